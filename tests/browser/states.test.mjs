// Every state of the tab, light and dark: nothing in it that somebody cannot use, and nothing to scroll
// inside the frame.

import assert from "node:assert/strict";
import { test } from "node:test";
import { noViolations } from "./support/axe.mjs";
import { Card } from "./support/card.mjs";
import { expect } from "./support/expect.mjs";
import { appFrame, scrollBars } from "./support/looks.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";
import { STATES, lead } from "./support/states.mjs";
import { LEAD } from "./support/portal.mjs";

const set = stage([WITH, WITHOUT]);
const FAILS_ITSELF = /status of (403|409|422|502)|^502 from|ERR_FAILED/;

for (const name of Object.keys(STATES)) {
  test(`the state “${name}” can be used by everybody, light and dark, and fits`, async () => {
    await installed(set);
    const { page, complaints, close } = await set.browsers.get(WITH).newPage();
    try {
      const card = new Card(page, set.portal, STATES[name].owner, true);
      await lead(card, name);
      for (const dark of [false, true]) await noViolations(await appFrame(page), `${name}, ${dark ? "dark" : "light"}`, dark);
      await expect(() => scrollBars(page), { card: false, width: false, height: false });
      assert.deepEqual(complaints.filter((complaint) => !FAILS_ITSELF.test(complaint)), []);
    } finally {
      await close();
    }
  });
}

for (const way of [WITH, WITHOUT]) {
  test(`a person switches to dark colours and back, and finds the tab as they left it ${way.called}`, async () => {
    await installed(set);
    await onPage(set, way, async (_page, open) => {
      const card = open(LEAD);
      await card.openTab();
      const button = card.frame.getByRole("button", { name: "Dark colours" });
      const isDark = () => card.frame.locator("html.dark").count();
      const ground = () => card.frame.locator("body").evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await ground();

      await card.answered(() => button.click());
      assert.equal(await isDark(), 1);
      assert.notEqual(await ground(), light);
      assert.equal(await button.getAttribute("aria-pressed"), "true");
      if (way.javaScript) await expect(() => button.evaluate((it) => it === document.activeElement), true);
      await card.openTab();
      assert.equal(await isDark(), 1);

      await card.answered(() => button.click());
      assert.equal(await isDark(), 0);
      await card.openTab();
      assert.equal(await isDark(), 0);
    });
  });
}

test("a browser that prefers dark pages gets a light one inside the light portal", async () => {
  await installed(set);
  await onPage(set, WITH, async (page, open) => {
    await page.emulateMedia({ colorScheme: "dark" });
    const card = open(LEAD);
    await card.openTab();

    const ground = await card.frame.locator("body").evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

    assert.equal(ground, "rgb(255, 255, 255)");
  });
});
