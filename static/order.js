// Moving rows: with a pointer on the handle, with keys on it, or by the buttons that every page has. A row
// moves at once and is sent when it is put down. Whatever is moved while an answer is under way is sent as
// one order as soon as that answer is there, with the version that it brought.

import { hand, main } from "./page.js";

const list = () => document.getElementById("bindings");
const rows = () => [...list().children];
const ids = () => rows().map((row) => row.dataset.id);

let held = null; // the row in hand: {row, grip, letGo, from}
let drawn = null; // the list as it came from the server, before it was moved about here: {list, ids}
let waiting = null; // the order to be sent after the answer under way

const voice = document.createElement("p");
voice.className = "voice";
voice.setAttribute("aria-live", "polite");
document.body.append(voice);

// Everybody else makes way, so that the row keeps the focus and the pointer.
function place(row, at) {
  const all = rows();
  const from = all.indexOf(row);
  if (at < from) row.after(...all.slice(Math.max(at, 0), from));
  else row.before(...all.slice(from + 1, at + 1));
}

function arrange(order) {
  const focused = document.activeElement;
  const at = new Map(order.map((id, index) => [id, index]));
  const rank = (row) => at.get(row.dataset.id) ?? order.length;
  list().append(...rows().sort((one, other) => rank(one) - rank(other)));
  focused?.focus({ preventScroll: true });
}

function move(row, at) {
  if (drawn?.list !== list()) drawn = { list: list(), ids: ids() };
  place(row, at);
  row.scrollIntoView({ block: "nearest" });
}

function tell(row) {
  const words = { name: row.querySelector(".name").textContent, place: rows().indexOf(row) + 1, count: rows().length };
  const text = list().dataset.moved.replace(/\{(\w+)\}/g, (_, word) => words[word]);
  setTimeout(() => (voice.textContent = text), 50);
}

function save() {
  const order = ids();
  if (main().getAttribute("aria-busy")) waiting = order;
  else if (drawn && String(order) !== String(drawn.ids)) {
    const form = document.getElementById("order");
    const fields = new Map([...form.querySelectorAll("input[name$=_id]")].map((field) => [field.value, field]));
    form.append(...order.map((id) => fields.get(id)));
    form.requestSubmit();
  }
}

document.addEventListener("answered", ({ detail: done }) => {
  const order = done && waiting;
  waiting = null;
  if (drawn?.list === list()) arrange(drawn.ids); // nothing came instead of it, so nothing was saved
  drawn = null;
  if (!order) return;
  drawn = { list: list(), ids: ids() };
  arrange(order);
  save();
});

function take(row, grip) {
  hand.free = new Promise((letGo) => (held = { row, grip, letGo, from: rows().indexOf(row) }));
  row.classList.add("held");
}

function put() {
  const { row, grip, letGo } = held;
  held = hand.free = null;
  row.classList.remove("held");
  grip.removeAttribute("aria-pressed");
  tell(row);
  save();
  letGo();
}

function putBack() {
  place(held.row, held.from);
  put();
}

const middle = (row) => {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
};

function follow({ clientY: y }) {
  const { row } = held;
  let over = row;
  for (let next; (next = over.previousElementSibling) && y < middle(next); ) over = next;
  for (let next; (next = over.nextElementSibling) && y > middle(next); ) over = next;
  if (over !== row) move(row, rows().indexOf(over));
}

// Whether the pointer is still down: it may have been lifted before this module was here.
function captured(grip, pointerId) {
  try {
    grip.setPointerCapture(pointerId);
  } catch {
    return false; // a finger that is gone
  }
  return grip.hasPointerCapture(pointerId); // not by a mouse without its button down
}

export function pointerdown(grip, { button, pointerId }) {
  if (held || button !== 0 || !grip.isConnected || !captured(grip, pointerId)) return;
  grip.focus({ preventScroll: true });
  take(grip.closest("li"), grip);
  const end = new AbortController();
  const on = (type, act) => grip.addEventListener(type, (event) => held?.grip === grip && act(event), end);
  on("pointermove", follow);
  on("pointerup", follow); // the moves may have been over before this module was here
  on("pointercancel", putBack);
  grip.addEventListener("lostpointercapture", () => {
    end.abort();
    if (held?.grip === grip) put();
  }, { once: true });
}

export function keydown(grip, { key }) {
  const row = grip.closest("li");
  const at = rows().indexOf(row);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows().length - 1 }[key];
  if (to !== undefined) {
    move(row, to);
    tell(row);
    if (!held) save();
  } else if (key === "Escape") {
    if (held) putBack();
  } else if (held) put();
  else {
    take(row, grip);
    grip.setAttribute("aria-pressed", "true");
    grip.addEventListener("blur", () => held?.grip === grip && put(), { once: true });
  }
}

export function submit(button) {
  const row = button.closest("li");
  move(row, rows().indexOf(row) + (button.name === "up" ? -1 : 1));
  tell(row);
  setTimeout(save); // a form is not sent again before the event of its being sent is over
}
