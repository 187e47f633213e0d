// The portal around the frame. Messages are `command:json:callback:sid`, answers `callback:json`; who we
// are is in the window's name. What the portal does not know or allows not, it does not answer.

const ANSWER_MS = 5_000;
const CARD_HEIGHT = 600;

export const portal = connect();

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
export function fit() {
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
