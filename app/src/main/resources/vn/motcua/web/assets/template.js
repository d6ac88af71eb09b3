// The editor of templates with a look that follows the text; the page works without this file.
"use strict";
(() => {
  const form = document.querySelector("form[data-editor]");
  const text = document.getElementById("body");
  if (!form || !text) {
    return;
  }
  const PAUSE = 900;
  let turn = 0;
  let waiting = 0;
  const look = async () => {
    const mine = ++turn;
    const fields = new URLSearchParams(new FormData(form));
    fields.set("do", "preview");
    const answer = await fetch(form.action, { method: "POST", body: fields, redirect: "manual" }).catch(() => null);
    if (mine !== turn || !answer || !answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const seen = page.getElementById("look");
    if (mine === turn && seen) {
      document.getElementById("look").replaceChildren(...seen.childNodes);
    }
  };
  text.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
  for (const button of document.querySelectorAll("[data-insert]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, "end");
      text.focus();
      text.dispatchEvent(new Event("input"));
    });
  }
})();
