// Draws the tab in each of its states into a folder, to be looked at.
//   node states.mjs FOLDER [NAME …]

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch } from "./support/browser.mjs";
import { Card } from "./support/card.mjs";
import { COMPANY, CONTACT, DEAL, LEAD, Portal, smallPortal } from "./support/portal.mjs";
import { startApp, startSandbox } from "./support/processes.mjs";

const WIDTHS = { narrow: 400, card: 1280, wide: 1920 };

/** Each state: the card, what the portal holds, and the steps that lead to it. */
const STATES = {
  list: { owner: COMPANY },
  details: {
    owner: LEAD,
    steps: async (card) => {
      await card.press(11, "Details");
      await card.row(11).locator(".more").waitFor();
    },
  },
  history: {
    owner: LEAD,
    steps: async (card) => {
      await card.press(11, "Remove");
      await card.frame.locator("#undo button").waitFor();
      await card.frame.locator("#history > summary").click();
      await card.frame.locator(".changes > li").first().waitFor();
      await card.frame.locator(".changes summary").first().click();
    },
  },
  search: { owner: COMPANY, steps: (card) => card.search("o") },
  paste: {
    owner: LEAD,
    steps: async (card) => {
      await card.frame.getByText("Paste a list").click();
      await card.frame.getByLabel("Names, phone numbers").fill("Rowan Olga, +1 555 0115, Nobody, e");
      await card.frame.getByRole("button", { name: "Look them up" }).click();
      await card.said("pasted");
    },
  },
  create: { owner: LEAD, steps: (card) => create(card, { "First name": "Zelda", "Last name": "Quist" }) },
  wrong: { owner: LEAD, steps: (card) => create(card, { "First name": "Zelda", Phone: "by pigeon" }) },
  alike: { owner: LEAD, steps: (card) => create(card, { "First name": "Olga", "Last name": "Rowan", Phone: "+1 555 0115" }) },
  companies: { owner: CONTACT },
  moving: {
    owner: LEAD,
    steps: async (card) => {
      await card.row(13).locator(".grip").press("Enter");
      await card.row(13).locator(".grip").press("ArrowUp");
    },
  },
  sources: { owner: DEAL, steps: (card) => copyFrom(card, "o") },
  source: {
    owner: DEAL,
    steps: async (card) => {
      await copyFrom(card, "paper");
      await card.frame.locator("#sources button").first().click();
      await card.said("source");
    },
  },
  empty: { owner: DEAL, state: { ...smallPortal(), bindings: [] } },
  open: {
    owner: LEAD,
    steps: async (card) => {
      for (const box of await card.frame.locator("summary").all()) await box.click();
    },
  },
};

/** Fills the form for somebody new and sends it. */
async function create(card, fields) {
  await card.frame.getByText("Create a contact").click();
  for (const [label, text] of Object.entries(fields)) await card.frame.getByLabel(label, { exact: true }).fill(text);
  await card.frame.getByRole("button", { name: "Create and add" }).click();
  await card.frame.locator("#notice").waitFor();
}

async function copyFrom(card, words) {
  await card.frame.locator("#from-record > summary").click();
  await card.frame.locator("#copy-q").fill(words);
  await card.frame.locator("#copy select").selectOption("company");
  await card.frame.locator("#copy button").click();
  await card.said("sources");
}

async function draw(page, portal, folder, name, { owner, state = smallPortal(), steps }) {
  for (const [width, pixels] of Object.entries(WIDTHS)) {
    await portal.fill(state);
    await page.setViewportSize({ width: pixels, height: 900 });
    const card = new Card(page, portal, owner, true);
    await card.openTab();
    await steps?.(card);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
}

const folder = resolve(process.argv[2] ?? "states");
const wanted = process.argv.slice(3);
mkdirSync(folder, { recursive: true });
const sandbox = await startSandbox();
const app = await startApp(sandbox);
const browser = await launch();
try {
  const portal = new Portal(sandbox);
  await portal.register(app.url);
  await portal.install();
  const { page } = await browser.newPage();
  for (const [name, state] of Object.entries(STATES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await draw(page, portal, folder, name, state);
  }
} finally {
  await browser.close();
  await app.stop();
  await sandbox.stop();
}
console.log(folder);
