// Adds to pages that work without it.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// A phrase is appended to what is typed; without this the button posts and the page comes back with it.
for (const button of document.querySelectorAll("[data-fill]")) {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    const field = document.getElementById(button.dataset.fill);
    const typed = field.value.trim();
    field.value = typed === "" ? button.value : `${typed.replace(/[。；，]$/, "")}；${button.value}`;
    field.focus();
  });
}

// A confirming button names how many cells are ticked; without this the form comes back with the number.
const counted = document.querySelector("[data-counted]");
for (const box of document.querySelectorAll("[data-counts]")) {
  box.addEventListener("change", () => {
    const ticked = document.querySelectorAll("[data-counts]:checked").length;
    const button = counted.form.querySelector("[data-some]");
    counted.value = ticked;
    button.textContent = ticked === 0 ? button.dataset.none : button.dataset.some.replace("{n}", ticked);
  });
}
