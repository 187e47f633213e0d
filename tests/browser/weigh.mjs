// What a tab with twelve people costs a browser that sees it for the first time: what it loads of the app,
// compressed, and how long the frame works. Prints the figures beside what is promised of them.
//   node weigh.mjs [OPENS]

import { launch } from "./support/browser.mjs";
import { appFrame } from "./support/looks.mjs";
import { COMPANY, Portal, smallPortal } from "./support/portal.mjs";
import { startApp, startSandbox } from "./support/processes.mjs";

const PEOPLE = 12;
const OPENS = Number(process.argv[2] ?? 15);
const PROMISED = { bytes: 20_000, script_ms: 50 };

function twelve() {
  const state = smallPortal();
  const ids = Array.from({ length: PEOPLE }, (_, index) => 101 + index);
  state.contacts = ids.map((id) => ({
    id, name: `Name${id}`, last_name: `Surname${id * 7}`, post: `Position number ${id}`,
    phone: [`+1 555 ${id}`], email: [`person${id}@company${id}.example`],
  }));
  state.bindings = ids.map((id) => ({ owner: COMPANY.slug, owner_id: COMPANY.id, id, sort: id, primary: id === 101 }));
  return state;
}

/** The frame stands empty first, under the app's address, so that it can be measured from the start. */
async function emptyFrame(page, app, portal) {
  await page.route(`${app.url}/card*`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }), { times: 1 });
  const empty = page.waitForResponse(`${app.url}/card*`);
  await page.goto(`${portal.url}/crm/${COMPANY.slug}/details/${COMPANY.id}/`);
  await page.locator(`#tabs [data-placement="${COMPANY.placement}"]`).click();
  await (await empty).finished();
  return page.context().newCDPSession(await appFrame(page));
}

/** Bytes by name, and the milliseconds of processor time that the frame took. Nobody looks into the frame meanwhile. */
async function opened(app, portal) {
  const browser = await launch();
  try {
    const { page } = await browser.newPage();
    const session = await emptyFrame(page, app, portal);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const requests = [];
    page.on("requestfinished", (request) => request.url().startsWith(app.url) && requests.push(request));

    await page.locator("form.launch").evaluate((form) => form.submit());
    await page.locator(".app-frame-layout[style*=height]").waitFor();
    await page.waitForLoadState("networkidle");

    const { metrics } = await session.send("Performance.getMetrics");
    const spent = (name) => 1_000 * metrics.find((metric) => metric.name === name).value;
    const files = await Promise.all(requests.map(weighed));
    return { files: files.sort(), script: spent("ScriptDuration"), all: spent("TaskDuration") };
  } finally {
    await browser.close();
  }
}

async function weighed(request) {
  const { responseBodySize } = await request.sizes();
  return [new URL(request.url()).pathname.split("/").pop(), responseBodySize];
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const figure = (value, unit) => `${Math.round(value).toLocaleString("en")} ${unit}`;

function print(opens) {
  const { files } = opens[0];
  const bytes = median(opens.map((one) => one.files.reduce((sum, [, size]) => sum + size, 0)));
  const [script, all] = ["script", "all"].map((what) => opens.map((one) => one[what]));
  for (const [name, size] of files) console.log(`  ${name.padEnd(12)} ${figure(size, "bytes").padStart(14)}`);
  console.log(`loaded: ${figure(bytes, "bytes")} compressed in ${files.length} answers, promised are less than ${figure(PROMISED.bytes, "bytes")}`);
  console.log(`scripts: ${figure(median(script), "ms")}, at most ${figure(Math.max(...script), "ms")}, promised are less than ${figure(PROMISED.script_ms, "ms")}`);
  console.log(`all work in the frame: ${figure(median(all), "ms")}, at most ${figure(Math.max(...all), "ms")}`);
  console.log(`${opens.length} opens with an empty cache, ${PEOPLE} people; times are the median of the processor's`);
}

const sandbox = await startSandbox();
const app = await startApp(sandbox);
try {
  const portal = new Portal(sandbox);
  await portal.fill(twelve());
  await portal.register(app.url);
  await portal.install();
  const opens = [];
  while (opens.length < OPENS) opens.push(await opened(app, portal));
  print(opens);
} finally {
  await app.stop();
  await sandbox.stop();
}
