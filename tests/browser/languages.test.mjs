// The tab in languages of other scripts and directions: Arabic from right to left, Russian, Japanese.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { noViolations } from "./support/axe.mjs";
import { Card } from "./support/card.mjs";
import { expect } from "./support/expect.mjs";
import { appFrame, scrollBars } from "./support/looks.mjs";
import { LEAD } from "./support/portal.mjs";
import { ROOT } from "./support/processes.mjs";
import { WITH, WITHOUT, installed, stage } from "./support/stage.mjs";
import { lead } from "./support/states.mjs";

const set = stage([WITH, WITHOUT]);

/** What the catalogue of a language says for `key`. */
function said(code, key) {
  const catalogue = readFileSync(join(ROOT, `locales/${code}/card.ftl`), "utf8");
  return catalogue.match(new RegExp(`^${key} = (.+)$`, "m"))[1];
}

/** Opens the lead's tab in `state` for somebody who speaks `code`. */
function spoken(name, code, way, state, act) {
  test(name, async () => {
    await installed(set);
    const { page, complaints, close } = await set.browsers.get(way).newPage();
    try {
      const card = new Card(page, set.portal, LEAD, way.javaScript);
      await lead(card, state, code);
      await act(card, page);
      assert.deepEqual(complaints, []);
    } finally {
      await close();
    }
  });
}

const html = (card) => card.frame.locator("html").evaluate(({ lang, dir }) => ({ lang, dir }));
const leftOf = (locator) => locator.boundingBox().then(({ x }) => x);

for (const [code, lang, dir] of [["ar", "ar", "rtl"], ["ru", "ru", "ltr"], ["ja", "ja", "ltr"], ["xx", "en", "ltr"]]) {
  for (const way of [WITH, WITHOUT]) {
    spoken(`the tab speaks “${code}” ${way.called}`, code, way, "lead", async (card) => {
      assert.deepEqual(await html(card), { lang, dir });
      const refresh = said(lang, "refresh");

      await card.answered(() => card.frame.getByRole("button", { name: refresh, exact: true }).click());
      await card.row(12).locator('button[form="remove"]').click();

      await card.said("removed");
      assert.deepEqual(await html(card), { lang, dir });
      assert.deepEqual(await card.portalsList(), [11, 13]);
    });
  }

  spoken(`everybody can use the tab in “${code}”, and nothing in it has to be scrolled`, code, WITH, "open", async (card, page) => {
    for (const dark of [false, true]) await noViolations(await appFrame(page), code, dark);
    await expect(() => scrollBars(page), { card: false, width: false, height: false });
  });
}

spoken("in Arabic a row begins at the right, and a phone number still reads from the left", "ar", WITH, "lead", async (card) => {
  const row = card.row(11);
  const avatar = await leftOf(row.locator(".avatar"));
  const name = await leftOf(row.locator(".name"));
  const bin = await leftOf(row.locator('button[form="remove"]'));

  assert.ok(avatar > name && name > bin, `${avatar} ${name} ${bin}`);
  assert.equal(await row.locator(".phone bdi").evaluate((it) => getComputedStyle(it).direction), "ltr");
});

spoken("times are told in the calendar and the digits of the page", "th", WITH, "history", async (card) => {
  const time = await card.frame.locator(".changes time").first().textContent();

  assert.match(time, new RegExp(`\\b${new Date().getFullYear()}\\b`));
});
