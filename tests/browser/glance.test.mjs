// What a person sees of each contact without leaving the tab, and how they reach them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expect } from "./support/expect.mjs";
import { COMPANY, LEAD, smallPortal } from "./support/portal.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";

const WAYS = [WITH, WITHOUT];
const set = stage(WAYS);
const GONE = 99;

function portal() {
  const state = smallPortal();
  state.contacts[0].phone = [{ value: "+1 555 0111", type: "WORK" }, { value: "+1 555 0999", type: "MOBILE" }];
  state.bindings.push({ owner: "lead", owner_id: LEAD.id, id: GONE, sort: 40, primary: false });
  return state;
}

for (const way of WAYS) {
  test(`a row opens with every number, and closes ${way.called}`, async () => {
    await installed(set, portal());
    await onPage(set, way, async (_page, open) => {
      const card = open(LEAD);
      await card.openTab();
      const more = card.row(11).locator(".more");

      await card.answered(() => card.press(11, "Details"));
      assert.match(await more.innerText(), /\+1 555 0999[^]*mobile[^]*Paper Moon Ltd[^]*main company/);
      await card.answered(() => card.frame.getByRole("button", { name: "Close" }).click());

      assert.equal(await more.count(), 0);
      assert.deepEqual(await card.rows(), [11, 12, 13, GONE]);
    });
  });

  test(`somebody deleted is found out and removed ${way.called}`, async () => {
    await installed(set, portal());
    await onPage(set, way, async (_page, open) => {
      const card = open(LEAD);
      await card.openTab();

      await card.press(GONE, "Find out");
      await card.said("gone");
      await card.remove(GONE);

      await card.said("removed");
      assert.deepEqual(await card.portalsList(), [11, 12, 13]);
    });
  });
}

test("the same button folds the row without asking anybody, and the focus stays on it", async () => {
  await installed(set, portal());
  await onPage(set, WITH, async (page, open) => {
    const card = open(LEAD);
    await card.openTab();
    const button = card.row(11).getByRole("button", { name: "Details" });
    const expanded = () => button.getAttribute("aria-expanded");

    await button.focus();
    await page.keyboard.press("Enter");
    await expect(expanded, "true");
    await expect(() => button.evaluate((it) => it === document.activeElement), true);
    const asked = [];
    page.on("request", (request) => asked.push(request.url().split("/").pop()));
    await page.keyboard.press("Enter");

    await expect(expanded, "false");
    assert.equal(await card.row(11).locator(".more").count(), 0);
    await card.refresh();
    assert.deepEqual(asked, ["show"], "what was asked first is what came later");
  });
});

test("a number rings inside the portal", async () => {
  await installed(set, portal());
  await onPage(set, WITH, async (page, open) => {
    const card = open(COMPANY);
    await card.openTab();

    await card.press(13, "Call");

    await expect(() => page.locator("#portal-note").textContent(), "Calling +1 555 0113");
    assert.equal(await card.row(13).getByRole("link", { name: "+1 555 0113" }).getAttribute("href"), "tel:+15550113");
  });
});

test("without the portal's script a number is a link and no more", async () => {
  await installed(set, portal());
  await onPage(set, WITHOUT, async (_page, open) => {
    const card = open(COMPANY);
    await card.openTab();

    assert.equal(await card.row(13).getByRole("button", { name: "Call" }).count(), 0);
    assert.equal(await card.row(13).getByRole("link", { name: "+1 555 0113" }).count(), 1);
  });
});
