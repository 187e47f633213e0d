// What a person sees and a moderator checks: accessibility, scroll bars, names of every kind, and the
// portal's slider.

import assert from "node:assert/strict";
import { test } from "node:test";
import { noViolations } from "./support/axe.mjs";
import { expect } from "./support/expect.mjs";
import { appFrame, scrollBars } from "./support/looks.mjs";
import { MainPage } from "./support/main-page.mjs";
import { COMPANY, LEAD, smallPortal } from "./support/portal.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";

const set = stage([WITH, WITHOUT]);

const NAMES = {
  21: '<img src=x onerror="document.title=1"> & "quoted" \'too\'',
  22: "\u202eشركة النخيل\u202c مريم",
  23: "🎺🏳️‍🌈👩‍👩‍👧 Zoë",
  24: "Wolfeschlegelsteinhausenbergerdorff".repeat(15).slice(0, 500),
};

function portalOfOddNames() {
  const state = smallPortal();
  const ids = Object.keys(NAMES).map(Number);
  state.contacts.push(...ids.map((id) => ({ id, name: NAMES[id], last_name: "", post: NAMES[id] })));
  state.bindings.push(...ids.map((id) => ({ owner: "company", owner_id: COMPANY.id, id, sort: id, primary: false })));
  state.companies[0].title = NAMES[21];
  return state;
}

test("the tab in each of its states has no accessibility violation", async () => {
  await installed(set, portalOfOddNames());
  await onPage(set, WITH, async (page, open) => {
    for (const owner of [COMPANY, LEAD]) {
      const card = open(owner);
      await card.openTab();
      await noViolations(await appFrame(page), `the ${owner.slug}'s tab`);
      await card.search("o");
      await card.frame.getByText("Choose who stays").click();
      await card.frame.getByText("Remove all", { exact: true }).click();
      await noViolations(await appFrame(page), `the ${owner.slug}'s tab with everything open`);
      await card.remove(12);
      await noViolations(await appFrame(page), `the ${owner.slug}'s tab after a change`);
    }
  });
});

test("the empty tab and the main page have no accessibility violation", async () => {
  await installed(set, { ...smallPortal(), bindings: [] });
  await onPage(set, WITH, async (page, open) => {
    await open(COMPANY).openTab();
    await noViolations(await appFrame(page), "the empty tab");

    await new MainPage(page, set.portal).open();
    await noViolations(await appFrame(page), "the main page");
  });
});

test("names of every kind are shown as text and break nothing", async () => {
  await installed(set, portalOfOddNames());
  await onPage(set, WITH, async (page, open) => {
    const card = open(COMPANY);
    await card.openTab();

    for (const [id, name] of Object.entries(NAMES)) {
      assert.ok((await card.row(id).textContent()).includes(name), `the name of ${id}`);
    }
    assert.equal(await card.frame.locator('#bindings img[src="x"]').count(), 0);
    assert.notEqual(await page.title(), "1");
    await assertNoScrollBars(page);
  });
});

test("at 1280 pixels nothing scrolls inside the frame, however much is in it", async () => {
  await installed(set, portalOfOddNames());
  await onPage(set, WITH, async (page, open) => {
    const card = open(COMPANY);
    await card.openTab();
    await card.search("o");
    await card.frame.getByText("Choose who stays").click();

    await assertNoScrollBars(page);
  });
});

function assertNoScrollBars(page) {
  return expect(() => scrollBars(page), { card: false, width: false, height: false });
}

test("in a card that lies in the portal's slider nothing scrolls inside the frame either", async () => {
  await installed(set, portalOfOddNames());
  await onPage(set, WITH, async (page, open) => {
    const card = open(COMPANY);
    card.address += "?IFRAME=Y";
    await card.openTab();
    await card.search("o");
    await card.frame.getByText("Choose who stays").click();

    await assertNoScrollBars(page);
  });
});

test("the frame grows with the list and shrinks with it", async () => {
  await installed(set, portalOfOddNames());
  await onPage(set, WITH, async (page, open) => {
    const card = open(COMPANY);
    const height = () => page.locator("iframe.app-frame").evaluate((frame) => frame.clientHeight);
    await card.openTab();
    await assertNoScrollBars(page);
    const full = await height();

    await card.clear();

    await page.waitForFunction((before) => document.querySelector("iframe.app-frame").clientHeight < before, full);
  });
});

test("a click on a name opens the contact in the portal's slider", async () => {
  await installed(set);
  await onPage(set, WITH, async (page, open) => {
    const card = open(COMPANY);
    await card.openTab();
    const windows = page.context().pages().length;
    await card.frame.locator("html.in-portal").waitFor();

    await card.row(11).getByRole("link", { name: "Mira Linden" }).click();

    const slider = page.frameLocator(".slider iframe");
    await slider.getByRole("heading", { name: "Mira Linden" }).waitFor();
    assert.equal(page.context().pages().length, windows, "no new window");
  });
});

test("without JavaScript the name is a link to the contact's card", async () => {
  await installed(set);
  await onPage(set, WITHOUT, async (page, open) => {
    const card = open(COMPANY);
    await card.openTab();

    const link = card.row(11).getByRole("link", { name: "Mira Linden" });

    assert.equal(await link.getAttribute("href"), `${set.portal.url}/crm/contact/details/11/`);
    assert.equal(await link.getAttribute("target"), "_blank");
  });
});
