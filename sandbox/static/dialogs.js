// The dialogs in which a person chooses for an app. A dialog that is closed without a choice answers nothing,
// as on portals: `null` stands for that here.

const KINDS = ["lead", "contact", "company", "deal", "quote"];
const PREFIX = { lead: "L", contact: "C", company: "CO", deal: "D", quote: "Q" };

const isSet = (value) => value === true || value === "Y" || value === 1 || value === "1";

/** `selectUser`: one user, or an array of them with `mult`. */
export async function selectUser(frame, { mult, title } = {}) {
  const users = await choices(frame, "user");
  const chosen = await dialog(title || "Choose a user", [{ items: users, name: "name" }], { multiple: isSet(mult) });
  return chosen && (isSet(mult) ? chosen : chosen[0] ?? null);
}

const ACCESS = {
  "": /^(AU|CR|G2)$/, users: /^U\d/, employees: /^IU\d/, departments: /^DR?\d/, groups: /^G(?!2$)\d/, "work groups": /^SG\d/,
};

/** `selectAccess`: an array of access codes with their names. Those in `value` were given before and are blocked. */
export async function selectAccess(frame, { value } = {}) {
  const codes = await choices(frame, "access");
  const groups = Object.entries(ACCESS).map(([kind, form]) => ({ kind, items: codes.filter(({ id }) => form.test(id)), name: "name" }));
  return dialog("Choose who has access", groups, { multiple: true, blocked: list(value).map(String) });
}

/** `selectCRM`: for each kind asked for a map of the chosen records by index. */
export async function selectCrm(frame, { entityType, multiple, value } = {}) {
  const wanted = list(entityType).filter((kind) => KINDS.includes(kind));
  const kinds = wanted.length > 0 ? wanted : KINDS;
  const groups = await Promise.all(kinds.map(async (kind) => ({ kind, items: await choices(frame, kind), name: "title" })));
  const many = isSet(multiple);
  const ticked = many ? kinds.flatMap((kind) => list(value?.[kind]).map((id) => idOf(kind, id))) : [];
  const chosen = await dialog("Choose in the CRM", groups, { multiple: many, ticked });
  if (!chosen) return null;
  const bucket = (kind) => ({ ...chosen.filter((item) => item.type === kind) });
  return Object.fromEntries(kinds.map((kind) => [kind, bucket(kind)]));
}

const list = (value) => (value === undefined || value === null ? [] : [value].flat());

/** Preselected records come as numbers or as the ids that the dialog itself answers. */
const idOf = (kind, id) => (/^\d+$/.test(id) ? `${PREFIX[kind]}_${id}` : String(id));

const choices = async (frame, of) => (await frame.ask("choices", { of })) ?? [];

/** The chosen items, or null when the dialog was closed. */
function dialog(title, groups, { multiple, ticked = [], blocked = [] }) {
  const element = document.createElement("dialog");
  element.className = "choice";
  element.setAttribute("aria-label", title);
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(textOf("h2", title), searchOf(form));
  const items = new Map();
  for (const group of groups) {
    if (group.kind && group.items.length > 0) form.append(textOf("h3", group.kind));
    for (const item of group.items) {
      items.set(item.id, item);
      form.append(optionOf(item.id, item[group.name], {
        multiple, checked: [...ticked, ...blocked].includes(item.id), disabled: blocked.includes(item.id),
      }));
    }
  }
  form.append(buttonOf("Select", "select", "button small"), buttonOf("Cancel", "cancel", "button light small"));
  element.append(form);
  document.body.append(element);
  element.showModal();
  return new Promise((resolve) => {
    element.addEventListener("close", () => {
      const chosen = new FormData(form).getAll("choice").map((id) => items.get(id));
      element.remove();
      resolve(element.returnValue === "select" ? chosen : null);
    });
  });
}

function textOf(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function searchOf(form) {
  const search = document.createElement("input");
  search.type = "search";
  search.setAttribute("aria-label", "Search");
  search.addEventListener("input", () => {
    const wanted = search.value.toLowerCase();
    for (const option of form.querySelectorAll("label")) option.hidden = !option.textContent.toLowerCase().includes(wanted);
  });
  return search;
}

function optionOf(id, title, { multiple, checked, disabled }) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  Object.assign(box, { type: multiple ? "checkbox" : "radio", name: "choice", value: id, checked, disabled });
  const name = textOf("span", title);
  name.dir = "auto";
  label.append(box, name);
  return label;
}

function buttonOf(text, value, className) {
  const button = textOf("button", text);
  Object.assign(button, { value, className });
  return button;
}
