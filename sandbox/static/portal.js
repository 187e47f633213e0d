// What the portal's pages do by script: start the frames, switch the card's tabs in place, log in as somebody else.
// Without script the tabs are links, the user switch has a button, and each frame has one to open it.

import { AppFrame } from "./frame.js";

const parsePage = async (response) => new DOMParser().parseFromString(await response.text(), "text/html");

const page = {
  setTitle(title) {
    document.title = title;
    document.querySelector("#page-title").textContent = title;
  },
  note(text) {
    document.querySelector("#portal-note").textContent = text;
  },
  async reloadCard() {
    const general = document.querySelector("section[data-tab='general']");
    const response = await fetch(general.dataset.source);
    if (!response.ok) return;
    const fresh = (await parsePage(response)).querySelector("section[data-tab='general']");
    general.replaceChildren(...fresh.children);
  },
};

function startFrames(root) {
  for (const place of root.querySelectorAll(".app-place")) {
    const frame = new AppFrame(place, page);
    // The app answers to the portal's own address, so the page must not be looked at under another.
    if (location.origin !== frame.settings.portal) {
      location.replace(frame.settings.portal + location.pathname + location.search);
      return;
    }
    frame.listen();
    if (!("byHand" in place.dataset)) frame.submit();
  }
}

/** A tab is fetched when it is first chosen and then kept, as the portal does. */
async function sectionOf(link) {
  const known = document.querySelector(`section[data-tab="${CSS.escape(link.dataset.tab)}"]`);
  if (known) return known;
  const response = await fetch(link.href);
  const fetched = (await parsePage(response)).querySelector(`section[data-tab="${CSS.escape(link.dataset.tab)}"]`);
  if (!fetched) return null;
  const section = document.importNode(fetched, true);
  document.querySelector("#sections").append(section);
  startFrames(section);
  return section;
}

async function chooseTab(link) {
  const chosen = await sectionOf(link);
  if (!chosen) {
    location.assign(link.href);
    return;
  }
  for (const section of document.querySelectorAll("section[data-tab]")) section.hidden = section !== chosen;
  for (const other of document.querySelectorAll("nav#tabs a")) other.toggleAttribute("aria-current", false);
  link.setAttribute("aria-current", "page");
  history.replaceState(null, "", link.href);
}

function isPlainClick(event) {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

document.querySelector("nav#tabs")?.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-tab]");
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  chooseTab(link);
});

document.querySelector("#user-switch")?.addEventListener("change", (event) => event.target.form.submit());

startFrames(document);
