// Draws the pictures of the README and of the Market from the demo: the app in the portal, and the icon.
//   node pictures.mjs FOLDER [NAME …]

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch } from "./support/browser.mjs";
import { Portal } from "./support/portal.mjs";
import { ROOT, built, run } from "./support/processes.mjs";
import { arrived, said } from "./support/said.mjs";
import { MAKER, ORDER, showcase } from "./support/showcase.mjs";

// What the Market takes.
const SIZE = { width: 1280, height: 720 };
const ICON = { width: 512, height: 512 };
const PATIENCE_MS = 20_000;
const FITS_WITHIN_MS = 500;

/** Each picture: the card, or the app's main page, and the steps that lead to it. */
const PICTURES = {
  tab: { slug: "company", id: MAKER },
  search: {
    slug: "company",
    id: MAKER,
    steps: async (tab) => {
      await tab.getByRole("searchbox").fill("row");
      await tab.getByRole("button", { name: "Search", exact: true }).click();
      await tab.locator("#results > li").first().waitFor();
    },
  },
  history: {
    slug: "lead",
    id: ORDER,
    atTheEnd: true,
    steps: async (tab) => {
      await tab.locator('#bindings > li[data-id="12"]').getByRole("button", { name: "Move up" }).click();
      await said(tab, "ordered");
      await tab.locator('#bindings > li[data-id="15"]').getByRole("button", { name: "Remove" }).click();
      await said(tab, "removed");
      await tab.locator("#history > summary").click();
      await tab.locator(".changes > li").first().waitFor();
    },
  },
  main: {},
  access: {
    steps: async (main) => {
      await main.getByRole("button", { name: "Access", exact: true }).click();
      const change = main.locator('.grant[data-right="change"]');
      await change.getByRole("searchbox").fill("DR2, U4");
      await change.getByRole("button", { name: "Add", exact: true }).click();
      await change.locator(".codes > li").first().waitFor();
    },
  },
};

async function started(demo) {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until && demo.isRunning()) {
    const last = demo.text().match(/http:\/\/\S+(?=\s*\n)/g)?.at(-1);
    if (last && (await fetch(last).catch(() => null))?.ok) return new URL(last).origin;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  throw new Error(`the demo prints no address:\n${demo.text()}`);
}

async function install(page, portal) {
  const [{ client_id }] = await portal.ask("GET", "apps");
  const main = `${portal.url}/marketplace/app/${client_id}/`;
  await page.goto(main);
  await page.locator("#install-app").click();
  await page.waitForURL(/install_finished=Y/);
  return main;
}

/** The page lies over the list in the portal's slider, as the Market wants to see it. */
async function inSlider(page, list, address) {
  await page.goto(list);
  await page.evaluate(async (url) => {
    const { openSlider } = await import("/_sandbox/static/slider.js");
    openSlider(`${url}?IFRAME=Y`);
  }, address);
  return page.frameLocator(".slider iframe");
}

async function openTab(page, portal, { slug, id }) {
  const card = await inSlider(page, `${portal.url}/crm/${slug}/list/`, `/crm/${slug}/details/${id}/`);
  await card.locator(`#tabs [data-placement^="CRM_"]`).click();
  const tab = card.frameLocator("iframe.app-frame");
  await arrived(tab);
  return tab;
}

async function openMain(page, portal, address) {
  const shown = await inSlider(page, `${portal.url}/crm/company/list/`, address);
  const frame = shown.frameLocator("iframe.app-frame");
  await arrived(frame);
  return frame;
}

async function draw(page, portal, main, file, picture) {
  await portal.fill(showcase());
  const tab = picture.slug ? await openTab(page, portal, picture) : await openMain(page, portal, main);
  await picture.steps?.(tab);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(FITS_WITHIN_MS);
  if (picture.atTheEnd) await page.frames()[1].evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path: file });
}

async function drawIcon(page, file) {
  const source = readFileSync(join(ROOT, "docs/market/icon.svg"), "base64");
  await page.setViewportSize(ICON);
  await page.setContent(`<body style="margin:0"><img alt="" src="data:image/svg+xml;base64,${source}" width="${ICON.width}">`);
  await page.waitForLoadState("load");
  await page.screenshot({ path: file, omitBackground: true });
  await page.setViewportSize(SIZE);
}

const folder = resolve(process.argv[2] ?? "pictures");
const wanted = process.argv.slice(3);
const demo = run(built("examples/demo"), ["--portal-port", "0", "--oauth-port", "0", "--app-port", "0"]);
const browser = await launch({ size: SIZE });
try {
  const { page } = await browser.newPage();
  await drawIcon(page, join(folder, "icon.png"));
  const portal = new Portal({ url: await started(demo) });
  const main = await install(page, portal);
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await draw(page, portal, main, join(folder, `${name}.png`), picture);
  }
} finally {
  await browser.close();
  await demo.stop("SIGINT");
}
console.log(folder);
