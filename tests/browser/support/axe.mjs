// What axe finds wrong with a page or a frame.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function noViolations(frame, where) {
  await frame.evaluate(AXE);
  const { violations, passes } = await frame.evaluate(() => globalThis.axe.run(document));
  assert.ok(passes.length > 10, "axe looked at the page");
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  assert.deepEqual(told, [], where);
}
