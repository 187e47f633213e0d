// Finding people: several hits at once, a pasted list, and the portal's own dialog.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expect } from "./support/expect.mjs";
import { COMPANY, LEAD } from "./support/portal.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";

const WAYS = [WITH, WITHOUT];
const set = stage(WAYS);

const results = (card) => card.frame.locator("#results > li");
const addSelected = (card) => card.frame.getByRole("button", { name: "Add selected" }).click();

for (const way of WAYS) {
  test(`several hits are added at once ${way.called}`, async () => {
    await installed(set);
    await onPage(set, way, async (_page, open) => {
      const card = open(LEAD);
      await card.openTab();
      await card.search("example.com");
      for (const name of ["Olga Rowan", "Omar Cedar"]) await results(card).getByRole("checkbox", { name }).check();

      await addSelected(card);

      await card.said("added");
      assert.deepEqual(await card.portalsList(), [11, 12, 13, 15, 14]);
    });
  });

  test(`a pasted list is looked up, and those found are added ${way.called}`, async () => {
    await installed(set);
    await onPage(set, way, async (_page, open) => {
      const card = open(LEAD);
      await card.openTab();
      await card.frame.getByText("Paste a list").click();
      await card.frame.getByLabel("Names, phone numbers").fill("Rowan Olga\nperson15@example.com, Nobody Known");
      await card.frame.getByRole("button", { name: "Look them up" }).click();
      await card.said("pasted");
      assert.match(await card.frame.locator(".missing").innerText(), /Nobody Known/);

      await addSelected(card);

      await card.said("added");
      assert.deepEqual(await card.portalsList(), [11, 12, 13, 14, 15]);
    });
  });
}

/** Chooses `names` in the portal's dialog. */
async function choose(page, card, names) {
  await card.frame.getByRole("button", { name: "Choose in Bitrix24" }).click();
  const dialog = page.locator("dialog.choice");
  for (const name of names) await dialog.getByLabel(name).check();
  await dialog.getByRole("button", { name: "Select" }).click();
}

test("whoever is chosen in the portal's dialog is added to a lead", async () => {
  await installed(set);
  await onPage(set, WITH, async (page, open) => {
    const card = open(LEAD);
    await card.openTab();

    await choose(page, card, ["Olga Rowan", "Omar Cedar"]);

    await card.said("added");
    await expect(() => card.rows(), [11, 12, 13, 14, 15]);
  });
});

test("on a company the page asks about main companies first", async () => {
  await installed(set);
  await onPage(set, WITH, async (page, open) => {
    const card = open(COMPANY);
    await card.openTab();
    await card.remove(12);

    await choose(page, card, ["Tomas Arbor"]);
    await card.said("pasted");
    await addSelected(card);

    await card.said("added");
    assert.match(await card.row(12).innerText(), /Main company: .*Blue Kite Works/);
  });
});

test("a dialog that is closed leaves everything as it was", async () => {
  await installed(set);
  await onPage(set, WITH, async (page, open) => {
    const card = open(LEAD);
    await card.openTab();
    await card.frame.getByRole("button", { name: "Choose in Bitrix24" }).click();
    await page.locator("dialog.choice").getByRole("button", { name: "Cancel" }).click();

    await choose(page, card, ["Olga Rowan"]);

    await expect(() => card.rows(), [11, 12, 13, 14]);
  });
});

test("without JavaScript there is no button that only the portal's script could serve", async () => {
  await installed(set);
  await onPage(set, WITHOUT, async (_page, open) => {
    const card = open(LEAD);
    await card.openTab();

    assert.equal(await card.frame.getByRole("button", { name: "Choose in Bitrix24" }).count(), 0);
  });
});
