// The sandbox's control API, and the small portal that most tests begin with.

import { CLIENT } from "./processes.mjs";

export const COMPANY = { slug: "company", id: 5, placement: "CRM_COMPANY_DETAIL_TAB" };
export const LEAD = { slug: "lead", id: 31, placement: "CRM_LEAD_DETAIL_TAB" };

export class Portal {
  constructor(sandbox) {
    this.url = sandbox.url;
  }

  async ask(method, path, body) {
    const response = await fetch(`${this.url}/_sandbox/${path}`, {
      method,
      headers: { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === "" ? null : JSON.parse(text);
  }

  register(appUrl, more = {}) {
    return this.ask("POST", "apps", {
      ...CLIENT,
      app_url: `${appUrl}/app`,
      install_url: `${appUrl}/install`,
      redirect_uri: `${appUrl}/oauth/callback`,
      scope: "crm,placement",
      ...more,
    });
  }

  install() {
    return this.ask("POST", `apps/${CLIENT.client_id}/install`, {});
  }

  uninstall() {
    return this.ask("POST", `apps/${CLIENT.client_id}/uninstall`, { clean: true });
  }

  launch(owner, user = 1) {
    return this.ask("POST", "launch", {
      client_id: CLIENT.client_id,
      user,
      placement: owner.placement,
      options: { ID: String(owner.id) },
    });
  }

  fill(state) {
    return this.ask("PUT", "state", state);
  }

  forgetCalls() {
    return this.ask("DELETE", "calls");
  }
}

/** A portal with one administrator, a company and a lead with three people each, and two more people. */
export function smallPortal() {
  const person = (id, name, last_name, post) => ({
    id, name, last_name, post, phone: [`+1 555 01${id}`], email: [`person${id}@example.com`], company_id: null,
  });
  const bound = (owner) => [11, 12, 13].map((id, at) => ({
    owner: owner.slug, owner_id: owner.id, id, sort: (at + 1) * 10, primary: at === 0,
  }));
  return {
    users: [
      { id: 1, name: "Ada", last_name: "Byron", admin: true, active: true },
      { id: 7, name: "Rhea", last_name: "Reader", admin: false, active: true, update: { company: "none", lead: "none", contact: "none" } },
    ],
    companies: [{ id: COMPANY.id, title: "Paper Moon Ltd" }],
    leads: [{ id: LEAD.id, title: "Order for a brass band" }],
    contacts: [
      person(11, "Mira", "Linden", "Head of purchasing"),
      person(12, "Tomas", "Arbor", "Accountant"),
      person(13, "Yuki", "Hazel", "Driver"),
      person(14, "Olga", "Rowan", "Lawyer"),
      person(15, "Omar", "Cedar", "Welder"),
    ],
    bindings: [...bound(COMPANY), ...bound(LEAD)],
  };
}
