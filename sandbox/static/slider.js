// The panel that slides in from the side and shows another page of the portal over this one.

const CLOSE_EVENT = "portal-slider-close";

/** Shows the address; the promise is kept when the panel has been closed. */
export function openSlider(url, { width, title, label } = {}) {
  const before = document.activeElement;
  const slider = document.createElement("div");
  slider.className = "slider";
  slider.setAttribute("role", "dialog");
  slider.setAttribute("aria-modal", "true");
  slider.setAttribute("aria-label", title ?? "Side panel");
  const sheet = document.createElement("div");
  sheet.className = "slider-sheet";
  if (Number(width) > 0) sheet.style.width = `min(${Number(width)}px, 96vw)`;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "slider-close";
  close.setAttribute("aria-label", "Close the panel");
  close.textContent = "×";
  const frame = document.createElement("iframe");
  frame.title = title ?? "Side panel";
  frame.src = url;
  sheet.append(close, frame);
  if (label) sheet.append(labelOf(label));
  slider.append(sheet);
  document.body.append(slider);
  close.focus();

  return new Promise((resolve) => {
    const shut = () => {
      if (!slider.isConnected) return;
      document.removeEventListener("keydown", onKey);
      slider.remove();
      before?.focus?.();
      resolve();
    };
    const onKey = (event) => {
      if (event.key === "Escape") shut();
    };
    document.addEventListener("keydown", onKey);
    close.addEventListener("click", shut);
    slider.addEventListener("click", (event) => event.target === slider && shut());
    frame.addEventListener(CLOSE_EVENT, shut);
    frame.addEventListener("load", () => frame.contentDocument?.addEventListener("keydown", onKey));
  });
}

/** Closes the panel this very page is shown in; false if it is not in one. */
export function closeOwnSlider() {
  if (!window.frameElement) return false;
  // Later, so that the answer to the frame can leave before its page goes.
  setTimeout(() => window.frameElement?.dispatchEvent(new CustomEvent(CLOSE_EVENT)));
  return true;
}

function labelOf(text) {
  const label = document.createElement("span");
  label.className = "slider-label";
  label.textContent = text;
  return label;
}
