// What axe finds wrong with a page or a frame.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Insists that axe finds nothing in a page or frame, in the given colours or those that it has. */
export async function noViolations(frame, where, dark) {
  await frame.evaluate(AXE);
  const { violations, passes } = await frame.evaluate((dark) => {
    if (dark !== undefined) document.documentElement.classList.toggle("dark", dark);
    // Of a long list every row is like the first ones.
    const exclude = [":is(ol, ul, fieldset) > :nth-child(n + 13)"];
    return globalThis.axe.run({ include: [["html"]], exclude: [exclude] });
  }, dark);
  assert.ok(passes.length > 10, "axe looked at the page");
  const told = violations.map(({ id, nodes }) =>
    `${id}: ${nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message).join()}`).join("\n")}`);
  assert.deepEqual(told, [], where);
}
