// Whether what a person did has been answered. An answer is a page or a message that was not there before, so
// what was there before is marked: an old message with the same code is no answer.

import { expect } from "./expect.mjs";

/** Waits until the page in `place`, a page or a frame, has arrived wholly and nothing is under way in it. */
export function arrived(place) {
  return finds(place, "a page");
}

/** Waits for a message with `code` that no step before has read. */
export function said(place, code) {
  return finds(place, `“${code}”`, code);
}

/** Carries `act` out and waits for the page that comes in the place of the present one. */
export async function answered(place, act) {
  await arrived(place);
  await act();
  await finds(place, "another page");
}

/** Playwright looks into a page even where its scripts are off. */
function finds(place, wanted, code) {
  return expect(() => place.locator("html").evaluate(find, { wanted, code }), wanted);
}

/** Runs in the page. What was wanted is marked, so that it is not found again; else the answer is what is amiss. */
function find(_html, { wanted, code }) {
  const main = document.querySelector("main");
  if (document.readyState !== "complete" || !main?.checkVisibility()) return "the page is still arriving";
  if (main.hasAttribute("aria-busy")) return "an answer is under way";
  if (wanted === "another page" && main.dataset.seen) return "the page that was there before";
  if (code) {
    const messages = [...document.querySelectorAll("[role=status][data-code], [role=alert][data-code]")];
    const isNew = (one) => one.dataset.code === code && !one.dataset.read && one.checkVisibility() && one.textContent.trim();
    if (!messages.some(isNew)) return `says ${messages.map((one) => `${one.dataset.code}${one.dataset.read ? ", as before" : ""}`)}`;
    for (const one of messages) one.dataset.read = "yes";
  }
  main.dataset.seen = "yes";
  return wanted;
}
