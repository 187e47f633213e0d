// Creating somebody and adding them: the form, those who are alike, what is wrong, and two clicks.

import assert from "node:assert/strict";
import { test } from "node:test";
import { noViolations } from "./support/axe.mjs";
import { expect } from "./support/expect.mjs";
import { CONTACT, LEAD } from "./support/portal.mjs";
import { WITH, WITHOUT, installed, onPage, stage } from "./support/stage.mjs";

const WAYS = [WITH, WITHOUT];
const set = stage(WAYS);
const REFUSED = /status of (409|422)/;

const send = (card) => card.frame.getByRole("button", { name: "Create and add" });

async function fill(card, fields, title = "Create a contact") {
  await card.frame.getByText(title).click();
  for (const [label, text] of Object.entries(fields)) await card.frame.getByLabel(label, { exact: true }).fill(text);
}

async function contacts() {
  const { contacts } = await set.portal.ask("GET", "state");
  return contacts.map(({ name, last_name }) => `${name} ${last_name}`);
}

async function frameOf(page) {
  const element = await page.locator("iframe.app-frame").elementHandle();
  return element.contentFrame();
}

for (const way of WAYS) {
  test(`somebody new is created and added ${way.called}`, async () => {
    await installed(set);
    await onPage(set, way, async (_page, open) => {
      const card = open(LEAD);
      await card.openTab();
      await fill(card, { "First name": "Zelda", "Last name": "Quist", Position: "Glazier", Phone: "+49 30 1", "E-mail": "z@q.example" });

      await send(card).click();

      await card.said("created");
      assert.match(await card.row(16).innerText(), /Zelda Quist\s+Glazier[^]*\+49 30 1[^]*z@q\.example/);
      assert.deepEqual(await card.portalsList(), [11, 12, 13, 16]);
    });
  });

  test(`somebody who is alike is added instead ${way.called}`, async () => {
    await installed(set);
    await onPage(set, way, async (_page, open) => {
      const card = open(LEAD);
      await card.openTab();
      await fill(card, { "First name": "O.", Phone: "+1 (555) 0114" });
      await send(card).click();
      await card.said("alike");

      await card.add(14, "Add this one instead");

      await card.said("added");
      assert.equal((await contacts()).length, 5);
    }, REFUSED);
  });

  test(`somebody is created although there is one of that name ${way.called}`, async () => {
    await installed(set);
    await onPage(set, way, async (_page, open) => {
      const card = open(LEAD);
      await card.openTab();
      await fill(card, { "First name": "Olga", "Last name": "Rowan" });
      await send(card).click();
      await card.said("alike");

      await card.frame.getByRole("button", { name: "Create anyway" }).click();

      await card.said("created");
      assert.deepEqual(await card.rows(), [11, 12, 13, 16]);
    }, REFUSED);
  });

  test(`what is wrong is named, and what was typed stays ${way.called}`, async () => {
    await installed(set);
    await onPage(set, way, async (_page, open) => {
      const card = open(LEAD);
      await card.openTab();
      await fill(card, { "First name": "Zelda", Phone: "by pigeon" });
      await send(card).click();
      await card.said("bad-value");

      assert.equal(await card.frame.getByLabel("First name", { exact: true }).inputValue(), "Zelda");
      const phone = card.frame.getByLabel("Phone", { exact: true });
      assert.equal(await phone.getAttribute("aria-invalid"), "true");
      if (way.javaScript) await expect(() => phone.evaluate((field) => field === document.activeElement), true);
      await phone.fill("+49 30 1");
      await send(card).click();
      await card.said("created");
    }, REFUSED);
  });
}

test("a double click creates one", async () => {
  await installed(set);
  await onPage(set, WITHOUT, async (page, open) => {
    const card = open(LEAD);
    await card.openTab();
    await fill(card, { "First name": "Zelda", "Last name": "Quist" });
    const underWay = new Set();
    page.on("request", (request) => underWay.add(request));
    for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => underWay.delete(request));

    await send(card).dblclick();

    await card.said("created");
    await expect(() => underWay.size, 0);
    await expect(() => card.rows(), [11, 12, 13, 16]);
    assert.equal((await contacts()).filter((name) => name === "Zelda Quist").length, 1);
  });
});

test("the card around the tab shows them at once", async () => {
  await installed(set);
  await onPage(set, WITH, async (_page, open) => {
    const card = open(LEAD);
    await card.openTab();
    await fill(card, { "Last name": "Quist" });
    await send(card).click();
    await card.said("created");

    await expect(() => card.drawnList(), [11, 12, 13, 16]);
  });
});

test("for a contact a company is created", async () => {
  await installed(set);
  await onPage(set, WITH, async (_page, open) => {
    const card = open(CONTACT);
    await card.openTab();
    await fill(card, { "Company name": "Quist Glass" }, "Create a company");
    await send(card).click();

    await card.said("created");
    assert.match(await card.bindings.last().innerText(), /Quist Glass/);
  });
});

test("the form and its answers have no accessibility violation", async () => {
  await installed(set);
  await onPage(set, WITH, async (page, open) => {
    const card = open(LEAD);
    await card.openTab();
    await fill(card, { "First name": "Olga", "Last name": "Rowan", Phone: "by pigeon" });
    await noViolations(await frameOf(page), "the form");
    await send(card).click();
    await card.said("bad-value");
    await noViolations(await frameOf(page), "what is wrong");
    await card.frame.getByLabel("Phone", { exact: true }).fill("+1 555 0115");
    await send(card).click();
    await card.said("alike");
    await noViolations(await frameOf(page), "those who are alike");
    await card.frame.getByText("Paste a list").click();
    await noViolations(await frameOf(page), "a list to be pasted");
  }, REFUSED);
});
