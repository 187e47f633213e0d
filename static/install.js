// An installation counts once the portal has heard of it. It then reloads the page around us; where it
// does not, the app is opened here, with what the portal tells about the person.

import { alarm, main } from "./page.js";
import { portal } from "./portal.js";

const FINISH_MS = 4_000;

export async function finishInstallation() {
  const form = document.getElementById("open-app");
  const stuck = () => alarm("not-finished", main().dataset.stuck);
  if (!portal) return stuck();
  const launch = await portal.ask("getInitData").catch(() => null);
  if (!launch) return stuck();
  portal.tell("setInstallFinish");
  const query = { DOMAIN: portal.domain, PROTOCOL: portal.protocol, LANG: launch.LANG ?? "", APP_SID: portal.sid };
  form.action = `/app?${new URLSearchParams(query)}`;
  const { AUTH_ID, AUTH_EXPIRES, REFRESH_ID, MEMBER_ID } = launch;
  const fields = { AUTH_ID, AUTH_EXPIRES, REFRESH_ID, member_id: MEMBER_ID, PLACEMENT: "DEFAULT" };
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value: value ?? "" }));
  }
  setTimeout(() => form.submit(), FINISH_MS);
}
