// The portal's dialogs, asked for by the official SDK in a tiny app of its own.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { Portal, smallPortal } from "./support/portal.mjs";
import { CLIENT, startSandbox } from "./support/processes.mjs";
import { frameOf, startTinyApp, told } from "./support/tiny.mjs";

let app;
let browser;
let portal;
let sandbox;

before(async () => {
  app = await startTinyApp();
  sandbox = await startSandbox();
  browser = await launch();
  portal = new Portal(sandbox);
  await portal.fill(smallPortal());
  await portal.register(app.address);
  await portal.install();
});

after(async () => {
  await browser?.close();
  await sandbox?.stop();
  app?.stop();
});

/** A page of the portal with the tiny app in it, ready to ask. */
async function opened() {
  const { page, complaints, close } = await browser.newPage();
  await page.goto(`${portal.url}/marketplace/app/${CLIENT.client_id}/`);
  await told(page).waitFor();
  return { page, frame: frameOf(page, app), complaints, close };
}

const people = () => smallPortal().contacts.map(({ id }) => id);

test("people are chosen in the CRM, and those chosen before are ticked", async () => {
  const { page, frame, complaints, close } = await opened();
  const [first, second] = people();
  const asked = frame.evaluate((id) => window.b24.dialog.selectCRM({
    entityType: ["contact", "company"], multiple: true, value: { contact: [id] },
  }), first);

  const dialog = page.locator("dialog.choice");
  assert.equal(await dialog.locator(`input[value="C_${first}"]`).isChecked(), true);
  await dialog.locator(`input[value="C_${second}"]`).check();
  await dialog.locator("button[value=select]").click();

  const { contact, company } = await asked;
  assert.deepEqual(Object.values(contact).map(({ id, type }) => [id, type]), [[`C_${first}`, "contact"], [`C_${second}`, "contact"]]);
  assert.deepEqual(Object.values(company), []);
  assert.equal(await dialog.count(), 0);
  assert.deepEqual(complaints, []);
  await close();
});

test("users are chosen one or several at a time", async () => {
  const { page, frame, close } = await opened();
  const dialog = page.locator("dialog.choice");
  const choose = async (ids) => {
    for (const id of ids) await dialog.locator(`input[value="${id}"]`).check();
    await dialog.locator("button[value=select]").click();
  };

  const one = frame.evaluate(() => window.b24.dialog.selectUser());
  await choose(["1"]);
  assert.equal((await one).id, "1");
  const several = frame.evaluate(() => window.b24.dialog.selectUsers());
  await choose(["1"]);
  assert.deepEqual((await several).map(({ id }) => id), ["1"]);
  await close();
});

test("access is given to people, departments and groups, but not twice", async () => {
  const departments = [{ id: 1, name: "Paper Moon", children: [{ id: 2, name: "Sales" }] }];
  await portal.fill({ ...smallPortal(), departments, groups: [{ id: 7, name: "Runners" }] });
  const { page, frame, complaints, close } = await opened();
  const dialog = page.locator("dialog.choice");

  const asked = frame.evaluate(() => window.b24.dialog.selectAccess(["U1", "D1"]));
  await dialog.waitFor();
  const offered = await dialog.locator("input[name=choice]").evaluateAll((boxes) => boxes.map(({ value, disabled }) => [value, disabled]));
  for (const id of ["AU", "DR2", "SG7"]) await dialog.locator(`input[value="${id}"]`).check();
  await dialog.locator("button[value=select]").click();

  assert.deepEqual(offered, [
    ["AU", false], ["CR", false], ["G2", false], ["U1", true], ["IU1", false],
    ["D1", true], ["DR1", false], ["D2", false], ["DR2", false], ["G7", false], ["SG7", false],
  ]);
  assert.deepEqual(await asked, [
    { id: "AU", name: "All authorized users" }, { id: "DR2", name: "Sales (with subdepartments)" }, { id: "SG7", name: "Runners" },
  ]);
  assert.deepEqual(complaints, []);
  await close();
});

test("a dialog that is closed without a choice is never answered", async () => {
  const { page, frame, close } = await opened();
  await frame.evaluate(() => {
    window.answered = [];
    window.addEventListener("message", ({ data }) => window.answered.push(data));
    void window.b24.dialog.selectCRM({ entityType: ["contact"], multiple: false });
  });

  const dialog = page.locator("dialog.choice");
  await dialog.locator("button[value=cancel]").click();
  await dialog.waitFor({ state: "detached" });
  await frame.evaluate(() => window.b24.parent.setTitle("The answer after it"));

  const answers = await frame.evaluate(() => window.answered);
  assert.equal(answers.length, 1);
  assert.match(answers[0], /The answer after it/);
  await close();
});
