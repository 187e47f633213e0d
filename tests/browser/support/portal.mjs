// The sandbox's control API, and the small portal that most tests begin with.

import { CLIENT } from "./processes.mjs";

export const COMPANY = { slug: "company", id: 5, placement: "CRM_COMPANY_DETAIL_TAB" };
export const LEAD = { slug: "lead", id: 31, placement: "CRM_LEAD_DETAIL_TAB" };
export const DEAL = { slug: "deal", id: 41, placement: "CRM_DEAL_DETAIL_TAB" };
export const CONTACT = { slug: "contact", id: 12, placement: "CRM_CONTACT_DETAIL_TAB" };

const MAIN_PAGE = { placement: "DEFAULT" };
const OTHER_COMPANY = 6;

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

  /** Installs the app as a portal does: its installation page is asked, then the installation is finished. */
  async install() {
    if (await this.isInstalled()) return;
    await this.ask("POST", `apps/${CLIENT.client_id}/install`, { finish: false });
    const { url, form } = await this.launch(MAIN_PAGE);
    const response = await fetch(url, { method: "POST", body: new URLSearchParams(form) });
    if (response.status !== 200) throw new Error(`${url}: ${response.status} ${await response.text()}`);
    await this.ask("POST", `apps/${CLIENT.client_id}/install`, { finish: true });
  }

  async isInstalled() {
    const apps = await this.ask("GET", "apps");
    return apps.some(({ client_id, installed }) => client_id === CLIENT.client_id && installed);
  }

  uninstall() {
    return this.ask("POST", `apps/${CLIENT.client_id}/uninstall`, { clean: true });
  }

  /** The post that a browser would send when a user opens the app at a record, or its main page. */
  launch({ placement, id }, user = 1) {
    const options = id === undefined ? {} : { ID: String(id) };
    return this.ask("POST", "launch", { client_id: CLIENT.client_id, user, placement, options });
  }

  fill(state) {
    return this.ask("PUT", "state", state);
  }
}

/**
 * A portal with an administrator, a company and a lead with three people each, a deal with one, and two more people.
 * The main company of the second one is another company.
 */
export function smallPortal() {
  const person = (id, name, last_name, post) => ({
    id, name, last_name, post, phone: [`+1 555 01${id}`], email: [`person${id}@example.com`],
  });
  const bound = (owner, id, sort, primary) => ({ owner: owner.slug, owner_id: owner.id, id, sort, primary });
  return {
    users: [{ id: 1, name: "Ada", last_name: "Byron", admin: true }],
    companies: [
      { id: COMPANY.id, title: "Paper Moon Ltd" },
      { id: OTHER_COMPANY, title: "Blue Kite Works" },
    ],
    leads: [{ id: LEAD.id, title: "Order for a brass band" }],
    deals: [{ id: DEAL.id, title: "Forty trombones" }],
    contacts: [
      person(11, "Mira", "Linden", "Head of purchasing"),
      person(12, "Tomas", "Arbor", "Accountant"),
      person(13, "Yuki", "Hazel", "Driver"),
      person(14, "Olga", "Rowan", "Lawyer"),
      person(15, "Omar", "Cedar", "Welder"),
    ],
    bindings: [
      bound(COMPANY, 11, 10, true),
      bound(COMPANY, 12, 20, false),
      bound(COMPANY, 13, 30, true),
      bound({ slug: "company", id: OTHER_COMPANY }, 12, 10, true),
      bound(DEAL, 13, 10, true),
      bound(LEAD, 11, 10, true),
      bound(LEAD, 12, 20, false),
      bound(LEAD, 13, 30, false),
    ],
  };
}
