// What `installFinish` ends: until then the tabs of an app stay hidden and its events are not sent.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { expect } from "./support/expect.mjs";
import { COMPANY, Portal, smallPortal } from "./support/portal.mjs";
import { CLIENT, startSandbox } from "./support/processes.mjs";
import { frameOf, startTinyApp, told } from "./support/tiny.mjs";

const COLLEAGUE = 2;

let app;
let browser;
let portal;
let sandbox;
const posts = [];

before(async () => {
  app = await startTinyApp({ heard: (request) => request.method === "POST" && posts.push(request) });
  sandbox = await startSandbox();
  browser = await launch();
  portal = new Portal(sandbox);
  const state = smallPortal();
  await portal.fill({ ...state, users: [...state.users, { id: COLLEAGUE, name: "Carl", last_name: "Colleague" }] });
  await portal.register(app.address);
});

after(async () => {
  await browser?.close();
  await sandbox?.stop();
  app?.stop();
});

async function rest(method, params) {
  const response = await fetch(`${portal.url}/rest/${method}`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(params),
  });
  return (await response.json()).result;
}

/** The id of a new contact, made by nobody's app. */
const newContact = () => rest("1/webhook/crm.contact.add", { fields: { NAME: "New" } });

/** The contacts that the app was told of. */
function heardOf() {
  const events = posts.filter(({ path }) => path === "/event").map(({ body }) => new URLSearchParams(body));
  const added = events.filter((event) => event.get("event") === "ONCRMCONTACTADD");
  return added.map((event) => Number(event.get("data[FIELDS][ID]")));
}

test("tabs are drawn and events are sent only after the installation was finished", async () => {
  const { page, complaints, close } = await browser.newPage();
  const mainPage = `${portal.url}/marketplace/app/${CLIENT.client_id}/`;
  const frame = () => frameOf(page, app);
  const tabs = async () => {
    await page.goto(`${portal.url}/crm/company/details/${COMPANY.id}/`);
    return page.locator(`#tabs [data-placement="${COMPANY.placement}"]`).count();
  };

  await page.goto(mainPage);
  await page.locator("#install-app").click();
  assert.equal(await told(page).textContent(), "installing");
  const auth = await frame().evaluate(() => window.b24.auth.getAuthData().access_token);
  assert.equal(await rest("placement.bind", { auth, PLACEMENT: COMPANY.placement, HANDLER: `${app.address}/card` }), true);
  assert.equal(await rest("event.bind", { auth, event: "ONCRMCONTACTADD", handler: `${app.address}/event` }), true);

  const muted = await newContact();
  assert.equal((await rest("app.info", { auth })).INSTALLED, false);
  assert.equal(await tabs(), 0);
  await page.goto(`${mainPage}?user=${COLLEAGUE}`);
  assert.match(await page.locator("#app-refused").innerText(), /not fully installed/);
  await page.goto(`${mainPage}?user=1`);
  assert.equal(await told(page).textContent(), "installing", "administrators get the installation page again");

  await frame().evaluate(() => void window.b24.installFinish());
  await page.waitForURL(/install_finished=Y/);
  assert.equal(await told(page).textContent(), "ready");
  assert.equal(posts.findLast(({ path }) => path !== "/event").path, "/app");
  assert.equal((await rest("app.info", { auth })).INSTALLED, true);
  assert.equal(await tabs(), 1);
  const sent = await newContact();
  await expect(heardOf, [sent]);
  assert.notEqual(muted, sent);
  assert.deepEqual(complaints, []);
  await close();
});

test("finishing again is refused by the SDK and changes nothing", async () => {
  await portal.install();
  const { page, close } = await browser.newPage();
  await page.goto(`${portal.url}/marketplace/app/${CLIENT.client_id}/`);
  await told(page).waitFor();

  const refused = await frameOf(page, app).evaluate(() => window.b24.installFinish().then(() => false, () => true));

  assert.equal(refused, true);
  assert.doesNotMatch(page.url(), /install_finished/);
  await close();
});
