// The official JavaScript SDK, unchanged, as an OAuth client on Node, by https.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, beforeEach, test } from "node:test";
import https from "node:https";
import { pathToFileURL } from "node:url";
import { built, freePort, run } from "../browser/support/processes.mjs";

const packages = createRequire(new URL("../browser/package.json", import.meta.url));
const { B24OAuth, RefreshTokenError, SdkError } = await import(pathToFileURL(packages.resolve("@bitrix24/b24jssdk")));

const PORTAL = "demo.bitrix24.test";
const OAUTH = "oauth.bitrix24.tech";
const CLIENT = "app.sdk.tests";
const SECRET = "a secret of the tests";
const CONTACT = 3;
const HOUR_S = 3600;

let sandbox;
let site;

/** The client's own resolver: both names are this machine. */
function lookup(_host, options, done) {
  if (options.all) done(null, [{ address: "127.0.0.1", family: 4 }]);
  else done(null, "127.0.0.1", 4);
}

async function startSandbox() {
  const ports = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const [listen, oauthListen, tlsListen, oauthTlsListen] = ports.map((port) => `127.0.0.1:${port}`);
  const child = run(built("bitrix24-sandbox"), [
    "--listen", listen, "--oauth-listen", oauthListen,
    "--tls-listen", tlsListen, "--oauth-tls-listen", oauthTlsListen,
    "--tls-names", `${PORTAL},${OAUTH}`,
  ]);
  while (!child.text().includes("OAuth ")) {
    assert.ok(child.isRunning(), child.text());
    await new Promise((settle) => setTimeout(settle, 10));
  }
  const plain = `http://${listen}`;
  const ca = await (await fetch(`${plain}/_sandbox/authority.pem`)).text();
  Object.assign(https.globalAgent.options, { ca, lookup });
  return { plain, stop: child.stop, portal: `https://${PORTAL}:${ports[2]}`, oauth: `https://${OAUTH}:${ports[3]}` };
}

async function control(method, path, body = {}) {
  const response = await fetch(`${sandbox.plain}/_sandbox${path}`, { method, body: JSON.stringify(body) });
  assert.equal(response.status, 200, await response.clone().text());
  return response.json();
}

function tokens(user) {
  return control("POST", "/token", { client_id: CLIENT, user });
}

/** The SDK as an app's server would make it, with the tokens of a user. */
function connect(pair) {
  const b24 = new B24OAuth({
    applicationToken: "", userId: 1, memberId: site, status: "F", scope: "crm",
    accessToken: pair.access_token, refreshToken: pair.refresh_token,
    expires: pair.expires, expiresIn: HOUR_S, issuer: "store",
    domain: PORTAL, clientEndpoint: `${sandbox.portal}/rest/`, serverEndpoint: `${sandbox.oauth}/rest/`,
  }, { clientId: CLIENT, clientSecret: SECRET });
  b24.offClientSideWarning();
  return b24;
}

async function call(b24, method, params = {}) {
  const answer = await b24.actions.v2.call.make({ method, params });
  assert.ok(answer.isSuccess, answer.getErrorMessages().join("; "));
  return answer.getData().result;
}

before(async () => {
  sandbox = await startSandbox();
});

after(async () => {
  https.globalAgent.destroy();
  await sandbox?.stop();
});

beforeEach(async () => {
  const contacts = Array.from({ length: 120 }, (_, index) => ({ id: index + 1, name: `Person ${index + 1}` }));
  const bindings = [1, 2, 3].map((id) => ({ owner: "company", owner_id: 5, id, sort: id * 10, primary: id === 1 }));
  const users = [{ id: 1, name: "Ada", last_name: "Admin", admin: true }, { id: 2, name: "Mel", last_name: "Member" }];
  await control("PUT", "/state", { users, companies: [{ id: 5, title: "Five" }], contacts, bindings });
  await control("POST", "/apps", { client_id: CLIENT, client_secret: SECRET, app_url: "http://localhost:9/app", kind: "market" });
  await control("POST", `/apps/${CLIENT}/install`);
  await control("POST", `/apps/${CLIENT}/restrict`, { users: [] });
  const launch = await control("POST", "/launch", { client_id: CLIENT, user: 1 });
  site = launch.form.member_id;
});

test("single calls answer with the viewer's rights", async () => {
  for (const [user, admin] of [[1, true], [2, false]]) {
    const b24 = connect(await tokens(user));
    await b24.initIsAdmin();
    assert.equal(b24.auth.isAdmin, admin);
    assert.equal((await call(b24, "profile")).ID, String(user));
  }
});

test("the binding methods bind, replace, read and unbind", async () => {
  const b24 = connect(await tokens(1));
  const ids = async () => (await call(b24, "crm.company.contact.items.get", { id: 5 })).map((row) => row.CONTACT_ID);

  assert.deepEqual(await ids(), [1, 2, 3]);
  assert.equal(await call(b24, "crm.company.contact.add", { id: 5, fields: { CONTACT_ID: 7 } }), true);
  assert.equal(await call(b24, "crm.company.contact.delete", { id: 5, fields: { CONTACT_ID: 1 } }), true);
  assert.deepEqual((await ids()).sort(), [2, 3, 7]);
  assert.equal(await call(b24, "crm.company.contact.items.set", { id: 5, items: [{ CONTACT_ID: 9 }] }), true);
  assert.deepEqual(await ids(), [9]);
});

test("a refused call says why in the SDK's own words", async () => {
  const b24 = connect(await tokens(1));

  const refused = b24.actions.v2.call.make({ method: "crm.no.such.method" });

  await assert.rejects(refused, (error) => error instanceof SdkError && error.code === "ERROR_METHOD_NOT_FOUND");
});

test("lists are read to their end, at once and piece by piece", async () => {
  const b24 = connect(await tokens(1));
  const params = { entityTypeId: CONTACT, select: ["id", "name"] };
  const options = { method: "crm.item.list", params, idKey: "id", customKeyForResult: "items" };
  const expected = Array.from({ length: 120 }, (_, index) => index + 1);

  const all = (await b24.actions.v2.callList.make(options)).getData();
  const pieces = [];
  for await (const piece of b24.actions.v2.fetchList.make(options)) pieces.push(piece.map((row) => row.id));

  assert.deepEqual(all.map((row) => row.id), expected);
  assert.deepEqual(pieces.map((piece) => piece.length), [50, 50, 20]);
  assert.deepEqual(pieces.flat(), expected);
});

test("a page knows its total and leads to the next one", async () => {
  const b24 = connect(await tokens(1));
  const first = await b24.actions.v2.call.make({ method: "crm.item.list", params: { entityTypeId: CONTACT, start: 0 } });

  assert.equal(first.getTotal(), 120);
  assert.equal(first.isMore(), true);
  const second = await first.getNext(b24.getHttpClient("v2"));
  assert.equal(second.getData().result.items[0].id, 51);
});

test("batches take named, listed and many commands", async () => {
  const b24 = connect(await tokens(1));
  const get = (id) => ({ method: "crm.item.get", params: { entityTypeId: CONTACT, id } });

  const named = await b24.actions.v2.batch.make({
    calls: { me: ["profile", {}], mine: ["user.access", { ACCESS: ["U$result[me][ID]"] }] },
    options: { isHaltOnError: true, returnAjaxResult: false },
  });
  assert.equal(named.isSuccess, true);
  assert.equal(named.getData().me.ID, "1");
  assert.equal(named.getData().mine, true);
  const listed = await b24.actions.v2.batch.make({ calls: [get(2), get(999), get(3)], options: { isHaltOnError: false } });
  assert.equal(listed.isSuccess, false);
  assert.deepEqual(listed.getData().map((row) => row.item.id), [2, 3]);
  const many = await b24.actions.v2.batchByChunk.make({ calls: Array.from({ length: 60 }, (_, index) => get(index + 1)) });
  assert.equal(many.getData().length, 60);
});

test("an expired token is refreshed by the way, and the new one is kept", async () => {
  const pair = await tokens(1);
  const b24 = connect(pair);
  const renewed = [];
  b24.setCallbackRefreshAuth(async ({ b24OAuthParams }) => { renewed.push({ ...b24OAuthParams }); });
  await control("POST", "/clock", { advance_s: HOUR_S + 1 });

  for (const _time of ["first", "second"]) assert.equal((await call(b24, "profile")).ID, "1");

  assert.equal(renewed.length, 1);
  assert.notEqual(renewed[0].accessToken, pair.access_token);
  assert.notEqual(renewed[0].refreshToken, pair.refresh_token);
  assert.equal(renewed[0].clientEndpoint, `${sandbox.portal}/rest/`);
  assert.equal(renewed[0].serverEndpoint, `${sandbox.oauth}/rest/`);
});

test("a used refresh token is refused as the SDK expects it", async () => {
  const pair = await tokens(1);
  await connect(pair).auth.refreshAuth();

  const refused = connect(pair).auth.refreshAuth();

  await assert.rejects(refused, (error) => error instanceof RefreshTokenError && error.code === "invalid_grant");
});
