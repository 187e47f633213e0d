// Putting the list in order by hand: with the mouse, a finger or the keyboard. A row moves at once, its new
// place is said aloud, and the focus stays with it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { noViolations } from "./support/axe.mjs";
import { expect } from "./support/expect.mjs";
import { appFrame } from "./support/looks.mjs";
import { grip, handle, heldBack, inTabs, rows, saved, take } from "./support/moving.mjs";
import { COMPANY, CONTACT, DEAL, LEAD, smallPortal } from "./support/portal.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";

const set = stage([WITH, WITHOUT]);
const inTab = inTabs(set);

const voice = (card) => card.frame.locator(".voice");
const focused = (card) => card.frame.locator(":focus").evaluate(({ name, value }) => `${name} ${value}`);

/** An order that is held back would still be under way. */
async function sentNothing(card, orders) {
  assert.equal(await card.main.getAttribute("aria-busy"), null);
  assert.equal(orders.length, 0);
}

for (const owner of [COMPANY, LEAD]) {
  inTab(`a row is dragged to the end of a ${owner.slug}'s list and saved once`, async (card, page) => {
    const { orders, go } = await heldBack(page);
    go();
    const [from, to] = [await grip(card, 11), await grip(card, 13)];
    await take(card, 11);
    await page.mouse.move(from.x, (from.y + to.y) / 2 + 8, { steps: 4 });
    await rows(card, [12, 11, 13]);
    assert.equal(await card.row(11).evaluate((row) => row.className), "held");
    await page.mouse.move(to.x, to.y + 8, { steps: 4 });
    await page.mouse.up();

    await rows(card, [12, 13, 11]);
    await saved(card, [12, 13, 11]);
    assert.equal(orders.length, 1);
  }, { owner });
}

inTab("Escape during a drag puts the row back and sends nothing", async (card, page) => {
  const { orders } = await heldBack(page);
  const to = await grip(card, 13);
  await take(card, 11);
  await page.mouse.move(to.x, to.y + 8, { steps: 8 });
  await rows(card, [12, 13, 11]);

  await page.keyboard.press("Escape");
  await rows(card, [11, 12, 13]);
  await page.mouse.up();

  await expect(() => voice(card).textContent(), "Mira Linden: position 1 of 3");
  await sentNothing(card, orders);
});

inTab("the arrow keys move a row on its handle, which keeps the focus, and say where it is", async (card, page) => {
  await handle(card, 11).focus();

  await page.keyboard.press("ArrowDown");

  await expect(() => voice(card).textContent(), "Mira Linden: position 2 of 3");
  await card.said("ordered");
  await expect(() => focused(card), "move 11");
  await page.keyboard.press("End");
  await rows(card, [12, 13, 11]);
  await expect(() => voice(card).textContent(), "Mira Linden: position 3 of 3");
  await page.keyboard.press("Home");
  await rows(card, [11, 12, 13]);
  await page.keyboard.press("ArrowUp");
  await expect(() => focused(card), "move 11");
  await expect(() => card.frame.locator("main").getAttribute("aria-busy"), null);
  await page.keyboard.press("End");
  await expect(() => card.frame.locator("main").getAttribute("aria-busy"), null);
  await saved(card, [12, 13, 11]);
});

inTab("a row is picked up, moved and put down with the keyboard, and sent once", async (card, page) => {
  const { orders, go } = await heldBack(page);
  go();
  await handle(card, 11).focus();
  await page.keyboard.press("Space");
  await expect(() => handle(card, 11).getAttribute("aria-pressed"), "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await rows(card, [12, 13, 11]);
  assert.equal(orders.length, 0);

  await page.keyboard.press("Enter");

  await saved(card, [12, 13, 11]);
  assert.equal(orders.length, 1);
});

inTab("Escape puts a row back that was picked up with the keyboard", async (card, page) => {
  const { orders } = await heldBack(page);
  await handle(card, 13).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Home");
  await rows(card, [13, 11, 12]);

  await page.keyboard.press("Escape");

  await rows(card, [11, 12, 13]);
  await expect(() => focused(card), "move 13");
  await expect(() => voice(card).textContent(), "Yuki Hazel: position 3 of 3");
  assert.equal(await handle(card, 13).getAttribute("aria-pressed"), null);
  await sentNothing(card, orders);
});

test("a finger on the handle drags the row; anywhere else it scrolls", async () => {
  await installed(set);
  await onPage(set, WITH, async (page, open) => {
    const card = open(LEAD);
    await card.openTab();
    const [from, to] = [await grip(card, 11), await grip(card, 13)];
    const client = await page.context().newCDPSession(page);
    const touch = (type, point) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: point ? [point] : [] });
    await touch("touchStart", from);
    await card.frame.locator("#bindings > .held").waitFor();
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await touch("touchMove", { x: from.x, y: from.y + (to.y + 8 - from.y) * part });
    }
    await touch("touchEnd");
    await rows(card, [12, 13, 11]);
    await saved(card, [12, 13, 11]);

    await card.openTab();
    const styles = await card.row(11).evaluate((row) =>
      [row, row.querySelector(".grip")].map((element) => getComputedStyle(element).touchAction));
    assert.deepEqual(styles, ["auto", "none"]);
  });
});

inTab("from right to left the handle stands at the other end, and drags as well", async (card, page) => {
  const frame = await appFrame(page);
  await frame.evaluate(() => (document.documentElement.dir = "rtl"));
  const [from, to] = [await grip(card, 11), await grip(card, 13)];
  const { x, width } = await card.row(11).boundingBox();
  assert.ok(from.x > x + width - 30, "the handle is at the end where a line begins");

  await take(card, 11);
  await page.mouse.move(to.x, to.y + 8, { steps: 8 });
  await page.mouse.up();

  await rows(card, [12, 13, 11]);
  await saved(card, [12, 13, 11]);
});

for (const way of [WITH, WITHOUT]) {
  for (const [owner, state, sorted] of [
    [COMPANY, smallPortal, [11, 12, 13]],
    [LEAD, () => shuffled(LEAD), [11, 12, 13]],
    [DEAL, () => shuffled(DEAL), [11, 12, 13]],
  ]) {
    inTab(`a ${owner.slug}'s list is sorted by name with one click ${way.called}`, async (card) => {
      await card.frame.getByRole("button", { name: "Sort by name" }).click();

      await card.said(owner === COMPANY ? "unchanged" : "ordered");
      await rows(card, sorted);
      assert.deepEqual(await card.portalsList(), sorted);
    }, { owner, state, way });
  }
}

/** The same portal with the three people bound to `owner` in another order than that of their names. */
function shuffled(owner) {
  const state = smallPortal();
  const others = state.bindings.filter((row) => row.owner !== owner.slug);
  const bound = (id, sort) => ({ owner: owner.slug, owner_id: owner.id, id, sort, primary: id === 13 });
  state.bindings = [...others, bound(13, 10), bound(11, 20), bound(12, 30)];
  return state;
}

inTab("without JavaScript there are buttons and no handle", async (card) => {
  assert.equal(await handle(card, 11).isVisible(), false);
  await card.move(11, "down", [12, 11, 13]);
}, { way: WITHOUT });

inTab("a contact's companies are moved in the same way", async (card, page) => {
  await handle(card, 5).focus();
  await page.keyboard.press("ArrowUp");

  await rows(card, [5, 6]);
  await expect(() => voice(card).textContent(), "Paper Moon Ltd: position 1 of 2");
  await saved(card, [5, 6]);
}, { owner: CONTACT });

inTab("a row in hand has no accessibility violation", async (card, page) => {
  await handle(card, 11).focus();
  await page.keyboard.press("Space");
  await expect(() => handle(card, 11).getAttribute("aria-pressed"), "true");

  await noViolations(await appFrame(page), "a row in hand");
});
