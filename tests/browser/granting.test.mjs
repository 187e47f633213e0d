// Administrators say who may do what, and a colleague's tab follows on the next click, with nothing to reload by hand.

import assert from "node:assert/strict";
import { test } from "node:test";
import { noViolations } from "./support/axe.mjs";
import { Card } from "./support/card.mjs";
import { appFrame } from "./support/looks.mjs";
import { LEAD, smallPortal } from "./support/portal.mjs";
import { MainPage } from "./support/main-page.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";

const COLLEAGUE = 2;
/** The console tells of answers that belong to the tests. */
const REFUSED = /status of (403|409)/;
const set = stage([WITH, WITHOUT]);

function staff() {
  const state = smallPortal();
  state.users.push({ id: COLLEAGUE, name: "Carl", last_name: "Cole", admin: false, departments: [6] });
  state.departments = [{ id: 5, name: "House", children: [{ id: 6, name: "Sales" }] }];
  return state;
}

/** The grants on the main page, as a person with a frame around them sees them. */
class Grants extends MainPage {
  constructor(page, way) {
    super(page, set.portal, way.javaScript);
    this.address += "?user=1";
    this.section = this.frame.locator("#grants");
  }

  async open() {
    await super.open();
    await this.goTo("Access", "grants");
  }

  of(right, cards = "") {
    return this.section.locator(`.rule[data-cards="${cards}"] .grant[data-right="${right}"]`);
  }

  async type(right, codes) {
    await this.of(right).getByLabel("Access code").fill(codes);
    await this.of(right).getByRole("button", { name: "Add" }).click();
    await this.saved();
  }

  remove(right, code) {
    return this.of(right).locator(`[data-code-of="${code}"]`).getByRole("button", { name: /^Remove / }).click();
  }

  saved() {
    return this.said("grants-saved");
  }

  listed(right) {
    return this.of(right).locator(".codes li").evaluateAll((rows) => rows.map((row) => row.dataset.codeOf));
  }
}

/** `act` gets the administrator's page and the colleague's, each in a browser of its own. */
function two(name, ways, act) {
  for (const way of ways) {
    test(`${name} ${way.called}`, async () => {
      await installed(set, staff());
      await onPage(set, way, (theirs) => onPage(set, way, async (page) => {
        const card = new Card(theirs, set.portal, LEAD, way.javaScript);
        const grants = new Grants(page, way);
        await act(grants, card, way);
        await grants.open();
        await everybody(grants);
      }, REFUSED), REFUSED);
    });
  }
}

/** Nobody is limited any more. */
async function everybody(grants) {
  for (const right of ["see", "change"]) {
    const button = grants.of(right).getByRole("button", { name: "Allow everybody" });
    if (await button.count()) {
      await grants.answered(() => button.click());
      await grants.of(right).locator('[data-who="everybody"]').waitFor();
    }
  }
}

const editable = (card) => card.main.getAttribute("data-editable");

/** With the keyboard: the page behind another one is not drawn, so that a click can miss what has moved there. */
const press = (part, button) => part.getByRole("button", { name: button }).press("Enter");
const refresh = (card) => card.answered(() => press(card.frame, "Refresh"));

async function openAs(card, user) {
  await card.page.goto(`${card.address}?user=${user}`);
  await card.openTab();
}

two("a colleague gains and loses the controls on the next click", [WITH, WITHOUT], async (grants, card) => {
  await openAs(card, COLLEAGUE);
  assert.equal(await editable(card), "true");
  await grants.open();

  await grants.type("change", "U1");
  await press(card.row(11), "Remove");
  await card.said("change-not-granted");
  assert.equal(await editable(card), "false");
  assert.deepEqual(await card.rows(), [11, 12, 13]);

  await grants.type("change", "DR5");
  assert.deepEqual(await grants.listed("change"), ["U1", "DR5"]);
  await refresh(card);
  assert.equal(await editable(card), "true");
  await press(card.row(11), "Remove");
  await card.said("removed");

  await grants.remove("change", "DR5");
  await grants.saved();
  await refresh(card);
  assert.equal(await editable(card), "false");

  await grants.type("see", "U1");
  await press(card.frame, "Refresh");
  await card.said("not-granted");
});

two("people and departments are chosen in the portal's own dialog, and those chosen before are not offered", [WITH], async (grants) => {
  await grants.open();
  const dialog = grants.page.locator("dialog.choice");
  const choose = () => grants.of("see").getByRole("button", { name: "Choose…" }).click();

  await choose();
  for (const code of ["U2", "D6", "AU"]) await dialog.locator(`input[value="${code}"]`).check();
  await dialog.locator("button[value=select]").click();
  await grants.saved();
  assert.deepEqual((await grants.listed("see")).sort(), ["AU", "D6", "U2"]);
  await grants.of("see").getByText("means everybody").waitFor();

  await choose();
  assert.equal(await dialog.locator('input[value="U2"]').isDisabled(), true);
  await dialog.locator('input[value="DR5"]').check();
  await dialog.locator("button[value=select]").click();
  await grants.saved();
  assert.deepEqual((await grants.listed("see")).sort(), ["AU", "D6", "DR5", "U2"]);
});

two("the page is good for everybody, and tells the second of two administrators", [WITH], async (grants) => {
  await grants.open();
  await grants.type("see", "U2 AU");
  await noViolations(await appFrame(grants.page), "the grants");
  await onPage(set, WITH, async (page) => {
    const second = new Grants(page, WITH);
    await second.open();
    await second.type("change", "U2");
  });

  await grants.remove("see", "U2");
  await grants.said("conflict");
  assert.deepEqual((await grants.listed("see")).sort(), ["AU", "U2"]);
  assert.deepEqual(await grants.listed("change"), ["U2"]);
});
