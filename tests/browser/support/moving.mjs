// What the tests of moving rows share.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expect } from "./expect.mjs";
import { LEAD, smallPortal } from "./portal.mjs";
import { WITH, installed, onPage } from "./stage.mjs";

/** A test that opens the tab of `owner` and lets `act` work in it. */
export const inTabs = (set) => (name, act, { owner = LEAD, state = smallPortal, way = WITH, complains = /^$/ } = {}) =>
  test(name, async () => {
    await installed(set, state());
    await onPage(set, way, async (page, open) => {
      const card = open(owner);
      await card.openTab();
      await act(card, page);
    }, complains);
  });

export const handle = (card, id) => card.row(id).getByRole("button", { name: /^Move:/ });
export const rows = (card, expected) => expect(() => card.rows(), expected);

/** What the portal's own card says after a reload. */
export async function saved(card, expected) {
  await card.said("ordered");
  assert.deepEqual(await card.portalsList(), expected);
}

/** The point in the middle of the handle of `id`. */
export async function grip(card, id) {
  const { x, y, width, height } = await handle(card, id).boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Takes the row of `id` into the hand with the mouse; the script for it may have to come first. */
export async function take(card, id) {
  const { x, y } = await grip(card, id);
  await card.page.mouse.move(x, y);
  await card.page.mouse.down();
  await card.frame.locator("#bindings > .held").waitFor();
}

/** Keeps the posts of orders, and holds each back until `go` is called. */
export async function heldBack(page) {
  const orders = [];
  let go;
  const gate = new Promise((open) => (go = open));
  await page.route("**/cards/**/order", async (route) => {
    orders.push(new URLSearchParams(route.request().postData()));
    await gate;
    await route.continue();
  });
  return { orders, go };
}
