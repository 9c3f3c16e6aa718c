// On every page: what waits is sent when there is a network, and a strip says so; what is typed is kept until it is saved.
import { get, put, remove, count, waitingOf, lastAccount } from "./store.js";

const { account, answer } = document.body.dataset;
const posted = [...document.querySelectorAll("main form[method=post]")];
// What several forms send to one place cannot be told apart.
const forms = posted.filter((form) => ("keep" in form.dataset || form.querySelector("textarea, [type=text]")) && !form.querySelector("[type=password]")
  && posted.every((other) => other === form || other.action !== form.action));
const sent = JSON.parse(sessionStorage.getItem("sent") ?? "null");
sessionStorage.removeItem("sent");
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
  // The next page says that it is saved or is the form again; a sign-in page is neither.
  if (sent?.[0] === account && (!answer ? sent[2] !== location.pathname || document.querySelector(".note-ok") : forms.length > 0)) {
    await remove("drafts", sent.slice(0, 2)).catch(() => {});
  }
  if (forms.length > 0) {
    const { keep } = await import("./log.js");
    for (const form of forms) keep(form, account, strip, async () => (await sending()).later());
  }
  addEventListener("offline", () => tell());
  // A browser that keeps nothing has nothing waiting.
  await sendWaiting().catch(() => {});
  if (document.querySelector("a[href='/waiting']")) await look().catch(() => {});
} else if (document.querySelector("[data-held]")) {
  // Whoever signed out is not shown without network either; what he has waiting stays. That there is something may be said, not whose it is.
  lastAccount.clear();
  const kept = await Promise.all([count("drafts"), count("waiting")]).catch(() => []);
  document.querySelector("[data-held]").hidden = kept.every((number) => number === 0);
}

if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").catch(() => {});
