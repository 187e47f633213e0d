// Draws the main page and the operator's documents in each of their states into a folder, to be looked at.
//   node states-main.mjs FOLDER

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch } from "./support/browser.mjs";
import { Card } from "./support/card.mjs";
import { MainPage } from "./support/main-page.mjs";
import { Outside } from "./support/outside.mjs";
import { COMPANY, LEAD, Portal, smallPortal } from "./support/portal.mjs";
import { startApp, startSandbox } from "./support/processes.mjs";

const WIDTHS = { narrow: 400, wide: 1280 };

const folder = resolve(process.argv[2] ?? "states-main");
mkdirSync(folder, { recursive: true });
const sandbox = await startSandbox();
const app = await startApp(sandbox);
const browser = await launch();

async function draw(page, name) {
  for (const [width, pixels] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width: pixels, height: 800 });
    await page.waitForTimeout(150); // the portal makes the frame as high as the page
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
}

async function change(page, portal) {
  for (const [owner, id] of [[LEAD, 11], [LEAD, 12], [COMPANY, 13]]) {
    const card = new Card(page, portal, owner, true);
    await card.openTab();
    await card.remove(id);
  }
  const card = new Card(page, portal, LEAD, true);
  await card.openTab();
  await card.search("rowan");
  await card.add(14);
}

try {
  const portal = new Portal(sandbox);
  const state = smallPortal();
  state.users.push({ id: 2, name: "Ivo", last_name: "Fir", admin: false });
  await portal.fill(state);
  await portal.register(app.url);
  await portal.install();
  const { page } = await browser.newPage();
  await change(page, portal);
  const main = new MainPage(page, portal);
  await main.open();
  await draw(page, "state");
  await main.press("Check and repair");
  await main.said("nothing-to-repair");
  await draw(page, "repaired");
  await main.goTo("Access", "grants");
  await draw(page, "grants");
  await main.goTo("History", "history");
  await draw(page, "history");
  await main.frame.getByLabel("Record ID").fill("five");
  await main.press("Show");
  await main.said("bad-filter");
  await draw(page, "history-refused");
  await page.waitForTimeout(1_500); // the journal is written behind the requests
  await main.goTo("Requests", "journal");
  await main.frame.locator(".requests summary").first().click();
  await draw(page, "journal");
  await main.goTo("Data", "data");
  await draw(page, "data");
  const person = new Outside(page, app);
  await person.signIn(portal);
  await page.getByRole("link", { name: "About the app" }).click();
  await page.locator("main[data-section]").waitFor();
  await draw(page, "outside");
  for (const path of ["privacy", "license", "privacy?lang=ru"]) {
    await page.goto(`${app.url}/${path}`);
    await draw(page, path.replace("?lang=", "-"));
  }
} finally {
  await browser.close();
  await app.stop();
  await sandbox.stop();
}
console.log(folder);
