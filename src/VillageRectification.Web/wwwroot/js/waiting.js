// 待发送: what waits on this device for the account that is signed in, to be read, edited, deleted, sent, exported and imported.
import { get, put, remove, waitingOf, newKey, lastAccount } from "./store.js";
import { send, sendAll, session } from "./send.js";

const words = { waiting: "待发送", sending: "正在发送", delivered: "已送达", returned: "被退回" };
const why = {
  offline: "没有网络。联网以后自动送出，也可以再点“立即发送”。",
  busy: "服务器现在收不下，过一会儿再试。",
  other: "现在登录的是别的账号。请用记的人的账号登录再发送。",
};
const list = document.getElementById("waiting-list");
const note = document.getElementById("waiting-note");
const acts = document.getElementById("waiting-acts");
let account = lastAccount.get();

const make = (tag, attributes, ...children) => {
  const element = Object.assign(document.createElement(tag), attributes);
  element.append(...children);
  return element;
};

const say = (kind, ...content) => {
  note.className = `note note-${kind}`;
  note.replaceChildren(make("span", {}, ...content));
  note.hidden = false;
};

const explain = (reason) => {
  if (reason === "signin") say("warn", "请先登录，登录后这里的自动送出。", make("a", { href: "/account/sign-in?ReturnUrl=%2Fwaiting", textContent: "去登录" }));
  else if (reason) say("warn", why[reason]);
};

const valueOf = (entry, name) => entry.fields.find((f) => f[0] === name)?.[1] ?? "";

const editor = (entry) => {
  const rows = ["Input.Text", "Input.Day", "Input.LateReason", ...Object.keys(entry.labels).filter((n) => n.includes("Quantities") || n.includes("Support"))];
  const controls = rows.map((name) => {
    const control = make(name.endsWith("Text") ? "textarea" : "input", { className: "form-control", id: `${entry.key}-${name}`, value: valueOf(entry, name) });
    if (name === "Input.Day") control.type = "date";
    control.dataset.name = name;
    const label = make("label", { className: "form-label", htmlFor: control.id, textContent: entry.labels[name] ?? name });
    return make("div", { className: "field" }, label, control);
  });
  const done = make("button", { className: "btn btn-primary", type: "button", textContent: "改好了" });
  done.addEventListener("click", async () => {
    for (const control of list.querySelectorAll(`[id^="${entry.key}-"]`)) {
      entry.fields = [...entry.fields.filter((f) => f[0] !== control.dataset.name), [control.dataset.name, control.value]];
    }
    await put("waiting", { ...entry, state: "waiting", reasons: undefined });
    await show();
  });
  return make("details", { className: "mt-2" }, make("summary", { textContent: "修改" }), ...controls, done);
};

const card = (entry) => {
  const one = make("button", { className: "btn btn-plain", type: "button", textContent: "发送" });
  one.addEventListener("click", async () => {
    const answer = await send(entry, true);
    if (answer.state === "delivered") say("ok", answer.said ?? "已送达。");
    explain(answer.why);
    await show();
  });
  const drop = make("button", { className: "btn btn-plain", type: "button", textContent: "删除" });
  drop.addEventListener("click", async () => {
    if (drop.dataset.sure) {
      await remove("waiting", entry.key);
      await show();
    } else {
      drop.dataset.sure = "yes";
      drop.textContent = "删了就没有了，再点一次删除";
    }
  });
  const state = entry.state === "returned" ? "tag tag-failed" : "tag";
  return make("article", { className: "panel mb-3 p-3" },
    make("h2", { className: "fs-6" }, `${entry.village} ${valueOf(entry, "Input.Day")} `, make("span", { className: state, textContent: words[entry.state] })),
    make("p", { textContent: valueOf(entry, "Input.Text") }),
    ...(entry.reasons ?? []).map((reason) => make("p", { className: "error-text", textContent: reason })),
    make("div", { className: "actions" }, one, drop), editor(entry));
};

const show = async () => {
  const entries = account ? await waitingOf(account) : [];
  acts.hidden = entries.length === 0;
  list.replaceChildren(...entries.length > 0 ? entries.map(card)
    : [make("div", { className: "panel p-3 mb-3", textContent: account ? "没有待发送的。" : "请先登录，才看得到自己待发送的。" })]);
};

const sendEverything = async (isPressed) => {
  const { delivered, why: reason } = await sendAll(account, () => show(), isPressed);
  if (delivered > 0) say("ok", `${delivered} 条已送达。`);
  explain(reason);
  await show();
};

// Files of the device (photos) go along as text.
const written = (value) => value instanceof Blob ? new Promise((resolve) => {
  const reader = new FileReader();
  reader.onload = () => resolve({ file: value.name, data: reader.result });
  reader.readAsDataURL(value);
}) : value;

const exported = async () => {
  const entries = await Promise.all((await waitingOf(account)).map(async ({ key, path, village, at, labels, fields }) => ({
    key, path, village, at, labels, fields: await Promise.all(fields.map(async ([name, value]) => [name, await written(value)])),
  })));
  const file = new Blob([JSON.stringify({ format: "village-rectification-waiting", version: 1, entries })], { type: "application/json" });
  const link = make("a", { href: URL.createObjectURL(file), download: `待发送-${entries.length}条.json` });
  link.click();
  URL.revokeObjectURL(link.href);
};

const fileOf = ({ file, data }) => {
  const [head, body] = data.split(",");
  return new File([Uint8Array.from(atob(body), (c) => c.charCodeAt(0))], file, { type: head.slice(5).split(";")[0] });
};

const isSound = (entry) => /^[0-9a-f-]{36}$/.test(entry.key) && /^\/cases\/[0-9a-f-]{36}\/log$/.test(entry.path) && Array.isArray(entry.fields)
  && entry.fields.every(([name, value]) => name.startsWith("Input.") && (typeof value === "string" || typeof value.data === "string"));

const imported = async (file) => {
  if (!account) {
    explain("signin");
    return;
  }
  let entries;
  try {
    const read = JSON.parse(await file.text());
    entries = read.format === "village-rectification-waiting" && read.entries.every(isSound) ? read.entries : null;
  } catch {
    entries = null;
  }
  if (!entries) {
    say("bad", "这不是从“待发送”导出的文件，没有打开。");
    return;
  }
  for (const { key, path, village, at, labels, fields } of entries) {
    await put("waiting", { key, path, village: String(village), at, labels: labels ?? {}, account, state: "waiting", held: true,
      fields: fields.map(([name, value]) => [name, typeof value === "string" ? value : fileOf(value)]) });
  }
  say("ok", `打开了 ${entries.length} 条，看过以后点“立即发送”。`);
  await show();
};

// A new day, of a village as it was last seen.
const form = (village, seen) => {
  const text = make("textarea", { className: "form-control", rows: 3, id: `t-${village.id}` });
  const day = make("input", { className: "form-control", type: "date", id: `d-${village.id}`, value: seen.today });
  const present = make("input", { type: "checkbox", className: "form-check-input", id: `p-${village.id}`, checked: true });
  const save = make("button", { className: "btn btn-primary", type: "button", textContent: "存在本机" });
  save.addEventListener("click", async () => {
    const key = newKey();
    await put("waiting", { key, account, path: village.path, village: village.name, state: "waiting", at: Date.now(),
      labels: { "Input.Text": "做了什么", "Input.Day": "日期", "Input.LateReason": "补记原因" },
      fields: [["Input.Key", key], ["Input.When", "Other"], ["Input.Day", day.value], ["Input.Text", text.value],
        ...(present.checked && seen.own ? [["Input.Present", seen.own]] : [])] });
    text.value = "";
    await sendEverything(false);
  });
  const label = (control, word) => make("label", { className: "form-label", htmlFor: control.id, textContent: word });
  return make("details", { className: "panel mb-3" }, make("summary", { className: "p-3", textContent: village.name }),
    make("div", { className: "folded pb-3" }, make("ul", {}, ...village.open.map((matter) => make("li", { textContent: matter }))),
      label(text, "记一笔：做了什么"), text, label(day, "哪一天"), day, make("div", { className: "form-check my-2" }, present, " ", label(present, "我当天在")), save));
};

const look = async () => {
  const seen = account ? await get("seen", account) : null;
  if (!seen || seen.villages.length === 0) return;
  document.getElementById("seen-at").textContent = `上次联网 ${new Date(seen.at).toLocaleString("zh-CN")}`;
  document.getElementById("seen-list").replaceChildren(...seen.villages.map((village) => form(village, seen)));
  document.getElementById("seen").hidden = false;
};

document.getElementById("send-all").addEventListener("click", () => sendEverything(true));
document.getElementById("export").addEventListener("click", exported);
document.getElementById("import").addEventListener("change", (event) => { if (event.target.files.length > 0) imported(event.target.files[0]); });
addEventListener("online", () => sendEverything(false));

await show();
await look();
const who = await session();
if (who?.account && who.account !== account) {
  account = who.account;
  lastAccount.set(account);
  await show();
  await look();
}
if (who?.account === null) explain("signin");
else if (account && (await waitingOf(account)).length > 0) await sendEverything(false);
list.dataset.ready = "";
