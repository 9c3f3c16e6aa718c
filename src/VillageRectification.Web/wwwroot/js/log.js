// What is typed is kept till it is saved; what 记一笔 saves waits till it is answered.
import { get, put, remove, newKey, draftOf, lastDraft, dayAfter, element, choose } from "./store.js";
import { send, session } from "./send.js";

const timeOf = (moment) => moment.toTimeString().slice(0, 5);
// Its token, and what it carries of its own words.
const isOwn = (name) => name.startsWith("__");

// 今天 and 昨天 are said by their date, for it may be saved on another day.
const dated = (fields) => {
  const when = fields.find(([name]) => name === "Input.When");
  if (!when || when[1] === "Other") return fields;
  const day = dayAfter(document.body.dataset.today, when[1] === "Yesterday" ? -1 : 0);
  return [...fields.filter(([name]) => !/^Input.(When|Day)$/.test(name)), ["Input.When", "Other"], ["Input.Day", day]];
};

const labelsOf = (form) => Object.fromEntries([...form.querySelectorAll("label[for]")].map((label) =>
  [document.getElementById(label.htmlFor)?.name, label.firstChild.textContent.trim()]).filter(([name]) => name?.startsWith("Input.")));

const chosenOf = (form) => [...form.querySelectorAll("fieldset")].map((set) => [set.querySelector("legend").firstChild.textContent.trim(),
  [...set.querySelectorAll("input:checked:not([value='']):not([name='Input.When'])")].map((input) => input.labels[0].textContent.trim()).join("、")])
  .concat([...form.querySelectorAll("select")].map((list) => [list.labels[0].firstChild.textContent.trim(), list.value && list.selectedOptions[0].text]))
  .filter(([, words]) => words);

const fill = (form, fields) => {
  const of = (name) => fields.filter((f) => f[0] === name).map((f) => f[1]);
  const names = new Set();
  const left = [...fields];
  for (const control of form.elements) {
    if (!control.name || isOwn(control.name) || control.capture) continue;
    const values = of(control.name);
    let isTold = false;
    if (control.type === "file") {
      choose(control, values.filter((value) => value instanceof File));
      isTold = control.files.length > 0;
    } else if (["radio", "checkbox"].includes(control.type)) {
      control.checked = values.includes(control.value);
      isTold = control.checked && control.value;
    } else if (values.length > 0) {
      const next = left.findIndex(([name]) => name === control.name);
      if (next >= 0) [[, control.value]] = left.splice(next, 1);
      isTold = control.type !== "hidden" && control.value;
    }
    if (isTold) control.closest("details")?.setAttribute("open", "");
    names.add(`${control.name}=${control.value}`);
  }
  for (const [name, value] of fields) {
    if (/(Photos|File)$/.test(name) && typeof value === "string" && !names.has(`${name}=${value}`)) {
      const place = form.querySelector(`[name="${name}"][data-shrink]`);
      place.before(element("label", { className: "brought d-block" }, element("input", { type: "checkbox", checked: true, name, value }),
        ` 留着先前传的文件${place.multiple ? "" : "，另选一个就换掉它"}`));
      place.closest("details")?.setAttribute("open", "");
    }
  }
  form.dispatchEvent(new Event("change"));
};

const told = (form, ...words) => {
  const note = element("p", { className: "note note-ok" }, element("span", {}, ...words));
  note.setAttribute("role", "status");
  const earlier = form.previousElementSibling;
  if (earlier?.matches("p.note-ok")) earlier.replaceWith(note);
  else form.before(note);
};

const waitingHere = async (account, path, key) => {
  const entry = await get("waiting", new URLSearchParams(location.hash.slice(1)).get("waiting") ?? key).catch(() => null);
  return entry?.account === account && entry.path === path ? entry : null;
};

export const keep = async (form, account, tell, later, sent) => {
  const isLog = "keep" in form.dataset;
  const { pathname, search } = new URL(form.action);
  const path = isLog ? pathname : pathname + search;
  const key = form.elements["Input.Key"] ?? { value: "" };
  const kept = form.querySelector("[data-kept]") ?? form.appendChild(element("p", { className: "meta" }));
  const fieldsOf = () => dated([...new FormData(form)].filter(([name, value]) => !isOwn(name) && !(value instanceof File && value.size === 0)));
  // What the page brought along is newer than any draft.
  const isAnswer = form.dataset.carried === "true" || sent?.[1].split("#")[0] === path;
  // Typed while scripts load is not overwritten; restored by a browser is.
  const isTouched = performance.getEntriesByType("navigation")[0]?.type === "navigate"
    && [...form.elements].some((c) => c.checked !== c.defaultChecked || c.value !== (c.defaultValue?.replace(/\r/g, "") ?? c.value));
  let mended = isLog ? await waitingHere(account, path, key.value) : null;
  let timer;

  const entryOf = () => ({
    at: Date.now(), ...mended, key: key.value, account, path, state: "waiting", held: false, reasons: undefined, village: form.dataset.keep,
    fields: fieldsOf(), labels: labelsOf(form), chosen: chosenOf(form),
  });
  const settled = () => { clearTimeout(timer); timer = undefined; };
  const save = async () => {
    settled();
    const now = new Date();
    try {
      if (mended) await put("waiting", { ...entryOf(), held: true });
      else await put("drafts", { account, path: draftOf(path, key.value), key: key.value, fields: fieldsOf(), labels: labelsOf(form), at: now.getTime() });
      if (!timer && !form.inert) kept.textContent = `${mended ? "改动" : "草稿"}已存本机 ${timeOf(now)}`;
      return true;
    } catch {
      kept.textContent = "本机存不下了，请尽快保存";
    }
  };

  const draft = isAnswer || isTouched || mended ? undefined : await lastDraft(account, path).catch(() => {});
  if (mended && !isAnswer) {
    fill(form, mended.fields);
    told(form, "这一条还没有送出。改好后点“保存”就送；不改了，", element("a", { href: "/waiting", textContent: "回到待发送" }));
  } else if (draft?.fields.every(([name, value]) => !/(Item|Code|Draft)$/.test(name) || form.elements[name]?.value === value)) {
    fill(form, draft.fields);
    const drop = element("button", { type: "button", className: "btn btn-plain", textContent: "不要了" });
    drop.addEventListener("click", async () => {
      await remove("drafts", [account, draft.path]);
      location.assign(path);
    });
    const at = new Date(draft.at);
    told(form, `${at.getMonth() + 1}月${at.getDate()}日 ${timeOf(at)} 没有保存完的还在，接着写，或者 `, drop);
  } else if (draft) told(form, "这一页有人改过，没有保存完的不再填回");

  if (isAnswer && sent) {
    sessionStorage.removeItem("sent");
    await remove("drafts", sent).catch(() => {});
  }
  const was = isLog && isAnswer && sent?.[1].split("#")[1];
  // What was refused for its key goes on under the page's new one.
  if ((isAnswer || isTouched && !mended) && await save() && was && was !== key.value) await remove("waiting", was).catch(() => {});
  const changed = () => {
    if (form.inert) return;
    clearTimeout(timer);
    kept.textContent = "…";
    timer = setTimeout(save, 250);
  };
  form.addEventListener("input", changed);
  form.addEventListener("change", (event) => { if (event.isTrusted) changed(); });
  addEventListener("pagehide", () => { if (timer) save(); });
  form.addEventListener("click", (event) => { if (event.target.matches("[data-fill]")) changed(); });

  const leave = () => {
    sessionStorage.setItem("sent", JSON.stringify([account, draftOf(path, key.value)]));
    return save();
  };
  form.dataset.ready = "";
  if (!isLog) {
    form.addEventListener("submit", leave);
    return;
  }

  const marked = document.querySelector("[data-marked]");
  const count = () => {
    const done = [...form.querySelectorAll(".chip :checked[name$=Mark]")];
    marked.textContent = marked.dataset.marked.replace("{n}", done.length).replace("{p}", done.reduce((sum, { value }) => sum + (+value || 0), 0));
    document.querySelector("progress.wide").value = done.length;
    for (const part of document.querySelectorAll("[data-done]")) part.textContent = done.filter((mark) => (part.closest(".aspect") ?? form).contains(mark)).length;
    for (const part of form.querySelectorAll("[data-asked]")) part.hidden = done.some((mark) => mark.name === part.dataset.asked);
  };
  if (marked) {
    count();
    form.addEventListener("change", count);
  }

  form.addEventListener("submit", async (event) => {
    if (event.submitter?.hasAttribute("formaction")) {
      leave();
      return;
    }
    event.preventDefault();
    if (form.inert) return;
    for (const na of form.querySelectorAll("[value=na]:checked")) {
      const why = form.elements[na.name.replace("Mark", "Reason")];
      why.required = true;
      if (!why.reportValidity()) return;
    }
    form.inert = true;
    settled();
    kept.textContent = "正在发送";
    const entry = entryOf();
    const isKept = await put("waiting", entry).then(() => true, () => false);
    const answer = isKept ? await send(entry) : (await session())?.account === account ? { state: "returned" } : { state: "full" };
    if (answer.state === "delivered") {
      location.assign(answer.to ?? "/");
    } else if (answer.state === "full") {
      kept.textContent = "没有网络，本机也存不下。内容还在这一页，请别关，有网络再点保存";
      form.inert = false;
    } else if (answer.state === "returned" || answer.why === "signin") {
      await leave();
      if (!mended) await remove("waiting", entry.key).catch(() => {});
      form.submit();
    } else {
      await remove("drafts", [account, draftOf(path, key.value)]);
      if (!("stays" in form.dataset)) form.reset();
      form.querySelectorAll(".brought").forEach((file) => file.remove());
      key.value = newKey();
      mended = null;
      kept.textContent = "";
      await tell(answer.why);
      scrollTo(0, 0);
      form.inert = false;
      await later();
    }
  });
};
