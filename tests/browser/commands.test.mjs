// The portal's side of the frame protocol, command by command: what is answered, and what never is.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { expect } from "./support/expect.mjs";
import { COMPANY, Portal, smallPortal } from "./support/portal.mjs";
import { CLIENT, startSandbox } from "./support/processes.mjs";
import { frameOf, startTinyApp, told } from "./support/tiny.mjs";

const COLLEAGUE = 2;
const SILENCE = undefined;
const INIT = [
  "APP_OPTIONS", "AUTH_EXPIRES", "AUTH_ID", "DOMAIN", "FIRST_RUN", "INSTALL", "IS_ADMIN", "LANG", "MEMBER_ID", "PATH",
  "PLACEMENT", "PLACEMENT_OPTIONS", "PROTOCOL", "REFRESH_ID", "USER_OPTIONS",
];

let app;
let browser;
let portal;
let sandbox;

before(async () => {
  app = await startTinyApp();
  sandbox = await startSandbox();
  browser = await launch();
  portal = new Portal(sandbox);
  const state = smallPortal();
  await portal.fill({ ...state, users: [...state.users, { id: COLLEAGUE, name: "Carl", last_name: "Colleague" }] });
  await portal.register(app.address);
  await portal.install();
  const { access_token: auth } = await portal.ask("POST", "token", { client_id: CLIENT.client_id, user: 1 });
  await fetch(`${portal.url}/rest/placement.bind`, {
    method: "POST", body: new URLSearchParams({ auth, PLACEMENT: COMPANY.placement, HANDLER: `${app.address}/card` }),
  });
});

after(async () => {
  await browser?.close();
  await sandbox?.stop();
  app?.stop();
});

const MAIN_PAGE = `/marketplace/app/${CLIENT.client_id}/`;
const TAB = `/crm/company/details/${COMPANY.id}/?tab=${COMPANY.placement}`;

async function opened(path, user = 1) {
  const { page, complaints, close } = await browser.newPage();
  await page.goto(`${portal.url}${path}${path.includes("?") ? "&" : "?"}user=${user}`);
  await told(page).waitFor();
  return { page, frame: frameOf(page, app), complaints, close };
}

/** Posts messages as a frame does, `<sid>` filled in, and gathers the answers by callback until both ends came back. */
function say(frame, messages) {
  return frame.evaluate((messages) => {
    const [domain, protocol, sid] = window.name.split("|");
    const post = (message) => window.parent.postMessage(message, `${protocol === "1" ? "https" : "http"}://${domain}`);
    const filled = (message) => (typeof message === "string" ? message.replace("<sid>", sid) : { ...message, appSid: sid });
    const end = (id) => post(`setUserOption:{"name":"${id}","value":1}:${id}:${sid}`);
    return new Promise((resolve) => {
      const answers = {};
      const hear = ({ data }) => {
        const at = data.indexOf(":");
        const id = data.slice(0, at);
        if (id === "end1") end("end2");
        else if (id !== "end2") answers[id] = data.slice(at + 1);
        else {
          window.removeEventListener("message", hear);
          resolve(answers);
        }
      };
      window.addEventListener("message", hear);
      for (const message of messages) post(filled(message));
      end("end1");
    });
  }, messages);
}

/** Asks one command and reads the answer; nothing where the portal stays silent. */
async function ask(frame, command, params) {
  const json = params === undefined ? "" : `:${JSON.stringify(params)}`;
  const { one } = await say(frame, [`${command}${json}:one:<sid>`]);
  return one === undefined || one === "" ? one : JSON.parse(one);
}

async function answersAs(frame, rows) {
  for (const [command, params, expected] of rows) {
    assert.deepEqual(await ask(frame, command, params), expected, command);
  }
}

test("on the main page", async () => {
  const { page, frame, complaints, close } = await opened(MAIN_PAGE);

  const init = await ask(frame, "getInitData");
  assert.deepEqual(Object.keys(init).sort(), INIT);
  assert.deepEqual([init.PLACEMENT, init.PROTOCOL, init.PATH, init.INSTALL, init.IS_ADMIN], ["DEFAULT", 0, "/rest", false, true]);
  await answersAs(frame, [
    ["setInstall", { install: true }, { install: true }],
    ["resizeWindow", { width: 800, height: 1200 }, { width: 800, height: 1200 }],
    ["setTitle", { title: "X: Y" }, { title: "X: Y" }],
    ["setScroll", { scroll: 0 }, { scroll: 0 }],
    ["getInterface", undefined, { command: [], event: [] }],
    ["placementBindEvent", { event: "e" }, SILENCE],
    ["reloadData", { isRawValue: false }, SILENCE],
    ["setValue", { id: 1 }, SILENCE],
    ["closeApplication", undefined, SILENCE],
    ["setInstallFinish", undefined, SILENCE],
    ["setAppOption", { name: "k", value: "v" }, { k: "v" }],
    ["setUserOption", { name: "k", value: 1 }, { name: "k", value: 1 }],
    ["openPath", { path: "/tasks/" }, { result: "error", errorCode: "PATH_NOT_AVAILABLE" }],
    ["showAppForm", {}, SILENCE],
    ["toString", {}, SILENCE],
  ]);
  assert.equal((await ask(frame, "resizeWindow", { width: "100%", height: 600 })).height, 600);
  assert.equal(await page.locator("#page-title").innerText(), "X: Y");
  const pair = await ask(frame, "refreshAuth");
  assert.deepEqual(Object.keys(pair).sort(), ["AUTH_EXPIRES", "AUTH_ID", "REFRESH_ID"]);
  assert.notEqual(pair.AUTH_ID, init.AUTH_ID);
  assert.deepEqual(complaints, []);

  const reloaded = page.waitForEvent("load");
  await frame.evaluate(() => {
    const [domain, , sid] = window.name.split("|");
    window.parent.postMessage(`reloadWindow:one:${sid}`, `http://${domain}`);
  });
  await reloaded;
  await close();
});

test("only an administrator sets options of the app", async () => {
  const { frame, close } = await opened(MAIN_PAGE, COLLEAGUE);

  await answersAs(frame, [
    ["setAppOption", { name: "k", value: "v" }, SILENCE],
    ["setUserOption", { name: "own", value: { a: [1] } }, { name: "own", value: { a: [1] } }],
  ]);
  await close();
});

test("in a placement", async () => {
  const { page, frame, complaints, close } = await opened(TAB);
  await page.evaluate(() => (window.isSame = true));

  const init = await ask(frame, "getInitData");
  assert.deepEqual([init.PLACEMENT, init.PLACEMENT_OPTIONS.ID], [COMPANY.placement, String(COMPANY.id)]);
  await answersAs(frame, [
    ["setTitle", { title: "X" }, SILENCE],
    ["reloadWindow", undefined, SILENCE],
    ["setScroll", { scroll: 0 }, { scroll: 0 }],
    ["getInterface", undefined, { command: ["reloadData"], event: [] }],
    ["reloadData", { isRawValue: false }, ""],
  ]);
  assert.equal((await ask(frame, "resizeWindow", { width: "100%", height: 700 })).height, 700);
  assert.equal(await page.evaluate(() => window.isSame), true, "the page was not reloaded");
  assert.deepEqual(complaints, []);
  await close();
});

test("calls and chats are shown by the portal and never answered", async () => {
  const { page, frame, close } = await opened(TAB);

  for (const [command, params, note] of [
    ["imPhoneTo", { phone: "+1 555" }, "Calling +1 555"],
    ["imCallTo", { userId: 1, video: true }, "Calling user 1 with video"],
    ["imOpenMessenger", { dialogId: 7 }, "Opening the chat 7"],
    ["imOpenHistory", { dialogId: 7 }, "Opening the history of the chat 7"],
  ]) {
    assert.equal(await ask(frame, command, params), SILENCE, command);
    assert.equal(await page.locator("#portal-note").innerText(), note);
  }
  await close();
});

test("a message is understood in its three forms, and not when it is none or somebody else's", async () => {
  const { frame, close } = await opened(MAIN_PAGE);

  const answers = await say(frame, [
    "getInterface::legacy:<sid>",
    'setTitle:{"title":"a:b:{c}"}:colons:<sid>',
    { method: "setScroll", params: { scroll: 0 }, callback: "object", requestId: "r" },
    "getInterface::",
    "getInterface::wrong:0123456789abcdef0123456789abcdef",
    "setTitle:{broken:broken:<sid>",
    'setScroll:{"scroll":0}::<sid>',
  ]);
  assert.deepEqual(answers, {
    legacy: '{"command":[],"event":[]}', colons: '{"title":"a:b:{c}"}', object: '{"scroll":0}',
  });

  await frame.evaluate(() => {
    const [domain, , sid] = window.name.split("|");
    const inner = document.body.appendChild(document.createElement("iframe"));
    for (const place of [window, inner.contentWindow]) {
      place.addEventListener("message", ({ data }) => { if (data.startsWith("inner:")) window.stolen = data; });
    }
    const script = inner.contentDocument.createElement("script");
    script.textContent = `top.postMessage("getInitData:inner:${sid}", "http://${domain}")`;
    inner.contentDocument.body.append(script);
  });
  assert.deepEqual(await say(frame, []), {});
  assert.equal(await frame.evaluate(() => window.stolen), undefined, "a frame in the frame is not the app");
  await close();
});

/** Leaves the answer to a command in `window.late` of the frame, whenever it comes. */
function askForLater(frame, message) {
  return frame.evaluate((message) => {
    const [domain, , sid] = window.name.split("|");
    window.addEventListener("message", ({ data }) => { if (data.startsWith("late:")) window.late = data.slice(5); });
    window.parent.postMessage(message.replace("<sid>", sid), `http://${domain}`);
  }, message);
}

test("a path opens in the side panel, and its closing is the answer", async () => {
  const { page, frame, close } = await opened(TAB);
  const path = "/crm/type/0/details/0/../../../../../crm/contact/details/11/?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER";

  await askForLater(frame, `openPath:${JSON.stringify({ path })}:late:<sid>`);
  const source = new URL(await page.locator(".slider iframe").getAttribute("src"));
  await page.frameLocator(".slider iframe").locator("#page-title").waitFor();
  assert.equal(await frame.evaluate(() => window.late), undefined);
  await page.locator(".slider-close").click();

  assert.equal(source.pathname, "/crm/contact/details/11/");
  assert.deepEqual(["IFRAME", "from", "from_app"].map((name) => source.searchParams.get(name)), ["Y", "rest_placement", CLIENT.client_id]);
  await expect(() => frame.evaluate(() => window.late), '{"result":"close"}');
  await close();
});

test("the app opens itself in the side panel, cannot size it, and closes it", async () => {
  const { page, frame, close } = await opened(TAB);
  const inner = page.frameLocator(".slider iframe");

  await askForLater(frame, 'openApplication:{"place":"edit","bx24_width":650,"bx24_title":"Editing"}:late:<sid>');
  await inner.frameLocator("iframe.app-frame").locator("#told:not(:empty)").waitFor();
  const second = page.frames().find((one) => one !== frame && one.url().startsWith(app.address));
  const init = await ask(second, "getInitData");
  assert.deepEqual([init.PLACEMENT, init.PLACEMENT_OPTIONS], ["DEFAULT", { place: "edit" }]);
  assert.equal(await ask(second, "resizeWindow", { width: 100, height: 100 }), SILENCE);
  assert.equal(await page.locator(".slider").getAttribute("aria-label"), "Editing");
  assert.equal(await page.locator(".slider-sheet").evaluate((sheet) => sheet.style.width), "min(650px, 96vw)");
  await askForLater(second, "closeApplication:late:<sid>");

  await page.locator(".slider").waitFor({ state: "detached" });
  await expect(() => frame.evaluate(() => window.late), "");
  await close();
});
