// The official SDK of Bitrix24, in a tiny app of its own, finds in the sandbox the portal that it knows.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { Portal, smallPortal } from "./support/portal.mjs";
import { CLIENT, startSandbox } from "./support/processes.mjs";

const require = createRequire(import.meta.url);
const SDK = readFileSync(join(dirname(require.resolve("@bitrix24/b24jssdk/package.json")), "dist/umd/index.min.js"));

const PAGE = `<!doctype html><meta charset="utf-8"><title>A tiny app</title>
<script src="/sdk.js"></script><script src="/app.js" defer></script><div id="high"></div><p id="told"></p>`;

const SCRIPT = `
  document.querySelector("#high").style.height = "900px";
  B24Js.initializeB24Frame().then(async (b24) => {
    const fitted = b24.isInstallMode ? null : await b24.parent.fitWindow();
    document.querySelector("#told").textContent = JSON.stringify({
      fitted, install: b24.isInstallMode, lang: b24.getLang(), member: b24.auth.getAuthData().member_id,
    });
    if (b24.isInstallMode) b24.installFinish();
  });`;

let app;
let browser;
let portal;
let sandbox;
const cookies = [];
let opened = 0;

function serve(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  if (pathname === "/app") opened += 1;
  if (request.headers.cookie) cookies.push(request.headers.cookie);
  const [type, body] = {
    "/sdk.js": ["text/javascript", SDK],
    "/app.js": ["text/javascript", SCRIPT],
  }[pathname] ?? ["text/html", PAGE];
  request.resume();
  response.writeHead(200, { "content-type": type, "set-cookie": "seen=yes; SameSite=None; Secure" });
  response.end(body);
}

before(async () => {
  app = createServer(serve).listen(0, "127.0.0.1");
  await once(app, "listening");
  sandbox = await startSandbox();
  browser = await launch();
  portal = new Portal(sandbox);
  await portal.fill(smallPortal());
  const address = `http://localhost:${app.address().port}`;
  await portal.register(address);
});

after(async () => {
  await browser?.close();
  await sandbox?.stop();
  app?.close();
});

test("the official SDK initialises, finishes the installation and fits the frame", async () => {
  const { page, complaints, close } = await browser.newPage();
  const told = page.frameLocator("iframe.app-frame").locator("#told:not(:empty)");
  const read = async () => JSON.parse(await told.textContent());

  await page.goto(`${portal.url}/marketplace/app/${CLIENT.client_id}/`);
  await page.locator("#install-app").click();
  await page.waitForURL(/install_finished=Y/);
  await page.goto(`${portal.url}/marketplace/app/${CLIENT.client_id}/`);

  const { fitted, install, lang, member } = await read();
  assert.equal(install, false, "installed");
  assert.equal(lang, "en");
  assert.match(member, /^[0-9a-f]{32}$/);
  assert.ok(fitted.height >= 900, `the frame is ${fitted.height} pixels high`);
  const drawn = await page.locator("iframe.app-frame").evaluate((frame) => frame.clientHeight);
  assert.ok(drawn >= 900, `and drawn ${drawn} pixels high`);
  assert.deepEqual(complaints, []);
  await close();
});

test("the browser of these tests sends no cookie out of a frame", async () => {
  await portal.install();
  const { page, close } = await browser.newPage();
  cookies.length = opened = 0;

  for (const _time of ["first", "second"]) {
    await page.goto(`${portal.url}/marketplace/app/${CLIENT.client_id}/`);
    await page.frameLocator("iframe.app-frame").locator("#told:not(:empty)").waitFor();
  }

  assert.equal(opened, 2);
  assert.deepEqual(cookies, []);
  await close();
});
