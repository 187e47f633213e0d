// Starts the sandbox and the app as the processes they are, on free loopback ports.

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");
const PATIENCE_MS = 20_000;

export const CLIENT = { client_id: "local.bindery.tests", client_secret: "a secret of the tests" };

export function built(name, profile = "debug") {
  return join(TARGET, profile, name);
}

/** A folder that is gone when the test is over. */
export function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), "bindery-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function freePort() {
  const { port, close } = await listenOn(0);
  await close();
  return port;
}

/** The first of `count` ports in a row that are free. */
async function freePorts(count) {
  for (;;) {
    const first = await listenOn(0);
    const others = Array.from({ length: count - 1 }, (_, index) => listenOn(first.port + 1 + index));
    const found = await Promise.allSettled([first, ...others]);
    for (const { value } of found) await value?.close();
    if (found.every(({ value }) => value)) return first.port;
  }
}

async function listenOn(port) {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.close();
    await once(server, "close");
  };
  return { port: server.address().port, close };
}

/** A child process; `text()` is all it has printed so far. */
export function run(command, args, { env = {}, cwd } = {}) {
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, { cwd, env: { PATH, HOME, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (text += piece));
  const ended = new Promise((settle) => {
    child.on("error", (error) => { text += `${error.message}\n`; settle(-1); });
    child.on("close", (code, signal) => settle(code ?? signal));
  });
  const stop = async (signal = "SIGTERM") => {
    child.kill(signal);
    const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
    const code = await ended;
    clearTimeout(timer);
    return code;
  };
  return { command, ended, stop, text: () => text, isRunning: () => child.exitCode === null && child.signalCode === null };
}

/** Resolves as soon as `url` answers 200, with the milliseconds that took. */
export async function answers(url, child) {
  const started = performance.now();
  while (performance.now() - started < PATIENCE_MS) {
    if (!child.isRunning()) break;
    const response = await fetch(url).catch(() => null);
    if (response?.status === 200) return performance.now() - started;
    await new Promise((settle) => setTimeout(settle, 10));
  }
  throw new Error(`${url} is not answered by ${child.command}:\n${child.text()}`);
}

/** `urls` are those of all portals, `url` that of the first. */
export async function startSandbox({ portals = 1 } = {}) {
  const [port, oauthPort] = [await freePorts(portals), await freePort()];
  const child = run(built("bitrix24-sandbox"), [
    "--listen", `127.0.0.1:${port}`,
    "--oauth-listen", `127.0.0.1:${oauthPort}`,
    "--portals", String(portals),
    "--seed", "demo",
  ]);
  const urls = Array.from({ length: portals }, (_, index) => `http://127.0.0.1:${port + index}`);
  const [url] = urls;
  await answers(`${url}/_sandbox/state`, child);
  return { url, urls, oauthUrl: `http://127.0.0.1:${oauthPort}`, stop: child.stop };
}

/** What the app needs to know to serve the portals of a sandbox. */
export function settingsFor(sandbox, port) {
  return {
    BINDERY_CLIENT_ID: CLIENT.client_id,
    BINDERY_CLIENT_SECRET: CLIENT.client_secret,
    BINDERY_PUBLIC_URL: `http://localhost:${port}`,
    BINDERY_SECRET_KEYS: `k1:${randomBytes(32).toString("base64")}`,
    BINDERY_LISTEN: `127.0.0.1:${port}`,
    BINDERY_OAUTH_SERVERS: sandbox.oauthUrl,
    BINDERY_PORTAL_HOSTS: "any",
    BINDERY_LOG: "warn",
  };
}

export async function startApp(sandbox, profile = "debug") {
  const port = await freePort();
  const { folder, remove } = emptyFolder();
  const env = settingsFor(sandbox, port);
  const child = run(built("bindery", profile), ["serve"], { env, cwd: folder });
  const url = env.BINDERY_PUBLIC_URL;
  const startedIn = await answers(`http://127.0.0.1:${port}/health/ready`, child);
  const stop = async () => {
    const code = await child.stop();
    remove();
    return code;
  };
  return { url, env, startedIn, stop, text: child.text };
}
