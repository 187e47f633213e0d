// What the pages do beyond plain forms. Every page works without this file.

import { watchHistory } from "./history.js";
import { choose } from "./choose.js";
import { alarm, main } from "./page.js";
import { fit, portal } from "./portal.js";
import { listen, offer, reread } from "./send.js";

function openCard(link) {
  portal.ask("openPath", { path: link.dataset.path }, 0).then((answer) => {
    if (answer?.result === "error") window.open(link.href, "_blank", "noopener");
    else reread();
  });
}

function fold(button) {
  button.closest("li").querySelector(".more").remove();
  button.setAttribute("aria-expanded", "false");
}

/** Few pages need these, so they are fetched by those alone. */
function fetched(module, work) {
  const failed = () => alarm("offline", document.body.dataset.offline ?? main().dataset.stuck);
  import(module).then(work, failed);
}

document.addEventListener("click", (event) => {
  const [link, call, open, chooser, granting] =
    ["a[data-path]", ".call", "button[aria-expanded=true]", "#from-portal button", "[data-choose]"].map((what) => event.target.closest(what));
  const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (call) portal.tell("imPhoneTo", { phone: call.dataset.phone });
  else if (open) fold(open);
  else if (chooser) choose(chooser);
  else if (granting) fetched("./grants.js", ({ chooseAccess }) => chooseAccess(granting));
  else if (link && plain && portal?.answers()) openCard(link);
  else return;
  event.preventDefault();
});

// What moves rows is a module of its own, fetched when a row is about to be moved.
// One promise serves all, so that what comes first is done first.
let order = null;
const COMING = ["pointerover", "focusin"];
const unavailable = (type) => {
  order = null;
  if (!COMING.includes(type)) alarm("offline", document.body.dataset.offline);
};
const MOVES = ["ArrowUp", "ArrowDown", "Home", "End", "Enter", " ", "Escape"];
const mover = ({ type, target, submitter }) =>
  (type === "submit" ? submitter?.matches("[name=up], [name=down]") && submitter : target.closest?.(".grip")) || null;

for (const type of [...COMING, "pointerdown", "keydown", "submit"]) {
  document.addEventListener(type, (event) => {
    const button = mover(event);
    const { ctrlKey, metaKey, altKey, key } = event;
    if (!button || (type === "keydown" && (ctrlKey || metaKey || altKey || !MOVES.includes(key)))) return;
    if (type === "keydown" || type === "submit") event.preventDefault();
    if (type === "submit") event.stopPropagation();
    order ??= import("./order.js");
    order.then((moves) => moves[type]?.(button, event), () => unavailable(type));
  }, true);
}

listen();
watchHistory();
// What only the portal can do is offered once it has answered.
offer?.then(() => document.documentElement.classList.add("in-portal"));
if (portal) fit();
if (main().dataset.install) fetched("./install.js", ({ finishInstallation }) => finishInstallation());
