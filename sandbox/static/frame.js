// The portal's side of the conversation with an app's frame (reference: frontend, section 2).
// Every command is answered as a portal answers it; what a portal leaves unanswered stays unanswered here.

import { selectAccess, selectCrm, selectUser } from "./dialogs.js";
import { openSlider, closeOwnSlider } from "./slider.js";

const SILENT = Symbol("silent");
const OPENABLE = [
  /^\/crm\/(deal|lead|contact|company|type)\//,
  /^\/marketplace\//,
  /^\/company\/personal\/user\/\d+\//,
  /^\/workgroups\/group\/\d+\//,
];

/** A message of a frame in any of its three forms, or null if it is none. */
export function parseMessage(data) {
  if (data && typeof data === "object" && typeof data.method === "string") {
    return { command: data.method, params: data.params ?? {}, callback: data.callback ?? "", sid: data.appSid };
  }
  if (typeof data !== "string") return null;
  const pieces = data.split(":");
  if (pieces.length < 3) return null;
  const json = pieces.slice(1, -2).join(":");
  try {
    return { command: pieces[0], params: json === "" ? {} : JSON.parse(json), callback: pieces.at(-2), sid: pieces.at(-1) };
  } catch {
    return null;
  }
}

/** One app in one iframe. `page` does what touches the page around it: `reloadCard`, `setTitle`, `note`. */
export class AppFrame {
  constructor(place, page) {
    this.form = place.querySelector("form.launch");
    this.layout = place.querySelector(".app-frame-layout");
    this.iframe = place.querySelector("iframe.app-frame");
    this.page = page;
    this.settings = JSON.parse(place.dataset.settings);
    this.inPlacement = this.settings.init.PLACEMENT !== "DEFAULT";
  }

  listen() {
    window.addEventListener("message", (event) => this.receive(event));
    this.iframe.addEventListener("load", () => this.iframe.classList.remove("app-loading"));
  }

  submit() {
    this.iframe.classList.add("app-loading");
    this.form.submit();
  }

  async receive(event) {
    if (event.source !== this.iframe.contentWindow || event.origin !== this.settings.origin) return;
    const message = parseMessage(event.data);
    if (!message || message.sid !== this.settings.sid || !Object.hasOwn(COMMANDS, message.command)) return;
    const answer = await COMMANDS[message.command](this, message.params ?? {});
    if (answer === SILENT || !message.callback) return;
    const body = answer === undefined ? "" : JSON.stringify(answer);
    this.iframe.contentWindow?.postMessage(`${message.callback}:${body}`, this.settings.origin);
  }

  /** Asks the host something on behalf of the person who opened the page. */
  async ask(action, fields = {}) {
    const { client_id, user } = this.settings;
    const response = await fetch(`/_sandbox/host/${action}`, {
      method: "POST",
      body: new URLSearchParams({ client_id, user, ...fields }),
    });
    return response.ok ? response.json() : null;
  }
}

const length = (value) => (typeof value === "string" && value.endsWith("%") ? value : `${Number.parseInt(value, 10)}px`);

function resize(frame, { width, height }) {
  if (frame.settings.slider) return SILENT;
  if (width) frame.layout.style.width = length(width);
  if (height) frame.layout.style.height = length(height);
  return { width: frame.layout.offsetWidth, height: frame.layout.offsetHeight };
}

function openPath(frame, { path }) {
  if (typeof path !== "string" || !OPENABLE.some((form) => form.test(path))) {
    return { result: "error", errorCode: "PATH_NOT_AVAILABLE" };
  }
  if (/Mobi/.test(navigator.userAgent)) return { result: "error", errorCode: "METHOD_NOT_SUPPORTED_ON_DEVICE" };
  const url = new URL(path, location.origin);
  url.searchParams.set("IFRAME", "Y");
  url.searchParams.set("IFRAME_TYPE", "SIDE_SLIDER");
  url.searchParams.set("from", "rest_placement");
  url.searchParams.set("from_app", frame.settings.client_id);
  return openSlider(url).then(() => ({ result: "close" }));
}

function openApplication(frame, params) {
  const isSetting = ([key]) => key.startsWith("bx24_");
  const settings = Object.fromEntries(Object.entries(params).filter(isSetting));
  const options = Object.fromEntries(Object.entries(params).filter((entry) => !isSetting(entry)));
  const url = new URL(`/marketplace/app/${encodeURIComponent(frame.settings.client_id)}/`, location.origin);
  url.searchParams.set("IFRAME", "Y");
  url.searchParams.set("IFRAME_TYPE", "SIDE_SLIDER");
  url.searchParams.set("params", JSON.stringify(options));
  return openSlider(url, { width: settings.bx24_width, title: settings.bx24_title, label: settings.bx24_label?.text }).then(() => undefined);
}

async function finishInstall(frame) {
  if (frame.settings.init.INSTALL && (await frame.ask("finish"))) {
    const url = new URL(location.href);
    url.searchParams.set("install_finished", "Y");
    location.assign(url);
  }
  return SILENT;
}

/** Answered with the new pair, which getInitData then tells too. */
async function refreshAuth(frame) {
  const pair = await frame.ask("refresh");
  if (!pair) return SILENT;
  Object.assign(frame.settings.init, pair);
  return pair;
}

/** Calls and chats are the portal's own: it shows what it would do, and answers nothing. */
const shown = (text) => (frame, params) => {
  frame.page.note(text(params));
  return SILENT;
};

/** A dialog that was closed without a choice is never answered. */
const chosenIn = (dialog) => async (frame, params) => (await dialog(frame, params)) ?? SILENT;

const COMMANDS = {
  getInitData: (frame) => frame.settings.init,
  setInstall: (frame, { install }) => {
    frame.settings.init.FIRST_RUN = false;
    return { install };
  },
  setInstallFinish: finishInstall,
  refreshAuth,
  resizeWindow: resize,
  setTitle: (frame, { title }) => {
    if (frame.inPlacement) return SILENT;
    frame.page.setTitle(String(title));
    return { title };
  },
  setScroll: (_frame, { scroll }) => {
    window.scrollTo(0, Number(scroll) || 0);
    return { scroll };
  },
  reloadWindow: (frame) => {
    if (!frame.inPlacement) location.reload();
    return SILENT;
  },
  getInterface: (frame) => ({ command: frame.settings.commands, event: [] }),
  placementBindEvent: () => SILENT,
  reloadData: async (frame) => {
    if (!frame.settings.commands.includes("reloadData")) return SILENT;
    await frame.page.reloadCard();
    return undefined;
  },
  openPath,
  openApplication,
  selectUser: chosenIn(selectUser),
  selectAccess: chosenIn(selectAccess),
  selectCRM: chosenIn(selectCrm),
  closeApplication: () => {
    if (!closeOwnSlider()) return SILENT;
    return undefined;
  },
  imPhoneTo: shown(({ phone }) => `Calling ${phone}`),
  imCallTo: shown(({ userId, video }) => `Calling user ${userId}${video === false ? "" : " with video"}`),
  imOpenMessenger: shown(({ dialogId }) => `Opening the chat ${dialogId}`),
  imOpenHistory: shown(({ dialogId }) => `Opening the history of the chat ${dialogId}`),
  setAppOption: async (frame, { name, value }) => (await frame.ask("app-option", { name, value: JSON.stringify(value) })) ?? SILENT,
  setUserOption: async (frame, { name, value }) => (await frame.ask("user-option", { name, value: JSON.stringify(value) })) ?? SILENT,
};
