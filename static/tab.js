// What the pages do beyond plain forms. Every page works without this file.

import { finishInstallation } from "./install.js";
import { main } from "./page.js";
import { fit, portal } from "./portal.js";
import { listen, reloadsCard, reread } from "./send.js";

function openCard(link) {
  portal.ask("openPath", { path: link.dataset.path }, 0).then((answer) => {
    if (answer?.result === "error") window.open(link.href, "_blank", "noopener");
    else reread();
  });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-path]");
  if (!link || !portal?.answers() || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openCard(link);
});

listen();
portal?.ask("getInterface").then((offer) => reloadsCard(Boolean(offer?.command?.includes("reloadData"))), () => {});
if (portal) fit();
if (main().dataset.install) finishInstallation();
