// Installation by clicking, as an administrator does it in the portal.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { expect } from "./support/expect.mjs";
import { CLIENT } from "./support/processes.mjs";
import { COMPANY, CONTACT, DEAL, LEAD, smallPortal } from "./support/portal.mjs";
import { WITH, WITHOUT, onPage, stage } from "./support/stage.mjs";

const set = stage([WITH, WITHOUT]);

beforeEach(async () => {
  await set.portal.uninstall();
  await set.portal.fill(smallPortal());
});

async function startInstallation(page) {
  await page.goto(`${set.portal.url}/marketplace/app/${CLIENT.client_id}/`);
  await page.locator("#install-app").click();
}

async function tabsOf(page, owner) {
  await page.goto(`${set.portal.url}/crm/${owner.slug}/details/${owner.id}/`);
  return page.locator(`#tabs [data-placement="${owner.placement}"]`).count();
}

test("without JavaScript the page says what is missing, and trying again binds nothing twice", async () => {
  await onPage(set, WITHOUT, async (page) => {
    const frame = page.frameLocator("iframe.app-frame");
    await startInstallation(page);

    for (const _time of ["once", "twice"]) {
      await page.locator("#open-tab").click();
      assert.match(await frame.locator("noscript p").innerText(), /Bitrix24 needs JavaScript/);
      assert.equal(await tabsOf(page, COMPANY), 0, "tabs stay hidden until the installation is finished");
      await page.goto(`${set.portal.url}/marketplace/app/${CLIENT.client_id}/`);
    }
  });

  await onPage(set, WITH, async (page) => {
    await page.goto(`${set.portal.url}/marketplace/app/${CLIENT.client_id}/`);
    await page.waitForURL(/install_finished=Y/);

    for (const owner of [COMPANY, LEAD]) assert.equal(await tabsOf(page, owner), 1, owner.slug);
  });
});

test("a click installs the app, moves on to its main page and brings one tab to each card", async () => {
  await onPage(set, WITH, async (page) => {
    await startInstallation(page);
    await page.waitForURL(/install_finished=Y/);
    await page.frameLocator("iframe.app-frame").getByRole("heading").first().waitFor();

    for (const owner of [COMPANY, LEAD, DEAL, CONTACT]) assert.equal(await tabsOf(page, owner), 1, owner.slug);
  });
});

test("after an uninstallation the app can be installed again and works", async () => {
  await set.portal.install();
  await set.portal.uninstall();

  await onPage(set, WITH, async (page, open) => {
    await startInstallation(page);
    await page.waitForURL(/install_finished=Y/);

    assert.equal(await tabsOf(page, COMPANY), 1);
    const card = open(COMPANY);
    await card.openTab();
    await expect(() => card.rows(), [11, 12, 13]);
  });
});
