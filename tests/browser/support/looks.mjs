// The frame of the app, and whether it fits.

export async function appFrame(page) {
  const element = await page.locator("iframe.app-frame").elementHandle();
  return element.contentFrame();
}

/** Whether anything in the frame, the frame in the card, or the card has to be scrolled. */
export async function scrollBars(page) {
  const tooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  const tooHigh = () => document.documentElement.scrollHeight > document.documentElement.clientHeight;
  const frame = await appFrame(page);
  return {
    card: await page.evaluate(tooWide),
    width: await frame.evaluate(tooWide),
    height: await frame.evaluate(tooHigh),
  };
}
