// A tab that was left open for hours: the access token has run out at the portal, the page token with us.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expect } from "./support/expect.mjs";
import { appFrame } from "./support/looks.mjs";
import { LEAD } from "./support/portal.mjs";
import { WITH, WITHOUT, installed, stage } from "./support/stage.mjs";
import { Card } from "./support/card.mjs";

const THREE_HOURS = 3 * 60 * 60;
const set = stage([WITH, WITHOUT]);

/** Lets `act` work with as many tabs of one person as it takes; only a refusal of a token is no complaint. */
function inTabs(name, way, act) {
  test(name, async () => {
    await installed(set);
    const opened = await Promise.all(Array.from({ length: act.length }, () => set.browsers.get(way).newPage()));
    try {
      const cards = opened.map(({ page }) => new Card(page, set.portal, LEAD, way.javaScript));
      for (const card of cards) await card.openTab();
      await set.portal.ask("POST", "clock", { advance_s: THREE_HOURS });
      await act(...cards);
      const complaints = opened.flatMap((one) => one.complaints);
      assert.deepEqual(complaints.filter((complaint) => !/status of 401/.test(complaint)), []);
    } finally {
      for (const { close } of opened) await close();
    }
  });
}

/** The page's token as it is after its time: good for nothing. */
async function endToken(card) {
  const frame = await appFrame(card.page);
  await frame.evaluate(() => {
    const main = document.querySelector("main");
    main.dataset.token = "late";
    for (const input of document.querySelectorAll("input[name=token]")) input.value = "late";
  });
}

/** The first post to `action` finds the page token at its end. */
async function tooLate(card, action) {
  let late = true;
  await card.page.route(`**/cards/**/${action}`, async (route) => {
    const headers = { ...route.request().headers(), "x-page-token": "late" };
    const postData = route.request().postData().replace(/token=[^&]*/, "token=late");
    await (late ? route.continue({ headers, postData }) : route.continue());
    late = false;
  });
}

for (const way of [WITH, WITHOUT]) {
  inTabs(`after three hours a click does what it says ${way.called}`, way, async (card) => {
    await card.remove(12);

    await card.said("removed");
    assert.deepEqual(await card.portalsList(), [11, 13]);
  });
}

inTabs("a page whose own token has run out as well is renewed, and nobody notices", WITH, async (card) => {
  await tooLate(card, "search");
  const renewed = card.page.waitForResponse((response) => response.url().endsWith("/session"));

  await card.search("Rowan");

  assert.equal((await renewed).status(), 200);
  assert.deepEqual(await card.frame.locator("[role=alert]").count(), 0);
  await card.add(14);
  assert.deepEqual(await card.portalsList(), [11, 12, 13, 14]);
});

inTabs("two tabs of one person both go on, and neither undoes what the other did", WITH, async (first, second) => {
  await first.page.bringToFront();
  await first.remove(12);
  await second.page.bringToFront();
  await second.remove(13);

  await expect(() => second.rows(), [11]);
  assert.deepEqual(await first.portalsList(), [11]);
});

inTabs("where the portal vouches for nobody the page says so, and keeps what was typed", WITH, async (card) => {
  await card.frame.getByRole("searchbox").fill("Rowan");
  await endToken(card);
  await card.frame.getByRole("button", { name: "Search", exact: true }).click();

  await card.said("token-invalid");

  const notice = card.frame.locator("#notice");
  assert.match(await notice.textContent(), /open the tab again/i);
  await expect(() => notice.evaluate((it) => it === document.activeElement), true);
  assert.equal(await card.frame.getByRole("searchbox").inputValue(), "Rowan");
  assert.deepEqual(await card.rows(), [11, 12, 13]);
});
