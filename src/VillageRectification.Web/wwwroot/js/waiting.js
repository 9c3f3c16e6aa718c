// What waits here.
import { get, put, remove, waitingOf, draftOf, lastDraft, newKey, dayAfter, lastAccount, element } from "./store.js";
import { send, sendAll, session, keepTrying } from "./send.js";

const words = { waiting: "待发送", sending: "正在发送", returned: "被退回" };
const glance = 5000;
const list = document.getElementById("waiting-list");
const note = document.getElementById("waiting-note");
const acts = document.getElementById("waiting-acts");
let account = lastAccount.get();

const copy = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

const part = (place, name) => place.querySelector(`[data-${name}]`);

const say = (kind, ...content) => {
  note.className = `note note-${kind}`;
  note.firstElementChild.replaceChildren(...content);
  note.hidden = false;
};

const explain = (reason) => {
  if (reason) say("warn", copy(reason));
  else if (note.matches(".note-warn")) note.hidden = true;
};

const valueOf = (entry, name) => entry.fields.find((f) => f[0] === name)?.[1] ?? "";

const stored = async (entry) => put("waiting", entry).then(() => true, () => {
  say("bad", "本机存不下了，没有存上。内容还在这一页，请别关，联网后再试。");
  return false;
});

const keep = (entry, held) => stored(Object.assign(entry, { state: "waiting", reasons: undefined, held }));

// Goes by itself again when said to be done.
const edit = (entry, made) => {
  const place = part(made, "editor");
  for (const name of ["Input.Text", "Input.Day", "Input.LateReason", ...Object.keys(entry.labels).filter((n) => /Quantities|SupportT|SupportY/.test(n))]) {
    const field = copy("field");
    const control = element(name.endsWith("Text") ? "textarea" : "input", { className: "form-control" });
    if (name === "Input.Day") control.type = "date";
    control.value = valueOf(entry, name);
    control.addEventListener("input", () => {
      entry.fields = [...entry.fields.filter((f) => f[0] !== name), [name, control.value]];
      keep(entry, true);
    });
    field.append(entry.labels[name] ?? name, control);
    part(made, "done").before(field);
  }
  place.hidden = false;
};

const card = (entry) => {
  const made = copy("card");
  made.dataset.key = entry.key;
  part(made, "title").textContent = `${entry.village} ${valueOf(entry, "Input.Day")}`;
  const state = part(made, "state");
  state.textContent = words[entry.state];
  state.classList.toggle("tag-failed", entry.state === "returned");
  part(made, "text").textContent = valueOf(entry, "Input.Text");
  part(made, "held").hidden = !entry.held;
  const told = [...entry.chosen ?? [],
    ...Object.keys(entry.labels).filter((name) => /Late|Quantities|SupportT|SupportY/.test(name)).map((name) => [entry.labels[name], valueOf(entry, name)]),
    ["照片", entry.fields.filter(([name]) => name.endsWith("Photos")).length]];
  for (const [label, value] of told.filter((t) => t[1])) {
    const row = copy("row");
    part(row, "label").textContent = label;
    part(row, "value").textContent = value;
    made.querySelector("dl").append(row);
  }
  part(made, "reason").append((entry.reasons ?? []).join("；"));
  const press = (name, act) => part(made, name).addEventListener("click", act);
  press("send", async () => {
    const answer = await send(entry, true, () => show(entry.key));
    explain(answer.why);
    if (answer.state === "delivered") say("ok", answer.said ?? "已送达。");
    await show(entry.key);
  });
  press("mend", async () => {
    await stored(Object.assign(entry, { held: true }));
    const who = await session(glance);
    if (who?.account === entry.account) location.assign(`${entry.path}#waiting=${entry.key}`);
    else if (part(made, "editor").hidden) edit(entry, made);
  });
  press("drop", async ({ target }) => {
    if (target.dataset.sure) {
      await remove("waiting", entry.key);
      await show(entry.key);
    } else {
      target.dataset.sure = "yes";
      target.textContent = "删了就没有了，再点一次删除";
    }
  });
  press("done", async () => {
    if (!await keep(entry, false)) return;
    await show(entry.key);
    await trying.now();
  });
  return made;
};

// A card in use stays, unless it was pressed.
const show = async (pressed) => {
  const entries = await waitingOf(account);
  const open = new Map([...list.querySelectorAll("[data-editor]:not([hidden]), [data-sure]")].map((editor) => editor.closest("article"))
    .filter((c) => c.dataset.key !== pressed).map((c) => [c.dataset.key, c]));
  acts.hidden = entries.length === 0;
  list.replaceChildren(...entries.length > 0 ? entries.map((entry) => open.get(entry.key) ?? card(entry)) : [copy(account ? "nothing" : "nobody")]);
};

const sendEverything = async (isPressed) => {
  const who = await session();
  // Online and signed out, what waits is shown to nobody.
  if (who?.account !== undefined && who.account !== account) {
    account = who.account;
    if (account) lastAccount.set(account);
    await look();
  }
  let reason = who?.account === null ? "signin" : undefined;
  if ((await waitingOf(account)).length > 0 && !reason) {
    const sent = await sendAll(account, () => show(), isPressed);
    reason = sent.why;
    if (sent.delivered > 0) say("ok", `${sent.delivered} 条已送达。${sent.said}`);
  }
  explain(reason);
  await show();
  return account ? reason : who === null ? "offline" : undefined;
};
const trying = keepTrying(() => sendEverything(false));

const written = (value) => value instanceof Blob ? new Promise((resolve) => {
  const reader = new FileReader();
  reader.onload = () => resolve({ file: value.name, data: reader.result });
  reader.readAsDataURL(value);
}) : value;

const exported = async () => {
  const entries = await Promise.all((await waitingOf(account)).map(async ({ key, path, village, at, labels, chosen, fields }) => ({
    key, path, village, at, labels, chosen, fields: await Promise.all(fields.map(async ([name, value]) => [name, await written(value)])),
  })));
  const file = new Blob([JSON.stringify({ format: "village-rectification-waiting", version: 1, entries })], { type: "application/json" });
  const link = element("a", { href: URL.createObjectURL(file), download: `待发送-${entries.length}条.json` });
  link.click();
};

const fileOf = ({ file, data }) => {
  const [head, body] = data.split(",");
  return new File([Uint8Array.from(atob(body), (c) => c.charCodeAt(0))], file, { type: head.slice(5).split(";")[0] });
};

const isSound = (entry) => /^[0-9a-f-]{36}$/.test(entry.key) && /^\/cases\/[0-9a-f-]{36}\/(log|inspection\/sheet(\/[^/]+)?)$/.test(entry.path) && Array.isArray(entry.fields)
  && (entry.chosen ?? []).every(([label, value]) => typeof label === "string" && typeof value === "string")
  && entry.fields.every(([name, value]) => name.startsWith("Input.") && (typeof value === "string" || typeof value.data === "string"));

const imported = async (file) => {
  if (!account) {
    explain("signin");
    return;
  }
  const entries = await file.text().then((text) => {
    const read = JSON.parse(text);
    return read.format === "village-rectification-waiting" && read.entries.every(isSound)
      && read.entries.map((e) => ({ ...e, fields: e.fields.map(([name, value]) => [name, value.data ? fileOf(value) : value]) }));
  }).catch(() => null);
  if (!entries) {
    say("bad", "这不是从“待发送”导出的文件，没有打开。");
    return;
  }
  let opened = 0;
  for (const { key, path, village, at, labels, chosen, fields } of entries) {
    // What waits here is newer, or another's.
    if (await get("waiting", key)) continue;
    if (!await stored({ key, path, village: String(village), at, labels: labels ?? {}, chosen: chosen ?? [], account, state: "waiting", held: true, fields })) return;
    opened++;
  }
  say("ok", `打开了 ${opened} 条${opened < entries.length ? "，其余本机已有" : ""}，看过以后点“立即发送”。`);
  await show();
};

// A new day, of a village as last seen.
const form = async (village, seen) => {
  const made = copy("village");
  const [text, day, present] = ["text", "day", "present"].map((name) => part(made, name));
  part(made, "name").textContent = village.name;
  const now = dayAfter(seen.today, Math.round((new Date().setHours(0, 0, 0, 0) - new Date(seen.at).setHours(0, 0, 0, 0)) / 864e5));
  day.value = now;
  for (const matter of village.open) part(made, "open").append(element("li", {}, matter));
  const draft = await lastDraft(account, village.path);
  let key = draft?.key ?? newKey();
  const isOwn = ([name, value]) => name === "Input.Present" && value === seen.own;
  let rest = draft?.fields.filter((f) => !/^Input.(Key|When|Day|Text)$/.test(f[0]) && !isOwn(f)) ?? [];
  const fields = () => [["Input.Key", key], ["Input.When", "Other"], ["Input.Day", day.value], ["Input.Text", text.value], ...rest,
    ...(present.checked && seen.own ? [["Input.Present", seen.own]] : [])];
  if (draft) {
    const typed = Object.fromEntries(draft.fields);
    text.value = typed["Input.Text"] ?? "";
    day.value = typed["Input.Day"] || day.value;
    present.checked = draft.fields.some(isOwn);
  }
  made.addEventListener("input", () => put("drafts", { account, path: draftOf(village.path, key), key, fields: fields(), labels: draft?.labels, at: Date.now() }).catch(() => {}));
  part(made, "save").addEventListener("click", async () => {
    if (!await stored({ key, account, path: village.path, village: village.name, state: "waiting", at: Date.now(), chosen: [["谁在村里", present.checked ? "我" : ""]],
      labels: { "Input.Text": "做了什么", "Input.Day": "日期", "Input.LateReason": "补记原因", ...draft?.labels }, fields: fields() })) return;
    await remove("drafts", [account, draftOf(village.path, key)]).catch(() => {});
    text.value = "";
    day.value = now;
    key = newKey();
    rest = [];
    await trying.now();
  });
  return made;
};

const look = async () => {
  const seen = account ? await get("seen", account) : null;
  const isNone = !seen?.villages.length;
  document.getElementById("seen").hidden = isNone;
  if (isNone) return;
  document.getElementById("seen-at").textContent = `${new Date(seen.at).toLocaleString("sv")} 看到的`;
  document.getElementById("seen-list").replaceChildren(...await Promise.all(seen.villages.map((village) => form(village, seen))));
};

document.getElementById("send-all").addEventListener("click", () => sendEverything(true));
document.getElementById("export").addEventListener("click", exported);
document.getElementById("import").addEventListener("change", (event) => { if (event.target.files.length > 0) imported(event.target.files[0]); });

await show();
await look();
await trying.now();
list.dataset.ready = "";
