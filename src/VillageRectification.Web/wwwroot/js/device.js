// What waits is sent, a strip says so.
import { get, put, remove, count, waitingOf, lastAccount, element } from "./store.js";

const { account, answer } = document.body.dataset;
const posted = [...document.querySelectorAll("main form[method=post]")];
// What several forms send to one place cannot be told apart.
const forms = posted.filter((form) => ("keep" in form.dataset || form.querySelector("textarea, [type=text], input:not([type])")) && !form.querySelector("[type=password], [data-unkept]")
  && posted.every((other) => other === form || other.action !== form.action));
const sent = JSON.parse(sessionStorage.getItem("sent") ?? "null");
if (!answer) sessionStorage.removeItem("sent");
const fresh = 600000;

const strip = (text, isGood) => {
  const old = document.querySelector(".strip[data-device]");
  const line = old ?? element("div");
  line.className = isGood ? "strip strip-ok" : "strip";
  line.dataset.device = "";
  line.setAttribute("role", "status");
  line.replaceChildren(text, element("a", { className: "push", href: "/waiting", textContent: "查看" }));
  if (!old) document.querySelector("main").before(line);
};

const held = { busy: "服务器忙，", offline: "没有网络，", signin: "请重新登录，" };
const tell = async (why, said = "") => {
  const waiting = await waitingOf(account);
  const returned = waiting.filter((e) => e.state === "returned").length;
  if (returned) strip(`${said}${returned} 条被退回，要改一改再发`);
  else if (waiting.length) strip(`${said}${held[navigator.onLine ? why : "offline"] ?? ""}${waiting.length} 条未送达，尚未生效`);
  else if (said) strip(said, true);
};

let trying;
const sending = async () => {
  const { sendAll, keepTrying } = await import("./send.js");
  trying ??= keepTrying(async () => {
    const { delivered, said, why } = await sendAll(account);
    await tell(why, delivered > 0 ? `联网了，${delivered} 条已送达。${said}` : "");
    return why;
  });
  return trying;
};

const look = async () => {
  const seen = await get("seen", account);
  if (seen && Date.now() - seen.at < fresh) return;
  const answer = await fetch("/api/device/villages", { headers: { Accept: "application/json" } });
  if (answer.ok) await put("seen", { ...await answer.json(), at: Date.now() });
};

const sendWaiting = async () => {
  if ((await waitingOf(account)).length === 0) return;
  await tell();
  await (await sending()).now();
};

if (account) {
  lastAccount.set(account);
  const own = sent?.[0] === account ? sent : null;
  // Unless the next page says so at its top, nothing proves that it was saved.
  if (own && document.querySelector("main > .note-ok:first-child")) await remove("drafts", own).catch(() => {});
  if (forms.length > 0) {
    const { keep } = await import("./log.js");
    for (const form of forms) keep(form, account, tell, async () => (await sending()).later(), answer ? own : null);
  }
  addEventListener("offline", () => tell());
  await sendWaiting().catch(() => {});
  if (document.querySelector("a[href='/waiting']")) await look().catch(() => {});
} else if (sent && document.querySelector("[data-unsaved]")) {
  document.querySelector("[data-unsaved]").hidden = false;
} else if (document.querySelector("[data-held]")) {
  // That something waits may be said, not whose it is.
  lastAccount.clear();
  const kept = await Promise.all([count("drafts"), count("waiting")]).catch(() => []);
  document.querySelector("[data-held]").hidden = kept.every((number) => number === 0);
}

if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").catch(() => {});
