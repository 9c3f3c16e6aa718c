// Lays a paper out sheet by sheet as it will be printed, as large as the window allows. Without it the paper is read in one piece.
const preview = document.querySelector("[data-preview]");
const paper = preview.querySelector(".paper");
const foot = [...paper.querySelectorAll(":scope > .verify, :scope > .colophon")].sort((a) => (a.matches(".verify") ? -1 : 1));

// Millimetres, as the style sheet has them.
const page = { width: 210, area: 156, height: 225, step: 218 };
const line = page.height / 22;
const room = { colophon: 18.2, deep: 26.8, code: 26 };

// Where the text ends, and on how many sheets it is printed: 版记 ends an even one.
function measure() {
  const millimetre = paper.clientWidth / page.area;
  const columns = Math.round((paper.scrollWidth / millimetre + page.step - page.area) / page.step);
  if (foot.length === 0) return { columns, sheets: columns };
  const last = [...paper.children].filter((block) => !foot.includes(block)).at(-1).getClientRects();
  const end = (last[last.length - 1].bottom - paper.getBoundingClientRect().top) / millimetre;
  const colophon = foot.at(-1).classList.contains("deep") ? room.deep : room.colophon;
  const needed = colophon + line + (foot.length > 1 ? room.code : 0);
  const sheets = columns + (end + needed > page.height + .5 ? 1 : 0);
  return { columns, sheets: sheets + sheets % 2 };
}

function add(parent, name) {
  const child = document.createElement("div");
  child.className = name;
  parent.append(child);
  return child;
}

function plain(node) {
  const copy = node.cloneNode(true);
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  // The text itself is read and walked through; its picture is clicked.
  for (const door of copy.querySelectorAll("a")) door.tabIndex = -1;
  return copy;
}

function fill(leaf) {
  const number = Number(leaf.dataset.page);
  const area = add(add(leaf, "face"), "area");
  if (number <= Number(preview.dataset.columns)) {
    const text = plain(paper);
    text.style.transform = `translateX(${(1 - number) * page.step}mm)`;
    add(area, "cut").append(text);
  }
  if (leaf.nextSibling === null && foot.length > 0) add(area, "foot").append(...foot.map(plain));
  const mark = add(area, "page-number");
  mark.textContent = `— ${number} —`;
}

function fit() {
  const beside = preview.clientWidth >= 1200 ? 2 : 1;
  const sheet = page.width * 96 / 25.4;
  preview.style.setProperty("--fit", Math.min(1, (preview.clientWidth - 16 * (beside + 1)) / (beside * sheet)));
}

document.fonts.ready.then(() => {
  preview.classList.add("paged");
  paper.classList.add("pages");
  const { columns, sheets } = measure();
  preview.dataset.columns = columns;
  const all = add(preview, "sheets");
  all.ariaHidden = "true";
  fit();
  new ResizeObserver(fit).observe(preview);
  // A long paper is copied where it is looked at only.
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      target.replaceChildren();
      if (isIntersecting) fill(target);
    }
  }, { rootMargin: "100% 0px" });
  for (let i = 1; i <= sheets; i++) {
    const leaf = add(all, "leaf");
    leaf.dataset.page = i;
  }
  for (const leaf of all.children) watch.observe(leaf);
  document.querySelector("[data-sheets]").value = `共 ${sheets} 面`;
  const wanted = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (wanted) {
    const across = wanted.getBoundingClientRect().left - paper.getBoundingClientRect().left;
    all.children[Math.round(across / paper.clientWidth * page.area / page.step)].scrollIntoView();
  }
});
