// Bindery as a person meets it without Bitrix24 around it: signing in at the portal, the list, the tab as a page.

import { list } from "./expect.mjs";
import { answered, arrived, said } from "./said.mjs";

export class Outside {
  constructor(page, app) {
    this.page = page;
    this.app = app;
    this.bindings = page.locator("#bindings > li");
  }

  /** Types the portal's address where Bindery asks for it. */
  async name(address) {
    await this.page.getByLabel("Address of your Bitrix24").fill(address);
    await this.page.getByRole("button", { name: "Continue to Bitrix24" }).click();
  }

  /** Signs in at the portal as `person`; one who is signed in there comes back at once. */
  async signIn(portal, person = "Ada Byron") {
    await this.page.goto(`${this.app.url}/login`);
    await this.name(new URL(portal.url).host);
    if (person) await this.page.getByRole("button", { name: person }).click();
    await this.page.waitForURL(`${this.app.url}/cards?*`);
  }

  /** Opens a tab by the link of that name: a record's in the list, or a portal's where there are several. */
  async openTab(name) {
    await this.page.getByRole("link", { name, exact: true }).click();
    await this.page.locator("main[data-owner]").waitFor();
    await arrived(this.page);
  }

  said(code) {
    return said(this.page, code);
  }

  /** Carries `act` out and waits for the page that answers it. */
  answered(act) {
    return answered(this.page, act);
  }

  /** The titles of the listed records. */
  titles() {
    return this.page.locator("#records .name").allInnerTexts();
  }

  /** The ids in the tab, in order. */
  rows() {
    return list(this.bindings, (rows) => rows.map(({ dataset }) => Number(dataset.id)));
  }

  press(id, button) {
    return this.page.locator(`#bindings > li[data-id="${id}"]`).getByRole("button", { name: button }).click();
  }

  async search(words) {
    await this.page.getByRole("searchbox").fill(words);
    await this.answered(() => this.page.getByRole("button", { name: "Search", exact: true }).click());
  }

  async leave() {
    await this.page.getByRole("button", { name: "Sign out" }).click();
    await this.said("signed-out");
  }

  /** Whether the page has to be scrolled sideways. */
  isTooWide() {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }
}
