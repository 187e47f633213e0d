// What the pages do beyond plain forms: talk to the portal around the frame, send forms without
// leaving the page, and keep the list fresh. Every page works without this file.

const CHANGES = ["add", "remove", "order", "primary", "set", "clear"];
const CARD_HEIGHT = 600;
const ANSWER_MS = 5_000;
const REFRESH_MS = 10_000;
const SEND_MS = 90_000;
const REREAD_MS = 5_000;
const FINISH_MS = 4_000;

const portal = connect();
let pending = null; // the request under way, as {abort, quiet}
let lastRead = Date.now();
let pressed = false;
let reloads = false;

const main = () => document.querySelector("main");
const token = () => main().dataset.token ?? main().querySelector("input[name=token]")?.value ?? "";

// ---- The portal around the frame -------------------------------------------------------------

// Messages are `command:json:callback:sid`, answers `callback:json`; who we are is in the window's
// name. What the portal does not know or allows not, it does not answer.
function connect() {
  const [domain, protocol, sid] = window.name.split("|");
  if (!sid || window.parent === window) return null;
  const origin = `${protocol === "0" ? "http" : "https"}://${domain}`;
  const waiting = new Map();
  let count = 0;
  let answers = false;

  const post = (command, params, callback) =>
    window.parent.postMessage(`${command}:${params ? JSON.stringify(params) : ""}:${callback}:${sid}`, origin);

  window.addEventListener("message", (event) => {
    if (event.origin !== origin || event.source !== window.parent || typeof event.data !== "string") return;
    const cut = event.data.indexOf(":");
    const resolve = waiting.get(event.data.slice(0, cut));
    if (!resolve) return;
    waiting.delete(event.data.slice(0, cut));
    answers = true;
    try {
      resolve(JSON.parse(event.data.slice(cut + 1) || "null"));
    } catch {
      resolve(null);
    }
  });

  return {
    domain,
    protocol,
    sid,
    answers: () => answers,
    tell: (command, params) => post(command, params, ""),
    ask: (command, params, within = ANSWER_MS) =>
      new Promise((resolve, reject) => {
        const callback = `bindery${++count}`;
        waiting.set(callback, resolve);
        if (within) setTimeout(() => waiting.delete(callback) && reject(new Error(`${command}: no answer`)), within);
        post(command, params, callback);
      }),
  };
}

// The frame is as tall as the page, both ways, so that only the portal scrolls.
function fit() {
  let last = 0;
  const measure = () => {
    const height = Math.max(CARD_HEIGHT, Math.ceil(document.body.getBoundingClientRect().height));
    if (height === last) return;
    last = height;
    portal.ask("resizeWindow", { width: "100%", height }).then(
      () => document.documentElement.classList.add("fitted"),
      () => {}, // a slider does not resize; it keeps its own scrollbar
    );
  };
  new ResizeObserver(measure).observe(document.body);
}

function openCard(link) {
  portal.ask("openPath", { path: link.dataset.path }, 0).then((answer) => {
    if (answer?.result === "error") window.open(link.href, "_blank", "noopener");
    else reread();
  });
}

// An installation counts once the portal has heard of it. It then reloads the page around us; where
// it does not, the app is opened here, with what the portal tells about the person.
async function finishInstallation() {
  const form = document.getElementById("open-app");
  const stuck = () => alarm("not-finished", main().dataset.stuck);
  if (!portal) return stuck();
  const launch = await portal.ask("getInitData").catch(() => null);
  if (!launch) return stuck();
  portal.tell("setInstallFinish");
  const query = { DOMAIN: portal.domain, PROTOCOL: portal.protocol, LANG: launch.LANG ?? "", APP_SID: portal.sid };
  form.action = `/app?${new URLSearchParams(query)}`;
  const { AUTH_ID, AUTH_EXPIRES, REFRESH_ID, MEMBER_ID } = launch;
  const fields = { AUTH_ID, AUTH_EXPIRES, REFRESH_ID, member_id: MEMBER_ID, PLACEMENT: "DEFAULT" };
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value: value ?? "" }));
  }
  setTimeout(() => form.submit(), FINISH_MS);
}

// ---- Sending forms ---------------------------------------------------------------------------

async function request(form, submitter, signal) {
  const body = new URLSearchParams(new FormData(form));
  if (submitter?.name) body.append(submitter.name, submitter.value);
  const post = () => {
    body.set("token", token());
    return fetch(form.getAttribute("action"), { method: "POST", body, signal, headers: { "X-Page-Token": token() } });
  };
  const answer = await post();
  return answer.status === 401 && (await renew()) ? post() : answer;
}

// A page that was left open: the portal vouches for the person once more.
async function renew() {
  if (!portal) return false;
  try {
    const { AUTH_ID, AUTH_EXPIRES, REFRESH_ID } = await portal.ask("refreshAuth", null, REFRESH_MS);
    const body = new URLSearchParams({ token: token(), AUTH_ID, AUTH_EXPIRES, REFRESH_ID });
    const answer = await fetch("/session", { method: "POST", body });
    if (!answer.ok) return false;
    keepToken((await answer.json()).token);
    return true;
  } catch {
    return false;
  }
}

function keepToken(fresh) {
  if (main().dataset.token) main().dataset.token = fresh;
  for (const input of document.querySelectorAll("input[name=token]")) input.value = fresh;
}

async function send(form, submitter, quiet = false) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), SEND_MS);
  const mine = (pending = { abort: () => controller.abort(), quiet });
  if (!quiet) main().setAttribute("aria-busy", "true");
  try {
    const answer = await request(form, submitter, controller.signal);
    const page = await pageOf(answer);
    if (pending !== mine) return;
    if (quiet) return showQuietly(answer, page);
    if (page) show(page, form);
    else fail();
    const action = form.getAttribute("action").split("/").pop();
    if (answer.ok && reloads && CHANGES.includes(action)) portal.tell("reloadData");
  } catch {
    if (pending === mine && !quiet) fail();
  } finally {
    clearTimeout(timer);
    if (pending === mine) {
      pending = null;
      lastRead = Date.now();
      main().removeAttribute("aria-busy");
    }
  }
}

async function pageOf(answer) {
  if (!answer.headers.get("content-type")?.startsWith("text/html")) return null;
  return new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
}

// ---- Showing the answer ----------------------------------------------------------------------

// A page without the list only says why: its words go above what is there, and nothing is lost.
function show(next, form) {
  const notice = next.querySelector("[role=alert]");
  if (main().dataset.owner && !next.dataset.owner && notice) return say(notice);
  const entered = unsaved().filter((control) => control.form !== form).map((control) => [keyOf(control), control]);
  const open = [...main().querySelectorAll("details[open]")].filter((box) => !box.contains(form));
  const focused = keyOf(document.activeElement);
  replace(next);
  for (const [key, control] of entered) copyInto(find(key), control);
  for (const box of open) document.getElementById(box.id)?.setAttribute("open", "");
  settle(focused);
}

const replace = (next) => main().replaceWith(document.adoptNode(next));

// Whoever works with the keyboard stays where they were; what was refused is read first.
function settle(focused) {
  const notice = document.getElementById("notice");
  const same = find(focused);
  if (notice?.getAttribute("role") === "alert") (main().querySelector("[aria-invalid]") ?? notice).focus();
  else if (!same || same.disabled) notice?.focus();
  else {
    same.focus({ preventScroll: true });
    if (notice) announce(notice);
  }
}

// A live region speaks when its text changes, not when it arrives with its text.
function announce(notice) {
  const words = [...notice.childNodes];
  notice.replaceChildren();
  setTimeout(() => notice.replaceChildren(...words), 50);
}

function say(notice) {
  document.getElementById("notice")?.remove();
  main().querySelector("header, h1").after(document.adoptNode(notice));
  notice.focus();
}

function alarm(code, text) {
  const notice = document.createElement("p");
  Object.assign(notice, { id: "notice", className: "notice", role: "alert", tabIndex: -1, textContent: text });
  notice.dataset.code = code;
  say(notice);
}

const fail = () => alarm("offline", document.body.dataset.offline);

// A control is the same control on the next page when form, name and (but for typed text) value are.
function keyOf(control) {
  if (!control?.matches?.("button, input, select, summary")) return null;
  const typed = control.matches("[type=search], select");
  return [control.localName, control.form?.id ?? control.parentElement?.id, control.name, typed ? "" : control.value].join(" ");
}

const find = (key) =>
  key && [...main().querySelectorAll("button, input, select, summary")].find((control) => keyOf(control) === key);

function unsaved() {
  return [...main().querySelectorAll("input:not([type=hidden]), select")].filter((control) => {
    if (control.type === "checkbox") return control.checked !== control.defaultChecked;
    if (control.localName === "select") return [...control.options].some((o) => o.selected !== o.defaultSelected && o.value);
    return control.value !== control.defaultValue;
  });
}

function copyInto(target, source) {
  if (!target) return;
  target.value = source.value;
  if (source.type === "checkbox") target.checked = source.checked;
}

// ---- Staying fresh ---------------------------------------------------------------------------

const undisturbed = () => !pressed && unsaved().length === 0 && !main().querySelector("details[open], .question");

function reread() {
  const form = document.getElementById("show");
  if (form && !pending && undisturbed()) send(form, null, true);
}

// Only a list that differs is worth replacing what the person is looking at.
function showQuietly(answer, next) {
  if (!answer.ok || !next?.dataset.owner || !undisturbed()) return;
  const list = (page) => page.dataset.editable + page.querySelector("#bindings")?.outerHTML;
  if (list(next) === list(main())) return keepToken(next.dataset.token);
  const focused = keyOf(document.activeElement);
  replace(next);
  find(focused)?.focus({ preventScroll: true });
}

// ---- Listening -------------------------------------------------------------------------------

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.getAttribute("action")?.startsWith("/cards/")) return;
  event.preventDefault();
  if (pending && !pending.quiet) return;
  pending?.abort();
  send(form, event.submitter);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-path]");
  if (!link || !portal?.answers() || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openCard(link);
});

for (const [event, down] of Object.entries({ pointerdown: true, pointerup: false, pointercancel: false })) {
  document.addEventListener(event, () => (pressed = down), true);
}

// After a moment, because the click that brings the focus back may itself send a form.
const returned = () => Date.now() - lastRead > REREAD_MS && setTimeout(reread, 300);
window.addEventListener("focus", returned);
document.addEventListener("visibilitychange", () => document.hidden || returned());

portal?.ask("getInterface").then((offer) => (reloads = Boolean(offer?.command?.includes("reloadData"))), () => {});
if (portal) fit();
if (main().dataset.install) finishInstallation();
