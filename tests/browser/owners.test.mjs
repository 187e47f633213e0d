// The cards besides companies and leads, the choice of the main company, and the offer on a lead.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expect } from "./support/expect.mjs";
import { COMPANY, CONTACT, DEAL, LEAD } from "./support/portal.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";

const WAYS = [WITH, WITHOUT];
const set = stage(WAYS);

for (const way of WAYS) {
  /** Opens the tab in the card of `owner` and lets `act` work in it. */
  const inTab = (name, owner, act) =>
    test(`${name} ${way.called}`, async () => {
      await installed(set);
      await onPage(set, way, async (page, open) => {
        const card = open(owner);
        await card.openTab();
        await act(card, page);
      });
    });

  inTab("people are added to a deal and one is made primary", DEAL, async (card) => {
    await card.search("Rowan");
    await card.add(14);
    await card.press(14, "Make this the primary contact");
    await card.said("primary-set");

    await expect(() => card.primaries(), [14]);
    assert.deepEqual(await card.portalsList(), [13, 14]);
  });

  inTab("a contact's card has companies, and any of them can be the main one", CONTACT, async (card) => {
    await expect(() => card.rows(), [6, 5]);
    await card.press(5, "Make this the main company");
    await card.said("primary-set");

    await expect(() => card.primaries(), [5]);
    const heading = await card.frame.getByRole("heading").first().innerText();
    assert.match(heading, /Linked companies/);
  });

  inTab("on a company the main company stays unless the person says otherwise", COMPANY, async (card) => {
    await card.remove(12);
    await card.search("Arbor");
    const results = card.frame.locator("#results > li");
    assert.match(await results.innerText(), /Main company: another one/);
    await card.add(12);
    await card.said("added");
    assert.match(await card.row(12).innerText(), /Main company: .*Blue Kite Works/);

    await card.remove(12);
    await card.search("Arbor");
    await results.getByRole("checkbox").check();
    await card.frame.getByRole("radio", { name: "Make this company their main one" }).check();
    await card.frame.getByRole("button", { name: "Add selected" }).click();
    await card.said("added");
    assert.match(await card.row(12).innerText(), /main company of this contact/);
  });

  inTab("a lead is made a repeat one", LEAD, async (card) => {
    await card.frame.getByRole("button", { name: "Make it a repeat lead" }).click();

    await card.said("repeat");
    assert.deepEqual(await card.rows(), [11, 12, 13]);
    const { leads } = await set.portal.ask("GET", "state");
    assert.equal(leads[0].is_return_customer, true);
  });
}
