// The main page as an administrator uses it, with and without JavaScript, in the frame and outside Bitrix24.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { noViolations } from "./support/axe.mjs";
import { MainPage } from "./support/main-page.mjs";
import { Outside } from "./support/outside.mjs";
import { LEAD, smallPortal } from "./support/portal.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";

const set = stage([WITH, WITHOUT]);
const SECTIONS = { Installation: "state", Access: "grants", History: "history", Requests: "journal", Data: "data" };

beforeEach(() => installed(set));

/** Each test on its own page; `expected` are complaints that belong to it. */
function main(name, act, { ways = [WITH, WITHOUT], expected } = {}) {
  for (const way of ways) {
    test(`${name} ${way.called}`, () =>
      onPage(set, way, async (page, card) => act(new MainPage(page, set.portal, way.javaScript), page, card), expected));
  }
}

async function removeSomebody(card) {
  const lead = card(LEAD);
  await lead.openTab();
  await lead.remove(13);
}

main("an administrator goes through every section", async (page) => {
  await page.open();

  for (const [name, section] of Object.entries(SECTIONS)) {
    await page.goTo(name, section);
    assert.equal(await page.frame.locator("#sections [aria-current]").innerText(), name);
  }
});

main("tabs and events are checked by a button", async (page) => {
  await page.open();

  await page.press("Check and repair");
  await page.said("nothing-to-repair");
  await page.press("Renew my connection");

  await page.said("renewed");
});

main("the history is filtered and downloaded", async (page, browser, card) => {
  await removeSomebody(card);
  await page.open();
  await page.goTo("History", "history");
  const first = page.frame.locator(".changes > li").first();
  assert.match(await first.innerText(), /Ada Byron.*removing/s);

  await page.frame.getByLabel("Kind of record").selectOption("lead");
  await page.frame.getByLabel("Kind of change").selectOption("remove");
  await page.answered(() => page.press("Show"));
  const [download] = await Promise.all([browser.waitForEvent("download"), page.press("Download as CSV")]);

  assert.equal(download.suggestedFilename(), "bindery-history.csv");
  assert.equal(await page.frame.getByLabel("Kind of record").inputValue(), "lead");
});

main("a day and a number that cannot be read are named", async (page) => {
  await page.open();
  await page.goTo("History", "history");

  await page.frame.getByLabel("Record ID").fill("five");
  await page.press("Show");

  await page.said("bad-filter");
  const field = page.frame.locator("[aria-invalid]");
  assert.equal(await field.inputValue(), "five");
}, { expected: /status of 422/ });

main("erasing wants the address, and then everything is gone", async (page) => {
  await page.open();
  await page.goTo("Data", "data");

  await page.frame.locator("#erase-portal").fill("something else");
  await page.press("Erase everything");
  await page.said("portal-mismatch");
  await page.frame.locator("#erase-portal").fill(new URL(set.portal.url).host);
  await page.press("Erase everything");

  await page.said("erased");
  await page.open();
  await page.shows("state");
}, { expected: /status of 422/ });

main("outside Bitrix24 it is the same page", async (page, browser) => {
  const person = new Outside(browser, set.app);
  await person.signIn(set.portal);

  await person.answered(() => browser.getByRole("link", { name: "About the app" }).click());
  await browser.locator('main[data-section="state"]').waitFor();
  await person.answered(() => browser.locator("#sections").getByRole("button", { name: "Data", exact: true }).click());

  await browser.locator('main[data-section="data"]').waitFor();
  assert.equal(await browser.locator(".bar").count(), 1);
});

main("nothing is inaccessible, and nothing has to be scrolled sideways", async (page, browser, card) => {
  await removeSomebody(card);
  const isTooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  for (const width of [1280, 400]) {
    await browser.setViewportSize({ width, height: 800 });
    await page.open();
    for (const [name, section] of Object.entries(SECTIONS)) {
      await page.goTo(name, section);
      const frame = await page.inside();
      for (const dark of [false, true]) await noViolations(frame, `${section} at ${width}`, dark);
      assert.equal(await frame.evaluate(isTooWide), false, `${section} at ${width}`);
    }
  }
}, { ways: [WITH] });

main("the operator's documents are readable", async (_page, browser) => {
  for (const path of ["/privacy", "/license"]) {
    await browser.goto(`${set.app.url}${path}`);
    for (const dark of [false, true]) await noViolations(browser, path, dark);
  }
}, { ways: [WITH] });
