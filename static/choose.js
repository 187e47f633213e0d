// The portal's own dialog for choosing from its CRM. Whoever was chosen is sent by the form beside the
// button. A dialog that is closed without a choice never answers.

import { portal } from "./portal.js";

export async function choose({ form }) {
  const { kind, field, list } = form.dataset;
  const chosen = await portal.ask("selectCRM", { entityType: [kind], multiple: true }, 0);
  const ids = Object.values(chosen?.[kind] ?? {}).map(({ id }) => String(id).replace(/\D/g, ""));
  if (ids.length === 0 || !form.isConnected) return;
  const values = list ? [[list, ids.map((id) => `#${id}`).join("\n")]] : ids.map((id) => [field, id]);
  for (const old of form.querySelectorAll("input:not([name=token])")) old.remove();
  for (const [name, value] of values) {
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  }
  form.requestSubmit();
}
