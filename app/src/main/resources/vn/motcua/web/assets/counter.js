// The counter without the mouse; the page works without this file.
"use strict";
(() => {
  const form = document.querySelector("[data-counter]");
  const list = document.querySelector(".keys");
  const own = document.querySelector("[data-page-keys]");
  if (list && own) {
    list.prepend(...own.cloneNode(true).children);
  }

  const writes = (target) =>
    target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=file], [type=submit])");
  const seen = (element) => element.offsetParent !== null && !element.disabled;

  const PARTS = {
    person: ["part-person"],
    take: ["part-person"],
    search: ["part-search"],
    fees: ["part-fees"],
    limit: ["part-limit", "part-due"],
    show: ["part-search", "part-papers", "part-limit", "part-due", "part-fees"],
  };

  // Another look at the form by the server: parts are exchanged, what was typed stays.
  let turn = 0;
  let waiting = 0;
  const look = async (what) => {
    const mine = ++turn;
    clearTimeout(waiting);
    const body = new FormData(form);
    [...body.entries()].filter(([, value]) => value instanceof File).forEach(([name]) => body.delete(name));
    body.set("do", what);
    const scanned = String(body.get("personalId")).includes("|");
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => null);
    if (mine !== turn || !answer || answer.type === "opaqueredirect" || answer.status >= 400) {
      return false;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== turn) {
      return false;
    }
    (PARTS[what] || PARTS.show).forEach((id) => {
      const fresh = page.getElementById(id);
      const old = document.getElementById(id);
      if (fresh && old) {
        old.replaceChildren(...fresh.childNodes);
      }
    });
    ["personalId", "phone", "name", "address"].forEach((id) => {
      const here = document.getElementById(id);
      const there = page.getElementById(id);
      if (there && (what === "take" || scanned || here.value === "")) {
        here.value = there.value;
      }
    });
    const unread = scanned && page.getElementById("personalId-fault");
    if (unread) {
      const line = document.createElement("p");
      line.className = "field-fault";
      line.textContent = unread.textContent;
      document.getElementById("part-person").append(line);
      focusFirst("#personalId");
    }
    return true;
  };

  const focusFirst = (selector) => {
    const first = [...document.querySelectorAll(selector)].find(seen);
    if (first) {
      first.focus();
      if (first.select && writes(first)) {
        first.select();
      }
    }
    return Boolean(first);
  };

  const next = (from) => {
    const fields = [...form.querySelectorAll("input, select, textarea, summary, button[data-hotkey]")].filter(
      (field) => seen(field) && field.type !== "hidden" && field.tabIndex >= 0 && !("skip" in field.dataset));
    const after = fields.slice(fields.indexOf(from) + 1).find((field) => !writes(field) || field.value === "" || field.id === "q");
    if (after) {
      after.focus();
    }
  };

  const toggle = (box) => {
    box.checked = !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const choose = async () => {
    if (await look("show")) {
      focusFirst("[data-paper]") || focusFirst("#more-1-name") || focusFirst("[data-hotkey=F9]");
    }
  };

  const hotkey = (key) => {
    if (key === "F2") {
      return focusFirst("#personalId, a[data-hotkey=F2]");
    }
    if (key === "F4") {
      return focusFirst("#q");
    }
    if (key === "F8") {
      return focusFirst("[data-fee]");
    }
    return false;
  };

  document.addEventListener("keydown", (event) => {
    const more = document.querySelector("[data-more]");
    if (more && event.ctrlKey && event.key === "Enter") {
      event.preventDefault();
      more.click();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    const pressed = document.querySelector(`[data-hotkey="${CSS.escape(event.key)}"]`);
    if (pressed) {
      event.preventDefault();
      pressed.click();
    } else if (form && hotkey(event.key)) {
      event.preventDefault();
    } else if (form && form.contains(event.target)) {
      inForm(event);
    } else if (form && event.target === document.body) {
      papers(event);
    }
  });

  const inForm = (event) => {
    const field = event.target;
    if (event.key === "Enter" && field.matches("input, select")) {
      enter(event, field);
    } else if (event.key === "ArrowDown" && field.id === "q") {
      if (focusFirst("input[type=radio][name=procedure]:checked, input[type=radio][name=procedure]")) {
        event.preventDefault();
      }
    } else if (!writes(field)) {
      papers(event);
    }
  };

  const enter = (event, field) => {
    event.preventDefault();
    if (field.name === "procedure" || (field.id === "q" && document.querySelector("[data-choose]"))) {
      choose();
    } else if (field.id === "q" && field.value !== "") {
      look("search").then(() => document.querySelector("[data-choose]") || choose());
    } else if (field.type === "file") {
      field.click();
    } else {
      next(field);
    }
  };

  // Digits tick papers off, by the key and not by the letter an input method makes of it.
  const papers = (event) => {
    const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
    if (!digit || document.documentElement.dataset.keys === "off") {
      return;
    }
    if (digit[1] === "0") {
      const line = document.activeElement.closest(".paper");
      const none = line && line.querySelector("[data-none]");
      if (none) {
        event.preventDefault();
        toggle(none);
        line.querySelector(".why-not").focus();
      }
      return;
    }
    const box = document.querySelector(`[data-paper="${digit[1]}"]`);
    if (box) {
      event.preventDefault();
      toggle(box);
      box.focus();
    }
  };

  if (form) {
    form.addEventListener("input", (event) => {
      if (event.target.id === "q") {
        clearTimeout(waiting);
        waiting = setTimeout(() => look("search"), 200);
      }
    });
    form.addEventListener("change", (event) => {
      const id = event.target.id;
      if ((id === "personalId" || id === "phone") && event.target.value !== "") {
        look("person");
      } else if (event.target.matches("[data-fee]")) {
        look("fees");
      } else if (id === "limit") {
        look("limit").then(() => focusFirst("#limitReason") || focusFirst("#limit"));
      } else if (event.target.matches("[data-none]") && event.target.checked) {
        event.target.closest(".paper").querySelector("[data-paper]").checked = false;
      } else if (event.target.matches("[data-paper]") && event.target.checked) {
        event.target.closest(".paper").querySelector("[data-none]").checked = false;
      }
    });
    form.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button && ["search", "person", "take"].includes(button.value)) {
        event.preventDefault();
        look(button.value);
      } else if (button && "choose" in button.dataset) {
        event.preventDefault();
        choose();
      }
    });
    let sent = false;
    form.addEventListener("submit", (event) => {
      if (sent) {
        event.preventDefault();
      }
      sent = true;
      setTimeout(() => { sent = false; }, 5000);
    });
    if (!document.querySelector("[data-focus]")) {
      focusFirst("#personalId");
    }
  }

  const print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    const paper = () => {
      document.querySelectorAll("[data-printed]").forEach((told) => { told.hidden = false; });
      window.print();
    };
    print.addEventListener("click", paper);
    const here = new URL(location.href);
    const made = here.searchParams.get("in") === "1";
    const direct = made && document.documentElement.dataset.printing === "direct";
    const before = document.referrer === "" ? "" : new URL(document.referrer).pathname;
    if (made) {
      here.searchParams.delete("in");
      history.replaceState(null, "", here);
    }
    if (direct || before === print.dataset.print) {
      paper();
    }
  }
})();
