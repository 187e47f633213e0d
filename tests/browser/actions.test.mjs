// Every action of the tab by clicking, on both kinds of card, with and without JavaScript; each change
// must be in the card's own list, at once where there is JavaScript and after a reload in any case.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expect } from "./support/expect.mjs";
import { COMPANY, LEAD, smallPortal } from "./support/portal.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";

const WAYS = [WITH, WITHOUT];
const set = stage(WAYS);

for (const owner of [COMPANY, LEAD]) {
  for (const way of WAYS) {
    const where = `on a ${owner.slug} ${way.called}`;

    const act = (name, expected, steps, { reloads = way.javaScript } = {}) =>
      test(`${name} ${where}`, async () => {
        await installed(set);
        await onPage(set, way, async (_page, open) => {
          const card = open(owner);
          await card.openTab();

          await steps(card);

          await expect(() => card.rows(), expected);
          if (reloads) await expect(() => card.drawnList(), expected, "the card around the tab is stale");
          assert.deepEqual(await card.portalsList(), expected);
          await card.openTab();
          await expect(() => card.rows(), expected);
        });
      });

    act("the tab shows who is bound", [11, 12, 13], async (card) => {
      const text = await card.row(11).innerText();
      for (const part of ["Mira Linden", "Head of purchasing", "+1 555 0111", "person11@example.com"]) {
        assert.ok(text.includes(part), `${part} is not in: ${text}`);
      }
    });

    act("somebody is found and added", [11, 12, 13, 14], async (card) => {
      await card.search("Rowan");
      await card.add(14);
      await card.said("added");
    });

    act("somebody is removed", [11, 13], async (card) => {
      await card.remove(12);
      await card.said("removed");
    });

    act("somebody is moved up and somebody else down", [13, 11, 12], async (card) => {
      await card.move(13, "up", [11, 13, 12]);
      await card.move(11, "down", [13, 11, 12]);
      await card.said("ordered");
    });

    act("the set is chosen anew", [12, 15], async (card) => {
      await card.search("Cedar");
      await card.choose([12, 15]);
    });

    act("the list is emptied", [], async (card) => {
      await card.clear();
    });

    act("what a colleague did meanwhile is shown on request", [11, 12, 13, 15], async (card) => {
      const state = smallPortal();
      state.bindings.push({ owner: owner.slug, owner_id: owner.id, id: 15, sort: 40, primary: false });
      await set.portal.fill(state);
      await card.refresh();
    }, { reloads: false });

    test(`another one is made primary ${where}`, async () => {
      await installed(set);
      await onPage(set, way, async (page, open) => {
        const card = open(owner);
        await card.openTab();

        await card.press(12, owner === COMPANY ? "Make this their main company" : "Make this the primary contact");
        await card.said("primary-set");

        await expect(async () => (await card.primaries()).includes(12), true);
        await card.open();
        const row = page.locator('#card-contacts > li[data-id="12"]');
        assert.equal(await row.getAttribute("data-primary"), "true");
      });
    });
  }
}
