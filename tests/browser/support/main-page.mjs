// The app's main page in the portal's left menu as a person uses it, with or without JavaScript.

import { CLIENT } from "./processes.mjs";

export class MainPage {
  constructor(page, portal, javaScript = true) {
    this.page = page;
    this.javaScript = javaScript;
    this.address = `${portal.url}/marketplace/app/${CLIENT.client_id}/`;
    this.frame = page.frameLocator("iframe.app-frame");
  }

  async open() {
    await this.page.goto(this.address);
    if (!this.javaScript) await this.page.locator("#open-tab").click();
    await this.frame.locator("main[data-section]").waitFor();
  }

  /** Goes to a section by its name in the row of sections. */
  async goTo(name, section) {
    await this.frame.locator("#sections").getByRole("button", { name, exact: true }).click();
    await this.shows(section);
  }

  async shows(section) {
    await this.frame.locator(`main[data-section="${section}"]`).waitFor();
  }

  async said(code) {
    await this.frame.locator(`#notice[data-code="${code}"]`).waitFor();
  }

  async press(name) {
    await this.frame.getByRole("button", { name, exact: true }).click();
  }

  /** The frame itself, for what only it can tell. */
  async inside() {
    const element = await this.page.locator("iframe.app-frame").elementHandle();
    return element.contentFrame();
  }
}
