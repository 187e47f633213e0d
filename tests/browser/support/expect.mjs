// Comparisons that give the page the time it needs, and no more.

import assert from "node:assert/strict";

/** Only a test that fails waits that long. A single step has taken more than ten seconds on a machine with ten times its work. */
export const PATIENCE_MS = 30_000;

/** What `read` finds in all matches of a locator, which may be none. */
export function list(locator, read) {
  return locator.evaluateAll(read);
}

/**
 * Waits until `read()` gives `expected`; tells the last difference when it never does. A page that is
 * just being replaced cannot be read: then it is read again.
 */
export async function expect(read, expected, message) {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      assert.deepEqual(await read(), expected, message);
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await new Promise((settle) => setTimeout(settle, 25));
  }
}
