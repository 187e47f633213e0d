// What the page's script promises beyond plain forms: nothing typed is lost, a stale page is renewed,
// two clicks are one, the focus stays, and the list is fresh when the person comes back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Card } from "./support/card.mjs";
import { expect } from "./support/expect.mjs";
import { appFrame } from "./support/looks.mjs";
import { LEAD, smallPortal } from "./support/portal.mjs";
import { installed, stage, WITH } from "./support/stage.mjs";

const set = stage();

/** Opens the lead's tab and lets `act` work in it. */
function inTab(name, act, { expected = /^$/ } = {}) {
  test(name, async () => {
    await installed(set);
    const { page, complaints, close } = await set.browsers.get(WITH).newPage();
    try {
      const card = new Card(page, set.portal, LEAD, true);
      await card.openTab();
      await act(card, page);
      assert.deepEqual(complaints.filter((complaint) => !expected.test(complaint)), []);
    } finally {
      await close();
    }
  });
}

const focused = (card) =>
  card.frame.locator(":focus").evaluate(({ id, name, value }) => [id, name, value].join(" ").trim());

/** Counts the posts to `action` and answers each as `answer` says. */
async function watch(page, action, answer = (route) => route.continue()) {
  const seen = [];
  await page.route(`**/cards/**/${action}`, async (route) => {
    seen.push(route.request());
    await answer(route, seen.length);
  });
  return seen;
}

inTab("a page whose token has run out is renewed and the click is carried out once", async (card, page) => {
  const seen = await watch(page, "remove", (route, count) =>
    count === 1
      ? route.fulfill({ status: 401, contentType: "text/html", body: "<main><p role=alert>old</p></main>" })
      : route.continue());
  const renewals = [];
  page.on("response", (response) => response.url().endsWith("/session") && renewals.push(response.status()));

  await card.remove(12);

  await card.said("removed");
  assert.deepEqual(renewals, [200]);
  assert.equal(seen.length, 2);
  const [old, fresh] = seen.map((request) => request.headers()["x-page-token"]);
  assert.ok(fresh && old && fresh !== old, "the repeated request carries the new token");
  assert.equal(new URLSearchParams(seen[1].postData()).get("token"), fresh);
}, { expected: /status of 401/ });

inTab("without a connection it says so, keeps what was typed, and works when tried again", async (card, page) => {
  await watch(page, "search", (route, count) => (count === 1 ? route.abort() : route.continue()));
  await card.frame.getByRole("searchbox").fill("Rowan");
  await card.frame.getByRole("button", { name: "Search", exact: true }).click();

  await card.said("offline");

  assert.equal(await card.frame.getByRole("searchbox").inputValue(), "Rowan");
  await expect(() => focused(card), "notice");
  await card.frame.getByRole("button", { name: "Search", exact: true }).click();
  await card.frame.locator("#results > li").first().waitFor();
  assert.equal(await card.frame.locator("[role=alert]").count(), 0);
}, { expected: /ERR_FAILED/ });

inTab("a refusal without a tab of its own is shown above the list that is there", async (card, page) => {
  await watch(page, "remove", (route) => route.fulfill({
    status: 429, contentType: "text/html; charset=utf-8",
    body: '<main class="message"><h1>x</h1><p id="notice" class="notice" role="alert" data-code="busy" tabindex="-1">Busy</p></main>',
  }));

  await card.press(12, "Remove");

  await card.said("busy");
  assert.deepEqual(await card.rows(), [11, 12, 13]);
}, { expected: /status of 429/ });

inTab("two quick clicks are one request", async (card, page) => {
  let go;
  const gate = new Promise((open) => (go = open));
  const seen = await watch(page, "remove", async (route) => { await gate; await route.continue(); });

  await card.press(13, "Remove");
  await card.press(13, "Remove");
  go();

  await expect(() => card.rows(), [11, 12]);
  assert.equal(seen.length, 1);
});

inTab("the focus stays on the button, or in its row, and goes to the notice when the row is gone", async (card) => {
  await card.row(13).getByRole("button", { name: "Move up" }).focus();
  await card.page.keyboard.press("Enter");
  await card.said("ordered");
  await expect(() => focused(card), "up 13");

  await card.page.keyboard.press("Enter");
  await expect(() => card.rows(), [13, 11, 12]);
  await expect(() => focused(card), "move 13");

  await card.remove(11);
  await expect(() => focused(card), "notice");
});

inTab("what was typed and ticked elsewhere outlives another action", async (card) => {
  await card.frame.getByRole("searchbox").fill("half a na");
  await card.row(11).getByRole("checkbox").check();
  await card.frame.getByText("Choose who stays").click();

  await card.move(13, "up", [11, 13, 12]);
  await card.said("ordered");

  assert.equal(await card.frame.getByRole("searchbox").inputValue(), "half a na");
  assert.ok(await card.row(11).getByRole("checkbox").isChecked());
  assert.ok(await card.frame.getByText("Save this list").isVisible());
});

inTab("several are removed at once", async (card) => {
  await card.row(11).getByRole("checkbox").check();
  await card.row(13).getByRole("checkbox").check();
  await card.frame.getByRole("button", { name: "Remove selected" }).click();

  await card.said("removed");
  assert.deepEqual(await card.rows(), [12]);
});

/**
 * The window gets the focus again, `later` milliseconds after the page was last read. The script waits a moment
 * before it asks: a timer that is begun after its own ends after it.
 */
async function comeBack(card, later) {
  const frame = await appFrame(card.page);
  await frame.evaluate((later) => {
    const now = Date.now;
    Date.now = () => now() + later;
    window.dispatchEvent(new Event("focus"));
    return new Promise((settle) => setTimeout(settle, 300));
  }, later);
}

inTab("coming back after a while shows what a colleague did, but not over something typed", async (card, page) => {
  const state = smallPortal();
  state.bindings.push({ owner: "lead", owner_id: LEAD.id, id: 15, sort: 40, primary: false });
  await set.portal.fill(state);
  const seen = await watch(page, "show");
  const box = card.frame.getByRole("searchbox");

  await comeBack(card, 0);
  await box.fill("typed");
  await comeBack(card, 60_000);
  assert.equal(seen.length, 0);
  assert.deepEqual(await card.rows(), [11, 12, 13]);

  await box.fill("");
  await comeBack(card, 60_000);
  await card.row(15).waitFor();
  assert.equal(seen.length, 1);
});

/** From the next opening on, the portal tells what it can do only when it is let. */
async function slowPortal(page) {
  await page.addInitScript(() => {
    if (window !== top) return;
    window.addEventListener("message", (event) => {
      if (window.answerNow || !String(event.data).startsWith("getInterface:")) return;
      event.stopImmediatePropagation();
      const { data, origin, source } = event;
      window.answerNow = () => window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
    });
  });
  return () => page.evaluate(() => window.answerNow());
}

inTab("a change that is made before the portal has told what it can do is shown in the card as well", async (card, page) => {
  const answerNow = await slowPortal(page);
  await card.openTab();
  await card.remove(12);

  await answerNow();

  await expect(() => card.drawnList(), [11, 13]);
});
