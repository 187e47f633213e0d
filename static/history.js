// The history of changes: fetched when it is opened, and told in the person's own time.

import { main } from "./page.js";

// In the calendar and the digits of the rest of the page, whatever the language would take by itself.
const format = () => new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: "medium", timeStyle: "short", calendar: "gregory", numberingSystem: "latn",
});

// Of a mere day nobody knows the time.
function tellTimes() {
  const told = format();
  for (const time of main()?.querySelectorAll("time[datetime*=T]:not([title])") ?? []) {
    time.title = time.textContent;
    time.textContent = told.format(new Date(time.dateTime));
  }
}

// What is opened is asked for by its own button, which the page has without a script.
function opened(event) {
  const box = event.target;
  const button = box.id === "history" && box.open && box.querySelector("button[value=all]");
  if (button && !box.querySelector(".changes")) button.form.requestSubmit(button);
}

export function watchHistory() {
  document.addEventListener("toggle", opened, true);
  new MutationObserver(tellTimes).observe(document.body, { childList: true });
  tellTimes();
}
