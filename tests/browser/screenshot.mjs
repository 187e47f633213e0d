// Draws the picture of the README from the demo: a company's card with the tab open.
//   node screenshot.mjs FILE

import { resolve } from "node:path";
import { launch } from "./support/browser.mjs";
import { built, run } from "./support/processes.mjs";

const SIZE = { width: 1400, height: 720 };
const PATIENCE_MS = 20_000;

async function addressOf(demo) {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until && demo.isRunning()) {
    const addresses = demo.text().match(/http:\/\/\S+(?=\s*\n)/g);
    const last = addresses?.at(-1);
    if (last && (await fetch(last).catch(() => null))?.ok) return last;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  throw new Error(`the demo prints no address:\n${demo.text()}`);
}

async function draw(page, address, file) {
  await page.goto(address);
  await page.goto(await page.locator('a[href^="/marketplace/app/"]').first().evaluate((link) => link.href));
  await page.locator("#install-app").click();
  await page.waitForURL(/install_finished=Y/);
  await page.goto(address);
  await page.locator('#tabs [data-placement="CRM_COMPANY_DETAIL_TAB"]').click();
  const tab = page.frameLocator("iframe.app-frame");
  await tab.locator("#bindings > li").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: file });
}

const file = resolve(process.argv[2] ?? "tab.png");
const demo = run(built("examples/demo"), ["--portal-port", "0", "--oauth-port", "0", "--app-port", "0"]);
const browser = await launch({ size: SIZE, scale: 1.5 });
try {
  const { page } = await browser.newPage();
  await draw(page, await addressOf(demo), file);
} finally {
  await browser.close();
  await demo.stop("SIGINT");
}
console.log(file);
