// The panel's forms speak to the control API: the fields become a JSON body, the page is drawn again after it.

const READ = {
  text: (value) => value,
  optional: (value) => value || undefined,
  json: (value) => JSON.parse(value),
  "optional-json": (value) => (value ? JSON.parse(value) : undefined),
  ids: (value) => (value.match(/\d+/g) ?? []).map(Number),
};

function bodyOf(form, button) {
  const whole = form.querySelector("[data-as='body']");
  if (whole) return JSON.parse(whole.value);
  const body = JSON.parse(button?.dataset.body ?? "{}");
  for (const field of form.querySelectorAll("input[name], select[name]")) {
    const part = field.dataset.in ? (body[field.dataset.in] ??= {}) : body;
    part[field.name] = READ[field.dataset.as ?? "text"](field.value);
  }
  return body;
}

async function send(form, button) {
  const method = form.dataset.method ?? "POST";
  const request = { method };
  if (method !== "DELETE") {
    request.headers = { "content-type": "application/json" };
    request.body = JSON.stringify(bodyOf(form, button));
  }
  const response = await fetch(form.dataset.url, request);
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
}

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-url]");
  if (!form) return;
  event.preventDefault();
  try {
    await send(form, event.submitter);
    location.reload();
  } catch (error) {
    const note = document.querySelector("#panel-error");
    note.textContent = error.message;
    note.hidden = false;
    note.scrollIntoView({ block: "center" });
  }
});
