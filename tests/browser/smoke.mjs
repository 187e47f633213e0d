// The release build in real life: started on an empty folder beside the sandbox, opened once, asked for
// its health, stopped; and started with nothing set.

import assert from "node:assert/strict";
import { COMPANY, Portal, smallPortal } from "./support/portal.mjs";
import { built, emptyFolder, run, startApp, startSandbox } from "./support/processes.mjs";

const STARTS_WITHIN_MS = 1_000;
const NEEDED = ["BINDERY_CLIENT_ID", "BINDERY_CLIENT_SECRET", "BINDERY_PUBLIC_URL", "BINDERY_SECRET_KEYS"];

async function refusesToStartWithoutSettings() {
  const { folder, remove } = emptyFolder();
  const child = run(built("bindery", "release"), [], { cwd: folder });
  assert.equal(await child.ended, 2, child.text());
  for (const name of NEEDED) assert.ok(child.text().includes(name), `${name} is not named in:\n${child.text()}`);
  remove();
}

async function servesTheTab(app, sandbox) {
  const portal = new Portal(sandbox);
  await portal.fill(smallPortal());
  await portal.register(app.url);
  await portal.install();
  const { url, form } = await portal.launch(COMPANY);
  const response = await fetch(url, { method: "POST", body: new URLSearchParams(form) });
  const page = await response.text();
  assert.equal(response.status, 200, page);
  assert.match(page, /<ol id="bindings"/);
}

async function tellsItsHealth(app) {
  const child = run(built("bindery", "release"), ["health"], { env: app.env });
  assert.equal(await child.ended, 0, child.text());
}

await refusesToStartWithoutSettings();
const sandbox = await startSandbox();
const app = await startApp(sandbox, "release");
try {
  assert.ok(app.startedIn < STARTS_WITHIN_MS, `the start took ${Math.round(app.startedIn)} ms`);
  await tellsItsHealth(app);
  await servesTheTab(app, sandbox);
  assert.equal(await app.stop(), 0, app.text());
} finally {
  await app.stop();
  await sandbox.stop();
}
console.log(`smoke run: ready after ${Math.round(app.startedIn)} ms on an empty folder, served a tab, stopped cleanly;`);
console.log("           without settings it names all that are missing and exits 2");
