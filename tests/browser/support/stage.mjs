// What every test file begins with: one sandbox, one app and one browser, and a portal filled afresh
// for each test.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { launch, newPage } from "./browser.mjs";
import { Card } from "./card.mjs";
import { Portal, smallPortal } from "./portal.mjs";
import { startApp, startSandbox } from "./processes.mjs";

export function stage({ registerAs } = {}) {
  const set = {};
  before(async () => {
    set.sandbox = await startSandbox();
    set.app = await startApp(set.sandbox);
    set.browser = await launch();
    set.portal = new Portal(set.sandbox);
    await set.portal.register(registerAs ?? set.app.url);
  });
  after(async () => {
    await set.browser?.close();
    await set.app?.stop();
    await set.sandbox?.stop();
  });
  return set;
}

/** Runs `act(page, open)` on a fresh page and insists that nothing went wrong in it. */
export async function onPage(set, options, act) {
  const { page, complaints, close } = await newPage(set.browser, options);
  const card = (owner) => new Card(page, set.portal, owner, options.javaScript ?? true);
  try {
    await act(page, card);
    assert.deepEqual(complaints, [], "the page complained");
  } catch (error) {
    error.message += `\ncomplaints: ${complaints.join("\n")}\nthe app said: ${set.app.text()}`;
    throw error;
  } finally {
    await close();
  }
}

/** The small portal with the app installed. */
export async function installed(set, state = smallPortal()) {
  await set.portal.fill(state);
  await set.portal.install();
}

export const WAYS = [
  { javaScript: true, called: "with JavaScript" },
  { javaScript: false, called: "without JavaScript" },
];
