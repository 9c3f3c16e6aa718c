// Adds to pages that work without it.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// A phrase is appended; without this the button posts.
for (const button of document.querySelectorAll("[data-fill]")) {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    const field = document.getElementById(button.dataset.fill);
    const typed = field.value.trim();
    field.value = typed === "" ? button.value : `${typed.replace(/[。；，]$/, "")}；${button.value}`;
    field.focus();
  });
}

for (const field of document.querySelectorAll("[data-counter]")) {
  const left = document.createElement("output");
  left.className = "form-text";
  field.after(left);
  field.addEventListener("input", () => {
    const most = field.dataset.counter;
    const rest = most - field.value.length;
    left.textContent = rest < 0 ? `多了 ${-rest} 个字` : rest <= most / 5 ? `还能写 ${rest} 个字` : "";
  });
}

const counted = document.querySelector("[data-counted]");
for (const box of document.querySelectorAll("[data-counts]")) {
  box.addEventListener("change", () => {
    const ticked = document.querySelectorAll("[data-counts]:checked").length;
    const button = counted.form.querySelector("[data-some]");
    counted.value = ticked;
    button.textContent = ticked === 0 ? button.dataset.none : button.dataset.some.replace("{n}", ticked);
  });
}

// Shown with one choice of another field only.
for (const field of document.querySelectorAll("[data-when]")) {
  const form = field.closest("form");
  const [name, value] = field.dataset.when.split("=");
  const show = () => {
    field.hidden = !field.classList.contains("field-error") && form.querySelector(`[name="${name}"]:checked`)?.value !== value;
    for (const control of field.querySelectorAll("input, select, textarea")) control.disabled = field.hidden;
  };
  form.addEventListener("change", show);
  show();
}
