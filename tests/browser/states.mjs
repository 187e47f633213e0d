// Draws the tab in each of its states into a folder, to be looked at: light and dark, at three widths.
//   node states.mjs FOLDER [LANGUAGES, such as en,ru,ar,ja [NAME …]]

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch } from "./support/browser.mjs";
import { Card } from "./support/card.mjs";
import { Portal, smallPortal } from "./support/portal.mjs";
import { startApp, startSandbox } from "./support/processes.mjs";
import { STATES, lead, prefer } from "./support/states.mjs";

const WIDTHS = [400, 1280, 1920];

async function draw(page, portal, folder, name, lang, colours) {
  await page.setViewportSize({ width: 1280, height: 900 });
  const card = new Card(page, portal, STATES[name].owner, true);
  await lead(card, name, lang);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(300); // the frame follows the page's height
    await page.screenshot({ path: join(folder, `${name}-${lang}-${width}-${colours}.png`), fullPage: true });
  }
}

const folder = resolve(process.argv[2] ?? "out");
const languages = (process.argv[3] ?? "en").split(",");
const wanted = process.argv.slice(4);
mkdirSync(folder, { recursive: true });
const sandbox = await startSandbox();
const app = await startApp(sandbox);
const browser = await launch();
try {
  const portal = new Portal(sandbox);
  await portal.register(app.url);
  await portal.install();
  const names = Object.keys(STATES).filter((name) => wanted.length === 0 || wanted.includes(name));
  for (const colours of ["light", "dark"]) {
    await portal.fill(smallPortal());
    await prefer(portal, colours === "dark");
    for (const lang of languages) {
      for (const name of names) {
        const { page, close } = await browser.newPage();
        await draw(page, portal, folder, name, lang, colours);
        await close();
      }
    }
  }
} finally {
  await browser.close();
  await app.stop();
  await sandbox.stop();
}
console.log(folder);
