// Copying the set of another record: it is found by its name or number, shows whom it has, and all or some
// of them are added.

import assert from "node:assert/strict";
import { test } from "node:test";
import { noViolations } from "./support/axe.mjs";
import { expect } from "./support/expect.mjs";
import { COMPANY, CONTACT, DEAL, LEAD, smallPortal } from "./support/portal.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";

const set = stage([WITH, WITHOUT]);

/** Opens the form and searches for a record of `kind`. */
async function search(card, kind, words) {
  const form = card.frame.locator("#copy");
  if (!(await form.isVisible())) await card.frame.getByText("Copy from another record").click();
  if (kind) await form.getByRole("combobox").selectOption({ label: kind });
  await form.getByRole("searchbox").fill(words);
  await form.getByRole("button", { name: "Search" }).click();
}

const results = (card) =>
  card.frame.locator("#results > li").evaluateAll((rows) =>
    rows.map((row) => [Number(row.dataset.id), row.querySelector("input").disabled, row.querySelector("input").checked]));

for (const way of [WITH, WITHOUT]) {
  test(`some of another record's people are added ${way.called}`, async () => {
    await installed(set);
    await onPage(set, way, async (page, open) => {
      const card = open(DEAL);
      await card.openTab();

      await search(card, "Company", "paper");
      await card.said("sources");
      await card.frame.getByRole("button", { name: "Show its list: Paper Moon Ltd" }).click();
      await card.said("source");
      await expect(() => results(card), [[11, false, true], [12, false, true], [13, true, false]]);
      await card.frame.locator('#results > li[data-id="12"] input').uncheck();
      await card.frame.getByRole("button", { name: "Add selected" }).click();

      await card.said("added");
      await expect(() => card.rows(), [13, 11]);
      assert.deepEqual(await card.portalsList(), [13, 11]);
    });
  });

  test(`a record is named by its number, and all are added ${way.called}`, async () => {
    await installed(set);
    await onPage(set, way, async (page, open) => {
      const card = open(DEAL);
      await card.openTab();

      await search(card, "Lead", String(LEAD.id));
      await card.said("source");
      await card.frame.getByRole("button", { name: "Add selected" }).click();

      await card.said("added");
      assert.deepEqual(await card.portalsList(), [13, 11, 12]);
    });
  });
}

test("on a company it is asked whose main company stays, and nobody's is taken unasked", async () => {
  const state = smallPortal();
  state.bindings.push({ owner: "deal", owner_id: DEAL.id, id: 12, sort: 20, primary: false });
  state.bindings = state.bindings.filter(({ owner, owner_id, id }) => !(owner === "company" && owner_id === COMPANY.id && id === 12));
  await installed(set, state);
  await onPage(set, WITH, async (page, open) => {
    const card = open(COMPANY);
    await card.openTab();
    await search(card, "Deal", "trombones");
    await card.said("sources");
    await card.frame.getByRole("button", { name: /^Show its list/ }).click();
    await card.said("source");
    assert.ok(await card.frame.getByLabel("Leave it as it is").isChecked());

    await card.frame.getByRole("button", { name: "Add selected" }).click();

    await card.said("added");
    await expect(() => card.primaries(), [11, 13]);
  });
});

test("a contact's companies are copied from another contact", async () => {
  await installed(set);
  await onPage(set, WITH, async (page, open) => {
    const card = open({ ...CONTACT, id: 14 });
    await card.openTab();

    await search(card, null, "Arbor");
    await card.said("sources");
    await card.frame.getByRole("button", { name: "Show its list: Tomas Arbor" }).click();
    await card.said("source");
    await card.frame.getByRole("button", { name: "Add selected" }).click();

    await card.said("added");
    assert.deepEqual(await card.portalsList(), [6, 5]);
  });
});

test("searching and choosing have no accessibility violation, and keep the focus", async () => {
  await installed(set);
  await onPage(set, WITH, async (page, open) => {
    const card = open(DEAL);
    await card.openTab();
    const frame = await (await page.locator("iframe.app-frame").elementHandle()).contentFrame();
    await search(card, "Company", "o");
    await card.said("sources");
    await noViolations(frame, "the records found");
    assert.equal(await card.frame.locator(":focus").innerText(), "Search");

    await card.frame.getByRole("button", { name: "Show its list: Paper Moon Ltd" }).click();
    await card.said("source");
    await noViolations(frame, "the list of another record");
    assert.equal(await card.frame.locator(":focus").getAttribute("id"), "notice");
  });
});
