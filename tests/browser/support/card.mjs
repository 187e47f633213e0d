// A card of the portal as a person uses it: the card's own list, the app's tab, and its buttons.

import { expect, list } from "./expect.mjs";
import { answered, arrived, said } from "./said.mjs";

export class Card {
  constructor(page, portal, owner, javaScript) {
    this.page = page;
    this.portal = portal;
    this.owner = owner;
    this.javaScript = javaScript;
    this.address = `${portal.url}/crm/${owner.slug}/details/${owner.id}/`;
    this.frame = page.frameLocator("iframe.app-frame");
    this.main = this.frame.locator("main[data-owner]");
    this.bindings = this.frame.locator("#bindings > li");
  }

  async open() {
    await this.page.goto(this.address);
  }

  /** Opens the app's tab by clicking it; without JavaScript the portal's page has a button more. */
  async openTab() {
    await this.openPage();
    await this.main.waitFor();
  }

  /** The same where the tab may turn out to be a page that only says why not. */
  async openPage() {
    await this.open();
    await this.page.locator(`#tabs [data-placement="${this.owner.placement}"]`).click();
    if (!this.javaScript) await this.page.locator("#open-tab").click();
    await arrived(this.frame);
  }

  /** The card's own list after a reload, as `id sort` with `*` for the primary one. */
  async portalsList() {
    await this.open();
    return this.drawnList();
  }

  /** The card's own list as it stands in the page now. */
  drawnList() {
    return list(this.page.locator("#card-contacts > li"), (rows) =>
      rows.map(({ dataset }) => Number(dataset.id)));
  }

  /** The ids in the tab, in order. */
  rows() {
    return list(this.bindings, (rows) => rows.map(({ dataset }) => Number(dataset.id)));
  }

  primaries() {
    return list(this.frame.locator('#bindings > li[data-primary="true"]'), (rows) =>
      rows.map(({ dataset }) => Number(dataset.id)));
  }

  row(id) {
    return this.frame.locator(`#bindings > li[data-id="${id}"]`);
  }

  said(code) {
    return said(this.frame, code);
  }

  /** Carries `act` out and waits for the page that answers it. */
  answered(act) {
    return answered(this.frame, act);
  }

  async search(words) {
    await this.frame.getByRole("searchbox").fill(words);
    await this.answered(() => this.frame.getByRole("button", { name: "Search", exact: true }).click());
    await this.frame.locator("#results").waitFor();
  }

  async add(id, button = "Add") {
    const hit = this.frame.locator(`#results > li[data-id="${id}"]`);
    await this.answered(() => hit.getByRole("button", { name: button }).first().click());
    await this.row(id).waitFor();
  }

  press(id, button) {
    return this.row(id).getByRole("button", { name: button }).click();
  }

  async remove(id) {
    await this.answered(() => this.press(id, "Remove"));
    await this.row(id).waitFor({ state: "detached" });
  }

  async move(id, direction, expected) {
    await this.answered(() => this.press(id, `Move ${direction}`));
    await expect(() => this.rows(), expected);
  }

  refresh() {
    return this.answered(() => this.frame.getByRole("button", { name: "Refresh" }).click());
  }

  /** Ticks exactly `ids` under "Choose who stays" and saves. */
  async choose(ids) {
    const part = this.frame.locator('form[action$="/set"]');
    await this.frame.getByText("Choose who stays").click();
    for (const box of await part.locator('input[type="checkbox"]').all()) {
      await box.setChecked(ids.includes(Number(await box.getAttribute("value"))));
    }
    await part.getByRole("button", { name: "Save this list" }).click();
    await this.said("set-done");
  }

  async clear() {
    await this.frame.getByText("Remove all", { exact: true }).click();
    await this.frame.getByRole("button", { name: "Yes, remove all" }).click();
    await this.said("cleared");
  }
}
