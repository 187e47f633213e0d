// Whom something is granted to, chosen in the portal's own dialog. It answers only whom it adds, and
// nothing where it is closed without a choice.

import { portal } from "./portal.js";

/** Opens the dialog of a button `data-choose`, which names whom there is no need to offer. */
export async function chooseAccess(button) {
  const value = button.dataset.choose.split(" ").filter(Boolean);
  const { id } = button.form.elements.code;
  const chosen = await portal.ask("selectAccess", { value }, 0);
  const codes = Array.isArray(chosen) ? chosen.map(({ id }) => id) : [];
  const input = document.getElementById(id);
  if (codes.length === 0 || !input) return;
  input.value = codes.join(" ");
  input.form.requestSubmit();
}
