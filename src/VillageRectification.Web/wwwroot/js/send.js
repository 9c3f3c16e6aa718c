// Sends what waits, each once: the server keeps the key of each, so that a lost answer or a second press makes no second record.
import { put, get, remove, waitingOf } from "./store.js";

const patience = 30000;

const ask = (path, options) => fetch(path, { cache: "no-store", signal: AbortSignal.timeout(patience), ...options });

// Null without network; no account where nobody is signed in, an unknown one where the server does not answer as it should.
export const session = async () => {
  try {
    const answer = await ask("/api/device/session", { headers: { Accept: "application/json" } });
    return answer.ok ? await answer.json() : {};
  } catch {
    return null;
  }
};

const reasonsOf = async (answer) => {
  if (answer.headers.get("content-type")?.startsWith("application/problem+json")) {
    return (await answer.json()).reasons.map((r) => r.message);
  }
  return [answer.status === 404 || answer.status === 403
    ? "这个村现在不由您记，或者已经不在整顿名单里。可以导出文件，交给能记的人。"
    : `服务器没有收下（${answer.status}）。`];
};

const post = async (entry, token, prefer) => {
  const form = new FormData();
  for (const [name, value] of entry.fields) form.append(name, value);
  form.append("__RequestVerificationToken", token);
  const answer = await ask(entry.path, { method: "POST", body: form, headers: { Accept: "application/json", ...prefer } });
  if (answer.ok) return { state: "delivered", ...await answer.json() };
  if (answer.status === 401) return { state: "waiting", why: "signin" };
  if (answer.status === 429 || answer.status >= 500) return { state: "waiting", why: "busy" };
  return { state: "returned", reasons: await reasonsOf(answer) };
};

// What was delivered leaves the device, with the draft that it was.
const settle = async (entry, answer) => {
  if (answer.state === "delivered") {
    const draft = await get("drafts", [entry.account, entry.path]);
    if (draft?.key === entry.key) await remove("drafts", [entry.account, entry.path]);
    await remove("waiting", entry.key);
  } else if (await get("waiting", entry.key)) {
    await put("waiting", { ...entry, state: answer.state, reasons: answer.reasons });
  }
  return answer;
};

// One at a time on this device, whatever tabs and presses there are.
const alone = (work) => navigator.locks ? navigator.locks.request("sending", work) : work();

export const send = (entry, isSilent) => alone(async () => {
  if (!await get("waiting", entry.key)) return { state: "delivered" };
  const who = await session();
  if (!who?.token) return { state: "waiting", why: who === null ? "offline" : who.account === null ? "signin" : "busy" };
  if (who.account !== entry.account) return { state: "waiting", why: "other" };
  await put("waiting", { ...entry, state: "sending" });
  let answer;
  try {
    answer = await post(entry, who.token, isSilent ? { Prefer: "return=representation" } : {});
  } catch {
    answer = { state: "waiting", why: "offline" };
  }
  return settle(entry, answer);
});

// All that an account has waiting; what was sent back waits for its author, what came from a file for somebody who has read it. Stops where there is no use in going on.
export const sendAll = async (account, each = () => {}, isPressed = false) => {
  let delivered = 0;
  for (const entry of (await waitingOf(account)).filter((e) => e.state !== "returned" && (isPressed || !e.held))) {
    const answer = await send(entry, true);
    each(entry, answer);
    if (answer.state === "waiting") return { delivered, why: answer.why };
    if (answer.state === "delivered") delivered++;
  }
  return { delivered };
};
