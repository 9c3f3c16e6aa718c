// Each is sent once: the server keeps its key.
import { put, get, remove, waitingOf, draftOf } from "./store.js";

const patience = 30000;
// Bytes a millisecond: slower than any network.
const slowest = 5;
const soonest = 2000;
const latest = 60000;

const ask = (path, wait, options) => fetch(path, { cache: "no-store", signal: AbortSignal.timeout?.(wait), ...options });

// Null without network; account null of nobody, unknown of a failure.
export const session = async (wait = patience) => {
  try {
    const answer = await ask("/api/device/session", wait, { headers: { Accept: "application/json" } });
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
  let bytes = 0;
  for (const [name, value] of entry.fields) {
    form.append(name, value);
    bytes += value.size ?? 0;
  }
  form.append("__RequestVerificationToken", token);
  const answer = await ask(entry.path, patience + bytes / slowest, { method: "POST", body: form, headers: { Accept: "application/json", ...prefer } });
  if (answer.ok) return { state: "delivered", ...await answer.json() };
  if (answer.status === 401) return { state: "waiting", why: "signin" };
  if (answer.status === 429 || answer.status >= 500) return { state: "waiting", why: "busy" };
  return { state: "returned", reasons: await reasonsOf(answer) };
};

const settle = async (entry, answer) => {
  const now = await get("waiting", entry.key);
  // What was changed meanwhile has not been sent.
  const isChanged = now && (now.state !== "sending" || now.held !== entry.held);
  if (answer.state === "delivered" && !isChanged) {
    await remove("drafts", [entry.account, draftOf(entry.path, entry.key)]);
    await remove("waiting", entry.key);
  } else if (now) {
    await put("waiting", { ...now, state: isChanged ? "waiting" : answer.state, reasons: answer.reasons });
  }
  return answer;
};

// One at a time.
const alone = (work) => navigator.locks ? navigator.locks.request("sending", work) : work();

export const send = ({ key }, isSilent, each = () => {}) => alone(async () => {
  // Another tab may have sent or mended it.
  const entry = await get("waiting", key);
  if (!entry) return { state: "delivered" };
  const who = await session();
  if (!who?.token) return { state: "waiting", why: who === null ? "offline" : who.account === null ? "signin" : "busy" };
  if (who.account !== entry.account) return { state: "waiting", why: "other" };
  await put("waiting", { ...entry, state: "sending" });
  each();
  let answer;
  try {
    answer = await post(entry, who.token, isSilent ? { Prefer: "return=representation" } : {});
  } catch {
    answer = { state: "waiting", why: "offline", isCut: true };
  }
  return settle(entry, answer);
});

// What is being mended or came from a file waits for a reader.
export const sendAll = async (account, each = () => {}, isPressed = false) => {
  let delivered = 0;
  let said = "";
  let why;
  for (const { key } of await waitingOf(account)) {
    const entry = await get("waiting", key);
    if (!entry || entry.state === "returned" || entry.held && !isPressed) continue;
    const answer = await send(entry, true, each);
    each();
    if (answer.state === "delivered") {
      delivered++;
      said += answer.said ?? "";
    }
    why = answer.why ?? why;
    if (why && why !== "busy" && !answer.isCut) break;
  }
  return { delivered, said, why };
};

// Till it comes through (docs/decisions/0091).
export const keepTrying = (round) => {
  let wait = soonest;
  let timer;
  let isRunning = false;
  let isAsked = false;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
    wait = Math.min(wait * 2, latest);
  };
  const run = async () => {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    let why;
    try {
      while (isAsked) {
        isAsked = false;
        why = await round();
      }
    } finally {
      isRunning = false;
    }
    if (why === "offline" || why === "busy") later();
  };
  const now = () => {
    clearTimeout(timer);
    wait = soonest;
    return run();
  };
  addEventListener("online", now);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) now(); });
  return { now, later };
};
