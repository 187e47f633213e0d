// The official SDK of Bitrix24, in a tiny app of its own, finds in the sandbox the portal that it knows.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { Portal, smallPortal } from "./support/portal.mjs";
import { CLIENT, startSandbox } from "./support/processes.mjs";
import { startTinyApp, told } from "./support/tiny.mjs";

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

function heard({ path, headers }) {
  if (path === "/app") opened += 1;
  if (headers.cookie) cookies.push(headers.cookie);
}

before(async () => {
  app = await startTinyApp({ script: SCRIPT, heard });
  sandbox = await startSandbox();
  browser = await launch();
  portal = new Portal(sandbox);
  await portal.fill(smallPortal());
  await portal.register(app.address);
});

after(async () => {
  await browser?.close();
  await sandbox?.stop();
  app?.stop();
});

test("the official SDK initialises, finishes the installation and fits the frame", async () => {
  const { page, complaints, close } = await browser.newPage();
  const read = async () => JSON.parse(await told(page).textContent());

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
    await told(page).waitFor();
  }

  assert.equal(opened, 2);
  assert.deepEqual(cookies, []);
  await close();
});
