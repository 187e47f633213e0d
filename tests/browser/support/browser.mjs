// Debian's Chromium, without third-party cookies, telling on every error a page makes.

import { chromium } from "playwright-core";

const SIZE = { width: 1280, height: 720 };

export function launch() {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--test-third-party-cookie-phaseout",
    ],
  });
}

/** A page of its own profile. `complaints` fills with console errors, exceptions and policy violations. */
export async function newPage(browser, { javaScript = true, scale = 1, size = SIZE } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: size,
    deviceScaleFactor: scale,
    locale: "en-GB",
  });
  context.setDefaultTimeout(10_000);
  const complaints = [];
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} from ${response.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}
