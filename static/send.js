// Sends forms without leaving the page, and keeps the list fresh.

import { alarm, find, hand, keepToken, keyOf, main, replace, show, token, unsaved } from "./page.js";
import { portal } from "./portal.js";

const CHANGES = ["add", "create", "remove", "order", "primary", "set", "clear", "repeat", "undo"];
const REFRESH_MS = 10_000;
const SEND_MS = 90_000;
const REREAD_MS = 5_000;

let pending = null; // the request under way, as {abort, quiet}
let lastRead = Date.now();
let pressed = false;

/** What the portal around us can do: until it tells, and where it never does, this waits. */
export const offer = portal?.ask("getInterface", null, 0);

const reload = (can) => can?.command?.includes("reloadData") && portal.tell("reloadData");

const addressOf = (form, submitter) => submitter?.getAttribute("formaction") ?? form.getAttribute("action");

async function request(form, submitter, signal, quiet) {
  const body = new URLSearchParams(new FormData(form));
  if (submitter?.name) body.append(submitter.name, submitter.value);
  if (quiet) body.set("quiet", "Y");
  const post = () => {
    body.set("token", token());
    return fetch(addressOf(form, submitter), { method: "POST", body, signal, headers: { "X-Page-Token": token() } });
  };
  const answer = await post();
  return answer.status === 401 && (await renew()) ? post() : answer;
}

// A page that was left open: the portal vouches for the person once more, or outside it the session.
async function renew() {
  try {
    if (!portal) {
      const again = await pageOf(await fetch(location.href));
      if (again?.dataset.token) keepToken(again.dataset.token);
      return Boolean(again?.dataset.token);
    }
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

async function send(form, submitter, quiet = false) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), SEND_MS);
  const mine = (pending = { abort: () => controller.abort(), quiet });
  if (!quiet) main().setAttribute("aria-busy", "true");
  let done = false;
  try {
    const answer = await request(form, submitter, controller.signal, quiet);
    const page = await pageOf(answer);
    while (hand.free) await hand.free;
    if (pending !== mine) return;
    if (quiet) return showQuietly(answer, page);
    if (page) show(page, form);
    else fail();
    done = answer.ok && page !== null;
    const action = form.getAttribute("action").split("/").pop();
    if (answer.ok && CHANGES.includes(action)) offer?.then(reload);
  } catch {
    if (pending === mine && !quiet) fail();
  } finally {
    clearTimeout(timer);
    if (pending === mine) {
      pending = null;
      lastRead = Date.now();
      main().removeAttribute("aria-busy");
      if (!quiet) document.dispatchEvent(new CustomEvent("answered", { detail: done }));
    }
  }
}

const fail = () => alarm("offline", document.body.dataset.offline);

async function pageOf(answer) {
  if (!answer.headers.get("content-type")?.startsWith("text/html")) return null;
  return new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
}

const undisturbed = () => !pressed && unsaved().length === 0 && !main().querySelector("details[open], .question, .more");

export function reread() {
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

export function listen() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!/^\/(cards|app)\/(?!export)/.test(addressOf(form, event.submitter))) return;
    event.preventDefault();
    if (pending && !pending.quiet) return;
    pending?.abort();
    send(form, event.submitter);
  });

  for (const [event, down] of Object.entries({ pointerdown: true, pointerup: false, pointercancel: false })) {
    document.addEventListener(event, () => (pressed = down), true);
  }

  // After a moment, because the click that brings the focus back may itself send a form.
  const returned = () => Date.now() - lastRead > REREAD_MS && setTimeout(reread, 300);
  window.addEventListener("focus", returned);
  document.addEventListener("visibilitychange", () => document.hidden || returned());
}
