// Draws the pages outside Bitrix24 in each of their states into a folder, to be looked at.
//   node states-outside.mjs FOLDER

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch } from "./support/browser.mjs";
import { Outside } from "./support/outside.mjs";
import { Portal, smallPortal } from "./support/portal.mjs";
import { startApp, startSandbox } from "./support/processes.mjs";

const WIDTHS = { narrow: 400, wide: 1280 };

const folder = resolve(process.argv[2] ?? "states-outside");
mkdirSync(folder, { recursive: true });
const sandbox = await startSandbox({ portals: 2 });
const app = await startApp(sandbox);
const browser = await launch();

async function draw(page, name) {
  for (const [width, pixels] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width: pixels, height: 800 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
}

try {
  const [first, second] = sandbox.urls.map((url) => new Portal({ url }));
  for (const portal of [first, second]) {
    await portal.register(app.url);
    await portal.install();
  }
  await first.fill(smallPortal());
  const { page } = await browser.newPage();
  const person = new Outside(page, app);
  const at = (path) => page.goto(`${app.url}${path}`);

  await at("/app");
  await draw(page, "how-to-open");
  await at("/login");
  await draw(page, "login");
  await person.answered(() => person.name("https://portal.example/crm/?x"));
  await draw(page, "login-refused");
  await at("/oauth/callback?code=x&state=y");
  await draw(page, "stale");
  await person.signIn(first);
  await at("/cards?owner=lead");
  await draw(page, "leads");
  await at("/cards?q=nobody");
  await draw(page, "nothing-found");
  await at("/cards/lead/999");
  await draw(page, "no-record");
  await person.signIn(second, null);
  await draw(page, "companies");
  await at(`/cards?owner=contact&portal=${new URL(page.url()).searchParams.get("portal")}`);
  await draw(page, "contacts");
  await at("/cards");
  await draw(page, "chooser");
  await page.locator(".portals-list a").last().click();
  await page.locator("#records .name").last().click();
  await page.locator("main[data-owner]").waitFor();
  await draw(page, "tab");
  await at("/login");
  await draw(page, "login-again");
  await person.leave();
  await draw(page, "signed-out");
} finally {
  await browser.close();
  await app.stop();
  await sandbox.stop();
}
console.log(folder);
