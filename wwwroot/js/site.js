// Pages work without this file; it only makes them nicer.

document.addEventListener("keydown", event => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const search = document.querySelector("[data-slash]");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }
  if (event.key === "Escape") {
    for (const menu of document.querySelectorAll("details.profile[open], details.drawer[open]")) menu.open = false;
  }
});

document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll("details.profile[open], details.drawer[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// With an automatic theme the switch goes to the other one of what is seen.
for (const field of document.querySelectorAll("[data-theme-value]")) {
  field.value = document.documentElement.dataset.bsTheme === "dark" ? "light" : "dark";
}

// A filter takes effect when it is chosen; its button is for those without script.
for (const form of document.querySelectorAll("form[data-filter]")) {
  form.addEventListener("change", event => {
    if (event.target.matches("select, input[type=checkbox]")) form.requestSubmit();
  });
}

// The button says what the chosen way will do; without script the choices say it.
for (const form of document.querySelectorAll("form[data-order]")) {
  const say = () => {
    const chosen = form.querySelector("[data-order-text]:checked");
    if (chosen) form.querySelector("button[type=submit]").textContent = chosen.dataset.orderText;
  };
  form.addEventListener("change", say);
  say();
}

// A form is sent once, however often its button is pressed.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", event => {
    if (form.dataset.sent) {
      event.preventDefault();
    } else {
      form.dataset.sent = "yes";
      setTimeout(() => delete form.dataset.sent, 8000);
    }
  });
}

document.querySelector(".form-errors")?.setAttribute("tabindex", "-1");
document.querySelector(".form-errors")?.focus();

// Long work: the page asks for its own progress until the work is done.
const progress = document.querySelector("[data-progress]");
if (progress) {
  const ask = async () => {
    const answer = await fetch(progress.dataset.progress, { headers: { accept: "application/json" } });
    if (!answer.ok) return;
    const state = await answer.json();
    const bar = progress.querySelector("progress");
    if (state.total) {
      bar.max = state.total;
      bar.value = state.done;
    }
    progress.querySelector("[data-progress-text]").textContent = state.text;
    if (state.finished) location.reload();
    else setTimeout(ask, 700);
  };
  setTimeout(ask, 400);
}
