// What every test file begins with: one sandbox, one app and the browsers it needs, and a portal filled
// afresh for each test.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { launch } from "./browser.mjs";
import { Card } from "./card.mjs";
import { Portal, smallPortal } from "./portal.mjs";
import { startApp, startSandbox } from "./processes.mjs";

export const WITH = { javaScript: true, called: "with JavaScript" };
export const WITHOUT = { javaScript: false, called: "without JavaScript" };

export function stage(ways = [WITH]) {
  const set = { browsers: new Map() };
  before(async () => {
    set.sandbox = await startSandbox();
    set.app = await startApp(set.sandbox);
    for (const way of ways) set.browsers.set(way, await launch(way));
    set.portal = new Portal(set.sandbox);
    await set.portal.register(set.app.url);
  });
  after(async () => {
    for (const browser of set.browsers.values()) await browser.close();
    await set.app?.stop();
    await set.sandbox?.stop();
  });
  return set;
}

/** What went wrong together with what the page and the app had to say to it. */
export function explained(error, page, complaints, app) {
  const said = `at ${page.url()}\ncomplaints: ${complaints.join("\n")}\nthe app said: ${app.text()}`;
  return new Error(said, { cause: error });
}

/** Runs `act(page, open)` on a fresh page and insists that nothing went wrong in it but what is `expected`. */
export async function onPage(set, way, act, expected = /^$/) {
  const { page, complaints, close } = await set.browsers.get(way).newPage();
  const card = (owner) => new Card(page, set.portal, owner, way.javaScript);
  try {
    await act(page, card);
    const unexpected = complaints.filter((complaint) => !expected.test(complaint));
    assert.deepEqual(unexpected, [], "the page complained");
  } catch (error) {
    throw explained(error, page, complaints, set.app);
  } finally {
    await close();
  }
}

/** The small portal with the app installed. */
export async function installed(set, state = smallPortal()) {
  await set.portal.fill(state);
  await set.portal.install();
}
