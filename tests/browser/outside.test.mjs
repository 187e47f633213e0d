// Signing in outside Bitrix24 as a person does it: to the portal and back, the list, the tab as a page, and out
// again; with and without JavaScript, in one portal and in two.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { noViolations } from "./support/axe.mjs";
import { launch } from "./support/browser.mjs";
import { expect } from "./support/expect.mjs";
import { Outside } from "./support/outside.mjs";
import { Portal, smallPortal } from "./support/portal.mjs";
import { startApp, startSandbox } from "./support/processes.mjs";
import { WITH, WITHOUT, explained } from "./support/stage.mjs";

const browsers = new Map();
let sandbox, app, first, second;

before(async () => {
  sandbox = await startSandbox({ portals: 2 });
  app = await startApp(sandbox);
  [first, second] = sandbox.urls.map((url) => new Portal({ url }));
  for (const portal of [first, second]) {
    await portal.fill(smallPortal());
    await portal.register(app.url);
    await portal.install();
  }
  for (const way of [WITH, WITHOUT]) browsers.set(way, await launch(way));
});

after(async () => {
  for (const browser of browsers.values()) await browser.close();
  await app?.stop();
  await sandbox?.stop();
});

/** `expected` are complaints that belong to the test, such as the console's about an answer of 401. */
function outside(name, ways, act, expected = /^$/) {
  for (const way of ways) {
    test(`${name} ${way.called}`, async () => {
      for (const portal of [first, second]) await portal.fill(smallPortal());
      const { page, complaints, close } = await browsers.get(way).newPage();
      try {
        await act(new Outside(page, app), page, way);
        assert.deepEqual(complaints.filter((complaint) => !expected.test(complaint)), []);
      } catch (error) {
        throw explained(error, page, complaints, app);
      } finally {
        await close();
      }
    });
  }
}

outside("a person signs in, finds a company, changes it and leaves", [WITH, WITHOUT], async (person, page) => {
  await page.goto(app.url);
  assert.equal(page.url(), `${app.url}/login`);
  await person.signIn(first);
  assert.deepEqual(await person.titles(), ["Blue Kite Works", "Paper Moon Ltd"]);

  await person.openTab("Paper Moon Ltd");
  await person.press(12, "Remove");
  await person.said("removed");
  await expect(() => person.rows(), [11, 13]);
  await person.search("Rowan");
  await page.locator('#results > li[data-id="14"]').getByRole("button", { name: "Add" }).first().click();
  await person.said("added");

  await expect(() => person.rows(), [11, 13, 14]);
  const { bindings } = await first.ask("GET", "state");
  const bound = bindings.filter(({ owner, owner_id }) => owner === "company" && owner_id === 5);
  assert.deepEqual(bound.map(({ id }) => id).sort(), [11, 13, 14]);
  await person.leave();
  await page.goto(`${app.url}/cards`);
  assert.equal(new URL(page.url()).pathname, "/login");
});

outside("the list finds records of every kind", [WITH, WITHOUT], async (person, page) => {
  await person.signIn(first);

  await person.search("moon");
  assert.deepEqual(await person.titles(), ["Paper Moon Ltd"]);
  await person.answered(() => page.getByRole("link", { name: "Leads", exact: true }).click());

  assert.deepEqual(await person.titles(), ["Order for a brass band"]);
  await person.openTab("Order for a brass band");
  assert.deepEqual(await person.rows(), [11, 12, 13]);
});

outside("a long list is walked page by page", [WITH, WITHOUT], async (person, page) => {
  const companies = Array.from({ length: 60 }, (_, index) => ({ id: index + 1, title: `Company ${index + 1}` }));
  await first.fill({ ...smallPortal(), companies });
  await person.signIn(first);
  assert.equal((await person.titles()).length, 50);

  await person.answered(() => page.getByRole("link", { name: "Next page" }).click());
  assert.equal((await person.titles()).at(-1), "Company 1");
  await person.answered(() => page.getByRole("link", { name: "First page" }).click());

  assert.equal((await person.titles())[0], "Company 60");
});

outside("two portals stand side by side in one browser", [WITH, WITHOUT], async (person, page) => {
  await person.signIn(first);
  await person.signIn(second, null); // the portals share a host, so their cookie: nobody asks again
  await page.goto(`${app.url}/cards/lead/31`);
  const links = page.locator(".portals-list a");
  assert.deepEqual((await links.allInnerTexts()).sort(), sandbox.urls.map((url) => new URL(url).host).sort());

  await person.openTab(new URL(second.url).host);
  await person.press(13, "Remove");
  await person.said("removed");
  await expect(() => person.rows(), [11, 12]);

  await page.goto(`${app.url}/cards/lead/31`);
  await person.openTab(new URL(first.url).host);
  assert.deepEqual(await person.rows(), [11, 12, 13]);
});

outside("an address that leads nowhere is told, kept, and can be mended", [WITH, WITHOUT], async (person, page) => {
  await page.goto(`${app.url}/cards/lead/31`);

  await person.name("https://evil.example/.bitrix24.com");
  await person.said("bad-address");
  const box = page.getByLabel("Address of your Bitrix24");
  assert.equal(await box.inputValue(), "https://evil.example/.bitrix24.com");
  await person.name("127.0.0.1:1");
  await person.said("unknown-portal");

  await person.name(first.url);
  await page.getByRole("button", { name: "Ada Byron" }).click();
  await expect(() => person.rows(), [11, 12, 13]);
}, /status of 422/);

outside("a session that ended says so and keeps what was typed", [WITH, WITHOUT], async (person, page, way) => {
  await person.signIn(first);
  await page.goto(`${app.url}/cards/lead/31`);
  await page.getByRole("searchbox").fill("Olga Rowan");
  await page.context().clearCookies();

  await page.getByRole("button", { name: "Search", exact: true }).click();
  await person.said("token-invalid");

  if (way.javaScript) assert.equal(await page.getByRole("searchbox").inputValue(), "Olga Rowan");
  else await page.getByText("Olga Rowan").waitFor();
  await page.getByRole("link", { name: "Open it again" }).click();
  await person.name(first.url);
  await page.getByRole("button", { name: "Ada Byron" }).click();
  await expect(() => person.rows(), [11, 12, 13]);
}, /status of 401/);

outside("no page outside has an accessibility violation or has to be scrolled sideways", [WITH], async (person, page) => {
  const check = async (where) => {
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(() => person.isTooWide(), false, `${where} at ${width} pixels`);
    }
    await noViolations(page, where);
  };
  await page.goto(`${app.url}/app`);
  await check("how to open the app");
  await page.goto(`${app.url}/login`);
  await check("signing in");
  await person.name("nowhere.example");
  await person.said("unknown-portal");
  await check("an address that is refused");
  await page.goto(`${app.url}/oauth/callback?code=x&state=y`);
  await check("a sign-in that was not begun here");

  await person.signIn(first);
  await check("the list");
  await person.search("nobody at all");
  await check("a list without anything");
  await page.goto(`${app.url}/cards/lead/31`);
  await check("the tab");
  await page.goto(`${app.url}/cards/lead/999`);
  await check("a record that is not there");
  await page.goto(`${app.url}/app`);
  for (const section of await page.locator("#sections button").allInnerTexts()) {
    await person.answered(() => page.locator("#sections").getByRole("button", { name: section, exact: true }).click());
    await page.locator("#sections button[aria-current]", { hasText: section }).waitFor();
    await check(`the main page, ${section}`);
  }

  await person.signIn(second, null);
  await page.goto(`${app.url}/cards`);
  await check("the choice between two portals");
  await page.goto(`${app.url}/login`);
  await check("signing in to one more");
  await person.leave();
  await check("signed out");
}, /status of 4\d\d/);
