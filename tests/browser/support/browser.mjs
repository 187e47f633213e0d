// Debian's Chromium as a person set it up: third-party cookies blocked, JavaScript on or off by the
// browser's own setting. (Playwright's switch for it leaves frames of other origins half on.)

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { PATIENCE_MS } from "./expect.mjs";
import { emptyFolder } from "./processes.mjs";

const ALLOW = 1;
const BLOCK = 2;

/** A browser with a profile of its own; `newPage` gives a page together with what goes wrong in it. */
export async function launch({ javaScript = true, size = { width: 1280, height: 720 }, scale = 1 } = {}) {
  const { folder, remove } = emptyFolder();
  const preferences = {
    profile: {
      block_third_party_cookies: true,
      cookie_controls_mode: 1,
      default_content_setting_values: { javascript: javaScript ? ALLOW : BLOCK },
    },
  };
  mkdirSync(join(folder, "Default"));
  writeFileSync(join(folder, "Default/Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: "/usr/bin/chromium",
    viewport: size,
    deviceScaleFactor: scale,
    locale: "en-GB",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(() => {
    // Time stands still until a test moves it: after some of it a tab reads itself again, and a slow machine takes some.
    const opened = Date.now();
    Date.now = () => opened;
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
  const close = async () => {
    await context.close();
    remove();
  };
  return { newPage: () => newPage(context), close };
}

/** `complaints` fills with console errors, exceptions, policy violations and failed answers. */
async function newPage(context) {
  await context.clearCookies();
  const complaints = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} from ${response.url()}`);
  });
  const close = () => page.close();
  return { page, complaints, close };
}
