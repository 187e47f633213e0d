// The app's main page in the portal's left menu as a person uses it, with or without JavaScript.

import { CLIENT } from "./processes.mjs";
import { answered, arrived, said } from "./said.mjs";

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
    await arrived(this.frame);
    await this.frame.locator("main[data-section]").waitFor();
  }

  /** Goes to a section by its name in the row of sections. */
  async goTo(name, section) {
    await this.answered(() => this.frame.locator("#sections").getByRole("button", { name, exact: true }).click());
    await this.shows(section);
  }

  async shows(section) {
    await this.frame.locator(`main[data-section="${section}"]`).waitFor();
  }

  said(code) {
    return said(this.frame, code);
  }

  /** Carries `act` out and waits for the page that answers it. */
  answered(act) {
    return answered(this.frame, act);
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
