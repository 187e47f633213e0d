// Every state that the tab can be in: the card, what the portal holds, and the steps that lead there.
// Steps name forms and fields, never words, so that they lead there in every language.

import { CLIENT } from "./processes.mjs";
import { COMPANY, CONTACT, DEAL, LEAD, smallPortal } from "./portal.mjs";

const LONG = {
  21: "Wolfeschlegelsteinhausenbergerdorff".repeat(4),
  22: "寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る処に住む処藪ら柑子の藪柑子",
  23: "عبد الرحمن بن محمد بن عبد الله الأنصاري القرطبي",
  24: "Maria del Carmen Josefa Antonia de la Santísima Trinidad y de Todos los Santos",
};
const NOWHERE = 99;
// A record of its own, because a tab remembers for a while that somebody may not change it.
const ANOTHER = { ...COMPANY, id: 6 };

const bound = (owner, id, sort) => ({ owner: owner.slug, owner_id: owner.id, id, sort, primary: false });

function longNames() {
  const state = smallPortal();
  for (const [id, name] of Object.entries(LONG)) {
    const email = `${LONG[21].toLowerCase()}@example.com`;
    state.contacts.push({ id: +id, name, last_name: "", post: name, phone: ["+1 555 0123 4567 8901"], email: [email] });
    state.bindings.push(bound(LEAD, +id, +id * 10));
  }
  state.leads[0].title = LONG[24].repeat(3);
  return state;
}

function many(count) {
  const state = smallPortal();
  for (let id = 100; id < 100 + count; id += 1) {
    const phone = [`+1 555 ${id}`];
    state.contacts.push({ id, name: `Person${id}`, last_name: `Number${id * 7}`, post: "Clerk", phone, email: [`p${id}@example.com`] });
    state.bindings.push(bound(DEAL, id, id));
  }
  return state;
}

function somebodyGone() {
  const state = smallPortal();
  state.bindings.push(bound(LEAD, NOWHERE, 40), bound(LEAD, 15, 50));
  state.users[0] = { ...state.users[0], admin: false, read: { contact: [11, 12, 13, 14] } };
  return state;
}

/** Contact 12 belongs to another company, and the person may not change contacts. */
function ofSomebodyElse() {
  const state = smallPortal();
  state.users[0] = { ...state.users[0], admin: false, update: { contact: "none" } };
  state.bindings = state.bindings.filter(({ owner, owner_id, id }) => owner !== "company" || owner_id !== COMPANY.id || id !== 12);
  return state;
}

/** Clicks on what is there to be clicked on, and waits for the page that answers it. */
const click = (card, what) => card.answered(() => card.frame.locator(what).first().click());
const press = (card, id, form) => click(card, `#bindings > li[data-id="${id}"] button[form="${form}"]`);

async function search(card, words) {
  await card.frame.locator("#q").fill(words);
  await click(card, "#search button");
}

async function remove(card, id = 12) {
  await press(card, id, "remove");
  await card.row(id).waitFor({ state: "detached" });
}

/** Fills the form for somebody new and sends it. */
async function create(card, fields) {
  await card.frame.locator("#from-new > summary").click();
  for (const [name, text] of Object.entries(fields)) await card.frame.locator(`#create [name="${name}"]`).fill(text);
  await click(card, "#create button");
}

async function copyFrom(card, words) {
  await card.frame.locator("#from-record > summary").click();
  await card.frame.locator("#copy-q").fill(words);
  await card.frame.locator("#copy select").selectOption("company");
  await click(card, "#copy button");
}

async function history(card) {
  await card.frame.locator("#history > summary").click();
  await card.frame.locator(".changes > li").first().waitFor();
  await card.frame.locator(".changes summary").first().click();
}

/** Answers of the portal fail from now on, as `effect` says. */
const fail = (card, method, effect, times) =>
  card.portal.ask("POST", "faults", { match: { method }, do: effect, ...(times && { times }) });

export const STATES = {
  company: { owner: COMPANY },
  lead: { owner: LEAD },
  contact: { owner: CONTACT },
  empty: { owner: DEAL, state: { ...smallPortal(), bindings: [] } },
  "two-hundred": { owner: DEAL, state: many(200), tall: true },
  "long-names": { owner: LEAD, state: longNames(), steps: (card) => press(card, 21, "details") },
  details: { owner: LEAD, steps: (card) => press(card, 11, "details") },
  search: { owner: COMPANY, steps: (card) => search(card, "o") },
  "nothing-found": { owner: COMPANY, steps: (card) => search(card, "zzzz") },
  paste: {
    owner: LEAD,
    steps: async (card) => {
      await card.frame.locator("#from-list > summary").click();
      await card.frame.locator("#list").fill("Rowan Olga, +1 555 0115, Nobody, e");
      await click(card, "#paste button");
    },
  },
  create: { owner: LEAD, steps: (card) => create(card, { name: "Zelda", last_name: "Quist" }) },
  wrong: { owner: LEAD, steps: (card) => create(card, { name: "Zelda", phone: "by pigeon" }) },
  alike: { owner: LEAD, steps: (card) => create(card, { name: "Olga", last_name: "Rowan", phone: "+1 555 0115" }) },
  moving: {
    owner: LEAD,
    steps: async (card) => {
      await card.row(13).locator(".grip").press("Enter");
      await card.row(13).locator(".grip").press("ArrowUp");
      await card.frame.locator("#bindings > .held:nth-child(2)").waitFor();
    },
  },
  sources: { owner: DEAL, steps: (card) => copyFrom(card, "o") },
  source: {
    owner: DEAL,
    steps: async (card) => {
      await copyFrom(card, "paper");
      await click(card, "#sources button");
      await card.said("source");
    },
  },
  removed: { owner: LEAD, steps: (card) => remove(card) },
  history: { owner: LEAD, steps: async (card) => { await remove(card); await history(card); } },
  open: {
    owner: LEAD,
    steps: async (card) => {
      for (const box of await card.frame.locator("main > details > summary, main > .tools > details > summary, #from-list > summary").all()) await box.click();
    },
  },
  question: {
    owner: COMPANY,
    state: ofSomebodyElse(),
    steps: async (card) => {
      await search(card, "Arbor");
      await card.frame.locator("#choose > summary").click();
      await card.frame.locator('#set input[value="12"]').check();
      await click(card, "#set button");
      await card.frame.locator(".question").waitFor();
    },
  },
  conflict: {
    owner: LEAD,
    steps: async (card) => {
      const state = smallPortal();
      state.bindings.push(bound(LEAD, 14, 40));
      await card.portal.fill(state);
      await click(card, '#bindings > li[data-id="12"] button[form="order"][name="up"]');
      await card.said("conflict");
    },
  },
  partly: {
    owner: LEAD,
    steps: async (card) => {
      await search(card, "o");
      for (const box of await card.frame.locator("#results input[type=checkbox]:enabled").all()) await box.check();
      await fail(card, "crm.lead.contact.add", { error: { code: "", description: "[Contact #14] It is locked" } }, 1);
      await click(card, "button[form=add]");
      await card.said("partly");
    },
  },
  "read-only": {
    owner: ANOTHER,
    state: { ...smallPortal(), users: [{ id: 1, name: "Ada", last_name: "Byron", update: { company: "none" } }] },
    steps: async (card) => {
      const isEditable = await card.frame.locator('main[data-editable="true"]').count();
      if (isEditable) await press(card, 12, "remove");
      await card.frame.locator('main[data-editable="false"]').waitFor();
    },
  },
  gone: {
    owner: LEAD,
    state: somebodyGone(),
    steps: async (card) => {
      await press(card, NOWHERE, "details");
      await card.said("gone");
    },
  },
  loading: {
    owner: LEAD,
    steps: async (card) => {
      await card.page.route("**/cards/**/search", () => {});
      await card.frame.locator("#q").fill("Rowan");
      await card.frame.locator("#search button").click();
      await card.frame.locator("main[aria-busy]").waitFor();
    },
  },
  offline: {
    owner: LEAD,
    steps: async (card) => {
      await card.page.route("**/cards/**/search", (route) => route.abort());
      await card.frame.locator("#q").fill("Rowan");
      await card.frame.locator("#search button").click();
      await card.said("offline");
    },
  },
  failure: { owner: LEAD, page: true, before: (card) => fail(card, "batch", { status: { code: 502 } }) },
};

/** The small portal's person with another language. */
function speaking(state, lang) {
  return { ...state, users: state.users.map((user) => ({ ...user, lang })) };
}

/** Leads `card` into the state `name`. */
export async function lead(card, name, lang = "en") {
  const { state = smallPortal(), steps, before, page } = STATES[name];
  await card.page.unrouteAll({ behavior: "ignoreErrors" });
  await card.portal.ask("DELETE", "faults");
  await card.portal.fill(speaking(state, lang));
  await before?.(card);
  if (page) await card.openPage();
  else await card.openTab();
  await steps?.(card);
  await card.portal.ask("DELETE", "faults");
}

export const appAddress = (portal) => `${portal.url}/marketplace/app/${CLIENT.client_id}/`;

/** The person chooses dark or light pages, as they would with the button on the tab. */
export async function prefer(portal, dark) {
  const { url, form } = await portal.launch(LEAD);
  const opened = await fetch(url, { method: "POST", body: new URLSearchParams(form) });
  const [, token] = (await opened.text()).match(/name="token" value="([^"]+)"/);
  const body = new URLSearchParams({ token, dark: dark ? "Y" : "N" });
  const answer = await fetch(new URL(`/cards/${LEAD.slug}/${LEAD.id}/show`, url), { method: "POST", body });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}
