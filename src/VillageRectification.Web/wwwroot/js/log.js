// 记一笔: what is typed is kept on the device, and what is saved waits there until the server has answered.
import { get, put, remove, newKey } from "./store.js";
import { send } from "./send.js";

const pad = (number) => String(number).padStart(2, "0");
const token = "__RequestVerificationToken";

// 今天 and 昨天 are said by their date, for it may be sent on another day.
const dated = (fields, today) => {
  const when = fields.find(([name]) => name === "Input.When");
  if (!when || when[1] === "Other") return fields;
  const day = new Date(`${today}T00:00:00`);
  day.setDate(day.getDate() - (when[1] === "Yesterday" ? 1 : 0));
  const text = `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
  return [...fields.filter(([name]) => name !== "Input.When" && name !== "Input.Day"), ["Input.When", "Other"], ["Input.Day", text]];
};

const labelsOf = (form) => Object.fromEntries([...form.querySelectorAll("label[for]")].map((label) =>
  [document.getElementById(label.htmlFor)?.name, label.firstChild.textContent.trim()]).filter(([name]) => name?.startsWith("Input.")));

const fill = (form, fields) => {
  const of = (name) => fields.filter((f) => f[0] === name).map((f) => f[1]);
  for (const control of form.elements) {
    if (!control.name?.startsWith("Input.") || control.type === "file") continue;
    if (["radio", "checkbox"].includes(control.type)) control.checked = of(control.name).includes(control.value);
    else if (of(control.name).length > 0) control.value = of(control.name)[0];
    if (control.value && control.type !== "hidden" && (control.type === "text" || control.checked)) control.closest("details")?.setAttribute("open", "");
  }
  form.dispatchEvent(new Event("change"));
};

export const keep = async (form, account, strip) => {
  const path = new URL(form.action).pathname;
  const key = form.elements["Input.Key"];
  const kept = form.querySelector("[data-kept]");
  const fieldsOf = () => [...new FormData(form)].filter(([name, value]) => name !== token && !(value instanceof File && value.size === 0));
  // What the page brought along was typed later than any draft.
  const isAnswer = form.dataset.carried === "true";
  let isBusy = false;
  let timer;

  const settled = () => { clearTimeout(timer); timer = undefined; };
  const save = async () => {
    settled();
    const now = new Date();
    try {
      await put("drafts", { account, path, key: key.value, fields: fieldsOf(), at: now.getTime() });
      kept.textContent = `草稿已存本机 ${pad(now.getHours())}:${pad(now.getMinutes())}`;
    } catch {
      kept.textContent = "本机存不下了，请尽快保存";
    }
  };

  const draft = isAnswer ? null : await get("drafts", [account, path]).catch(() => null);
  if (draft) {
    fill(form, draft.fields);
    const note = document.createElement("p");
    note.className = "note note-ok";
    note.setAttribute("role", "status");
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "btn btn-plain";
    drop.textContent = "不要了";
    drop.addEventListener("click", async () => {
      await remove("drafts", [account, path]);
      location.assign(path);
    });
    const at = new Date(draft.at);
    const words = document.createElement("span");
    words.append(`${at.getMonth() + 1}月${at.getDate()}日 ${pad(at.getHours())}:${pad(at.getMinutes())} 没有保存完的还在，接着写，或者 `, drop);
    note.append(words);
    if (!document.querySelector("form[data-keep]").previousElementSibling?.matches(".note-ok")) form.before(note);
  }

  if (isAnswer) await save();
  const changed = () => { clearTimeout(timer); timer = setTimeout(save, 250); };
  form.addEventListener("input", changed);
  form.addEventListener("change", (event) => { if (event.isTrusted) changed(); });
  addEventListener("pagehide", () => { if (timer) save(); });
  form.addEventListener("click", (event) => { if (event.target.matches("[data-fill]")) changed(); });

  form.addEventListener("submit", async (event) => {
    if (event.submitter?.hasAttribute("formaction")) {
      // It goes along to the form of another village, whose draft it is then.
      settled();
      remove("drafts", [account, path]).catch(() => {});
      return;
    }
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    settled();
    kept.textContent = "正在发送";
    const entry = {
      key: key.value, account, path, state: "waiting", at: Date.now(), village: form.dataset.keep,
      fields: dated(fieldsOf(), form.dataset.today), labels: labelsOf(form),
    };
    const answer = await put("waiting", entry).then(() => send(entry)).catch(() => ({ state: "returned" }));
    if (answer.state === "delivered") {
      location.assign(answer.to ?? "/");
    } else if (answer.state === "returned" || answer.why === "signin") {
      // The page itself says at each field what is wrong, or asks to sign in; what was typed stays as its draft.
      await save();
      await remove("waiting", entry.key).catch(() => {});
      form.submit();
    } else {
      await remove("drafts", [account, path]);
      form.reset();
      key.value = newKey();
      kept.textContent = "";
      strip(answer.why === "offline" ? "没有网络，这一条已存在本机，联网后自动送出" : "服务器现在收不下，这一条已存在本机，过一会儿自动送出");
      scrollTo(0, 0);
      isBusy = false;
    }
  });
  form.dataset.ready = "";
};
