// A form of acts over a bad line: what could not be sent stays on the page and is sent again with
// the same key, which the server does once. Without this file the browser sends it as ever.
"use strict";
(() => {
  const PATIENCE = 20000;
  const told = document.querySelector("template[data-unsent]");
  let busy = false;

  const withdraw = (form) => {
    form.parentElement.querySelectorAll(".unsent").forEach((note) => note.remove());
  };

  // In words, beside the form, with the one thing to do.
  const keep = (form, button) => {
    withdraw(form);
    const note = told.content.firstElementChild.cloneNode(true);
    form.before(note);
    const again = note.querySelector("button");
    again.addEventListener("click", () => send(form, button));
    again.focus();
  };

  const show = async (answer) => {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const main = page.querySelector("main");
    if (!main) {
      return false;
    }
    document.querySelector("main").replaceChildren(...main.childNodes);
    const focus = document.querySelector("[data-focus]");
    if (focus) {
      focus.focus();
    }
    return true;
  };

  const send = async (form, button) => {
    if (busy) {
      return;
    }
    busy = true;
    form.setAttribute("aria-busy", "true");
    const body = new URLSearchParams(new FormData(form));
    if (button && button.name) {
      body.set(button.name, button.value);
    }
    const stop = new AbortController();
    const waiting = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(form.action, { method: "POST", body, signal: stop.signal });
      if (answer.redirected) {
        location.assign(answer.url);
      } else if (answer.status >= 500 || !(await show(answer))) {
        keep(form, button);
      }
    } catch {
      keep(form, button);
    } finally {
      clearTimeout(waiting);
      form.removeAttribute("aria-busy");
      busy = false;
    }
  };

  document.addEventListener("submit", (event) => {
    if (told && event.target.closest(".acts")) {
      event.preventDefault();
      withdraw(event.target);
      send(event.target, event.submitter);
    }
  });
})();
