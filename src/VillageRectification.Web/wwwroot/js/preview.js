// Shows a paper in sheets, as it is printed.
const preview = document.querySelector("[data-preview]");
const paper = preview.querySelector(".paper");
const tail = paper.querySelector(":scope > .tail");
const empty = paper.querySelector(":scope > .empty-page");

// Millimetres, as the style sheet has them.
const upright = { width: 210, area: 156, height: 225, step: 218 };
const sideways = { width: 297, area: 225, height: 156, step: 297 };
const line = upright.height / 22;
const room = { colophon: 18.2, deep: 26.8, code: 26 };

function columnsOf(part, form) {
  return Math.round((part.scrollWidth / (part.clientWidth / form.area) + form.step - form.area) / form.step);
}

// The text, then each turned annex.
function partsOf() {
  const turned = [...paper.querySelectorAll(":scope > .annex.turned")].map((annex) => [annex, sideways]);
  const parts = [[paper, upright], ...turned].map(([node, form]) => ({ node, form, columns: columnsOf(node, form) }));
  parts.reduce((first, part) => (part.first = first) + part.columns, 1);
  return parts;
}

function isTooLow() {
  const last = [...paper.children].filter((block) => block !== tail && block !== empty).at(-1).getClientRects();
  const end = (last[last.length - 1].bottom - paper.getBoundingClientRect().top) / paper.clientWidth * upright.area;
  const deep = tail.classList.contains("deep");
  return end + (deep ? room.deep : room.colophon) + line + (tail.querySelector(".verify") ? room.code : 0) > upright.height + .5;
}

// How many, and how many with a number: 版记 and an empty one before it have none.
function sheetsOf(parts) {
  const filled = parts.reduce((sum, part) => sum + part.columns, 0);
  if (!tail) return [filled, filled];
  const isFull = parts.length > 1 || isTooLow();
  const isEmpty = isFull && filled % 2 === 0;
  tail.classList.toggle("alone", parts.length > 1 || isEmpty);
  empty.hidden = !isEmpty;
  const sheets = filled + filled % 2;
  return isEmpty ? [filled + 2, filled] : [sheets, sheets];
}

function add(parent, name) {
  const child = document.createElement("div");
  child.className = name;
  parent.append(child);
  return child;
}

function plain(node) {
  const copy = node.cloneNode(true);
  copy.removeAttribute("id");
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  // It is read in the text.
  for (const door of copy.querySelectorAll("a")) door.tabIndex = -1;
  return copy;
}

function fill(leaf, number, part, isNumbered) {
  const area = add(add(leaf, "face"), "area");
  if (part) {
    const text = plain(part.node);
    text.style.transform = `translateX(${(part.first - number) * part.form.step}mm)`;
    add(area, "cut").append(text);
  }
  if (leaf.nextSibling === null && tail) add(area, "foot").append(...plain(tail).children);
  if (isNumbered) add(area, "page-number").textContent = `— ${number} —`;
}

function fit() {
  const beside = preview.clientWidth >= 1200 ? 2 : 1;
  const millimetre = 96 / 25.4;
  const scale = Math.min(1, (preview.clientWidth - 16 * (beside + 1)) / (beside * upright.width * millimetre));
  preview.style.setProperty("--fit", scale);
  preview.style.setProperty("--fit-wide", Math.min(scale, (preview.clientWidth - 32) / (sideways.width * millimetre)));
}

document.fonts.ready.then(() => {
  preview.classList.add("paged");
  paper.classList.add("pages");
  const parts = partsOf();
  const [sheets, numbered] = sheetsOf(parts);
  const partOf = (page) => parts.find((part) => page >= part.first && page < part.first + part.columns);
  const all = add(preview, "sheets");
  all.ariaHidden = "true";
  fit();
  new ResizeObserver(fit).observe(preview);
  // Sheets are filled where they are looked at.
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      target.replaceChildren();
      const page = Number(target.dataset.page);
      if (isIntersecting) fill(target, page, partOf(page), page <= numbered);
    }
  }, { rootMargin: "100% 0px" });
  for (let i = 1; i <= sheets; i++) {
    const leaf = add(all, partOf(i)?.form === sideways ? "leaf wide" : "leaf");
    leaf.dataset.page = i;
  }
  for (const leaf of all.children) watch.observe(leaf);
  document.querySelector("[data-sheets]").value = `共 ${sheets} 面`;
  const wanted = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (wanted) {
    const part = parts.find((one) => one.node === wanted || (one.node !== paper && one.node.contains(wanted)));
    const across = wanted.getBoundingClientRect().left - paper.getBoundingClientRect().left;
    all.children[part ? part.first - 1 : Math.round(across / paper.clientWidth * upright.area / upright.step)].scrollIntoView();
  }
});

// The text may have changed since.
addEventListener("beforeprint", () => paper.classList.contains("pages") && sheetsOf(partsOf()));
