// On every page: what waits on this device is sent when there is a network, and a strip says so; the form of a day is kept while it is typed.
import { get, put, count, waitingOf, lastAccount } from "./store.js";

const account = document.body.dataset.account;
const form = document.querySelector("form[data-keep]");
const fresh = 600000;

const strip = (text, isGood) => {
  const old = document.querySelector(".strip[data-device]");
  const line = old ?? document.createElement("div");
  line.className = isGood ? "strip strip-ok" : "strip";
  line.dataset.device = "";
  line.setAttribute("role", "status");
  const link = document.createElement("a");
  link.className = "push";
  link.href = "/waiting";
  link.textContent = "查看";
  line.replaceChildren(text, link);
  if (!old) document.querySelector("main").before(line);
};

const tell = async (why) => {
  const waiting = await waitingOf(account);
  const returned = waiting.filter((e) => e.state === "returned").length;
  if (returned > 0) strip(`${returned} 条被退回，要改一改再发`);
  else if (waiting.length > 0) strip(`${navigator.onLine ? "" : "没有网络，"}${waiting.length} 条待发送${why === "signin" ? "，请重新登录" : ""}`);
};

let trying;
const sending = async () => {
  const { sendAll, keepTrying } = await import("./send.js");
  trying ??= keepTrying(async () => {
    const { delivered, why } = await sendAll(account);
    if (delivered > 0) strip(`联网了，${delivered} 条已送达`, true);
    await tell(why);
    return why;
  });
  return trying;
};

// What the device shows without a network: the account's villages, as they were last seen.
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
  if (form) (await import("./log.js")).keep(form, account, strip, async () => (await sending()).later());
  addEventListener("offline", () => tell());
  // A browser that keeps nothing has nothing waiting.
  await sendWaiting().catch(() => {});
  if (document.querySelector("a[href='/waiting']")) await look().catch(() => {});
} else if (document.querySelector("[data-held]")) {
  // Whoever signed out is not shown without network either; what he has waiting stays. That there is something may be said, not whose it is.
  lastAccount.clear();
  const kept = await Promise.all([count("drafts"), count("waiting")]).catch(() => []);
  document.querySelector("[data-held]").hidden = !sessionStorage.getItem("typed") && kept.every((number) => number === 0);
}

if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").catch(() => {});
