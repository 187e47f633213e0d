// A tiny app of its own, with the official SDK in its page: what the portal's side of a frame is tried with.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const SDK = readFileSync(join(dirname(require.resolve("@bitrix24/b24jssdk/package.json")), "dist/umd/index.min.js"));
const PAGE = `<!doctype html><meta charset="utf-8"><title>A tiny app</title><script src="/sdk.js"></script>
<script src="/app.js" defer></script><div id="high"></div><p id="told"></p>`;
const READY = `B24Js.initializeB24Frame().then((b24) => {
  window.b24 = b24;
  document.querySelector("#told").textContent = b24.isInstallMode ? "installing" : "ready";
});`;

/** Serves the app; `heard` gets every request with its body. */
export async function startTinyApp({ script = READY, heard = () => {} } = {}) {
  const files = { "/sdk.js": ["text/javascript", SDK], "/app.js": ["text/javascript", script] };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    let body = "";
    for await (const piece of request) body += piece;
    heard({ method: request.method, path: pathname, headers: request.headers, body });
    const [type, content] = files[pathname] ?? ["text/html", PAGE];
    response.writeHead(200, { "content-type": type, "set-cookie": "seen=yes; SameSite=None; Secure" });
    response.end(content);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { address: `http://localhost:${server.address().port}`, stop: () => server.close() };
}

/** What the app has to say in its frame, once it says something. */
export const told = (page) => page.frameLocator("iframe.app-frame").locator("#told:not(:empty)");

/** The app's own page in the frame. */
export const frameOf = (page, app) => page.frames().find((one) => one.url().startsWith(app.address));
