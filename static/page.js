// The page as it stands: showing the next one in its place without losing the focus, what was typed, or
// what is open.

export const main = () => document.querySelector("main");

export const token = () => main().dataset.token ?? main().querySelector("input[name=token]")?.value ?? "";

export function keepToken(fresh) {
  if (main().dataset.token) main().dataset.token = fresh;
  for (const input of document.querySelectorAll("input[name=token]")) input.value = fresh;
}

// The colours of a page stand outside what is replaced.
export function replace(next) {
  const isDark = next.ownerDocument.documentElement.classList.contains("dark");
  document.documentElement.classList.toggle("dark", isDark);
  main().replaceWith(document.adoptNode(next));
}

// While something is in the person's hand, the next page waits for `free`.
export const hand = { free: null };

// A page without a token only says why: its words go above what is there, and nothing is lost.
export function show(next, form) {
  const notice = next.querySelector("[role=alert]");
  if (main().dataset.token && !next.dataset.token && notice) return say(notice);
  const entered = unsaved().filter((control) => control.form !== form).map((control) => [keyOf(control), control]);
  const open = [...main().querySelectorAll("details[open]:not(#history)")].filter((box) => !box.contains(form));
  const focused = keyOf(document.activeElement);
  replace(next);
  for (const [key, control] of entered) copyInto(find(key), control);
  for (const box of open) document.getElementById(box.id)?.setAttribute("open", "");
  settle(focused);
}

// Whoever works with the keyboard stays where they were; what was refused is read first.
function settle(focused) {
  const notice = document.getElementById("notice");
  const same = find(focused);
  const near = same?.disabled ? same.closest("li")?.querySelector(".grip") : same;
  if (notice?.getAttribute("role") === "alert") (main().querySelector("[aria-invalid]") ?? notice).focus();
  else if (!near) notice?.focus();
  else {
    near.focus({ preventScroll: true });
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

export function alarm(code, text) {
  const notice = document.createElement("p");
  Object.assign(notice, { id: "notice", className: "notice", role: "alert", tabIndex: -1, textContent: text });
  notice.dataset.code = code;
  say(notice);
}

// A control is the same control on the next page when form, name and (but for typed text) value are.
export function keyOf(control) {
  if (!control?.matches?.("button, input, select, summary, textarea")) return null;
  const typed = control.matches("input:not([type=checkbox], [type=radio]), select, textarea");
  return [control.localName, control.form?.id ?? control.parentElement?.id, control.name, typed ? "" : control.value].join(" ");
}

export const find = (key) =>
  key && [...main().querySelectorAll("button, input, select, summary, textarea")].find((control) => keyOf(control) === key);

export function unsaved() {
  return [...main().querySelectorAll("input:not([type=hidden]), select, textarea")].filter((control) => {
    if (control.matches("[type=checkbox], [type=radio]")) return control.checked !== control.defaultChecked;
    if (control.localName === "select") return [...control.options].some((o) => o.selected !== o.defaultSelected && o.value);
    return control.value !== control.defaultValue;
  });
}

function copyInto(target, source) {
  if (!target) return;
  target.value = source.value;
  if (source.matches("[type=checkbox], [type=radio]")) target.checked = source.checked;
}
