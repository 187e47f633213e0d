// No move is lost while the server has not answered, or the script for moving is still on its way.

import assert from "node:assert/strict";
import { expect } from "./support/expect.mjs";
import { grip, handle, heldBack, inTabs, rows, saved, take } from "./support/moving.mjs";
import { LEAD, smallPortal } from "./support/portal.mjs";
import { stage } from "./support/stage.mjs";

const set = stage();
const inTab = inTabs(set);

inTab("moves made before the server has answered are all kept", async (card, page) => {
  const { orders, go } = await heldBack(page);
  await handle(card, 11).focus();
  await page.keyboard.press("ArrowDown");
  await expect(() => orders.length, 1);
  await page.keyboard.press("ArrowDown");
  await card.press(13, "Move up");
  await rows(card, [13, 12, 11]);

  go();

  await expect(() => orders.length, 2);
  assert.notEqual(orders[0].get("version"), orders[1].get("version"));
  assert.deepEqual(orders[1].getAll("contact_id"), ["13", "12", "11"]);
  await expect(() => card.frame.locator("main").getAttribute("aria-busy"), null);
  await rows(card, [13, 12, 11]);
  await saved(card, [13, 12, 11]);
});

inTab("an answer that comes during a drag waits until the row is put down", async (card, page) => {
  const { orders, go } = await heldBack(page);
  await handle(card, 11).focus();
  await page.keyboard.press("ArrowDown");
  await expect(() => orders.length, 1);
  const to = await grip(card, 12);
  await take(card, 13);
  const answer = page.waitForResponse("**/cards/**/order");
  go();
  await answer;
  await page.mouse.move(to.x, to.y - 8, { steps: 8 });
  await rows(card, [13, 12, 11]);

  await page.mouse.up();

  await expect(() => orders.length, 2);
  await rows(card, [13, 12, 11]);
  await saved(card, [13, 12, 11]);
});

inTab("where the list has changed meanwhile the present one is shown, and later moves are dropped", async (card, page) => {
  const state = smallPortal();
  state.bindings.push({ owner: "lead", owner_id: LEAD.id, id: 15, sort: 40, primary: false });
  await set.portal.fill(state);
  const { orders, go } = await heldBack(page);
  await handle(card, 11).focus();
  await page.keyboard.press("ArrowDown");
  await expect(() => orders.length, 1);
  await page.keyboard.press("ArrowDown");

  go();

  await card.said("conflict");
  await rows(card, [11, 12, 13, 15]);
  assert.equal(orders.length, 1);
  await expect(() => card.frame.locator(":focus").getAttribute("id"), "notice");
}, { complains: /409/ });

inTab("where nothing was saved the rows go back", async (card, page) => {
  await page.route("**/cards/**/order", (route) => route.abort());
  await handle(card, 11).focus();

  await page.keyboard.press("End");

  await card.said("offline");
  await rows(card, [11, 12, 13]);
}, { complains: /ERR_FAILED/ });

/** Opens the tab anew; the script for moving comes when `go` is called. */
async function openedWithoutScript(card, page) {
  let go;
  const gate = new Promise((open) => (go = open));
  await page.route("**/assets/**/order.js", async (route) => {
    await gate;
    await route.continue();
  });
  await card.openTab();
  return go;
}

inTab("keys pressed before the script for moving has come are obeyed in their order", async (card, page) => {
  const { orders, go: answer } = await heldBack(page);
  answer();
  const go = await openedWithoutScript(card, page);
  await handle(card, 13).focus();
  for (const key of ["Enter", "Home", "ArrowDown", "Escape", "ArrowUp"]) await page.keyboard.press(key);
  await rows(card, [11, 12, 13]);

  go();

  await expect(() => orders.map((order) => order.getAll("contact_id")), [["11", "13", "12"]]);
  await saved(card, [11, 13, 12]);
});

inTab("a row dragged before the script for moving has come is put where it is let go", async (card, page) => {
  const go = await openedWithoutScript(card, page);
  const [from, to] = [await grip(card, 11), await grip(card, 13)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 8, { steps: 8 });

  go();
  await card.frame.locator("#bindings > .held").waitFor();
  await page.mouse.up();

  await rows(card, [12, 13, 11]);
  await saved(card, [12, 13, 11]);
});

inTab("a handle let go before the script for moving has come holds nothing", async (card, page) => {
  const go = await openedWithoutScript(card, page);
  const { x, y } = await grip(card, 11);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.press("ArrowDown");

  go();

  await rows(card, [12, 11, 13]);
  await saved(card, [12, 11, 13]);
});

inTab("without the script for moving it says that nothing was done", async (card, page) => {
  await page.route("**/assets/**/order.js", (route) => route.abort());
  await card.openTab();

  await card.press(13, "Move up");

  await card.said("offline");
  await rows(card, [11, 12, 13]);
}, { complains: /ERR_FAILED/ });
