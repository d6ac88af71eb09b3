// The lane without the mouse; the page works without this file.
"use strict";
(() => {
  const form = document.querySelector("form[data-lane]");
  const list = document.querySelector(".keys");
  const own = document.querySelector("[data-page-keys]");
  if (list && own) {
    list.prepend(...own.cloneNode(true).children);
  }
  const lettersAct = () => document.documentElement.dataset.keys !== "off";
  const writes = (target) =>
    target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [data-count])");

  // A finished visit: on to the next, or undone while its time lasts.
  const undo = document.querySelector("form[data-undo]");
  const next = document.querySelector("[data-next]");
  if (undo) {
    let left = Number(undo.dataset.undo);
    const words = document.getElementById("undo-left");
    const text = words.textContent;
    const tick = setInterval(() => {
      left -= 1;
      words.textContent = text.replace(/\d+/, String(Math.max(0, left)));
      if (left <= 0) {
        clearInterval(tick);
        undo.hidden = true;
      }
    }, 1000);
  }
  if (next) {
    next.focus();
    document.addEventListener("keydown", (event) => {
      if (event.key === "F2") {
        event.preventDefault();
        next.click();
      } else if (undo && !undo.hidden && event.ctrlKey && event.code === "KeyZ") {
        event.preventDefault();
        undo.requestSubmit();
      }
    });
  }
  if (!form) {
    return;
  }

  // Another look at the form by the server: parts are exchanged, what was typed stays.
  let turn = 0;
  let waiting = 0;
  let stale = false;
  const look = async (what, parts) => {
    const mine = ++turn;
    clearTimeout(waiting);
    const body = new FormData(form);
    body.set("do", what);
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => null);
    if (mine !== turn || !answer || answer.type === "opaqueredirect" || answer.status >= 500) {
      return null;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== turn) {
      return null;
    }
    for (const id of parts) {
      const fresh = page.getElementById(id);
      const old = document.getElementById(id);
      if (fresh && old) {
        old.replaceChildren(...fresh.childNodes);
      }
    }
    return page;
  };
  const MONEY = ["part-total", "part-change"];
  const prices = async () => {
    const page = await look("show", MONEY);
    if (page) {
      stale = false;
      for (const old of form.querySelectorAll("output[id]")) {
        const fresh = page.getElementById(old.id);
        if (fresh) {
          old.replaceChildren(...fresh.childNodes);
        }
      }
    }
  };
  const rows = async (what) => {
    if (await look(what, ["part-rows", "part-checks", ...MONEY])) {
      const last = [...form.querySelectorAll("[data-row]")].at(-1);
      if (last && what.startsWith("add-")) {
        focus([...last.querySelectorAll("input:not([type=hidden])")].find((field) => field.value === "" || "count" in field.dataset));
      }
    }
  };
  const person = async () => {
    const page = await look("show", ["part-person", ...MONEY]);
    if (!page) {
      return;
    }
    for (const id of ["personalId", "name", "phone", "address"]) {
      document.getElementById(id).value = page.getElementById(id).value;
    }
    const fault = page.getElementById("personalId-fault");
    const said = document.getElementById("part-person");
    if (fault) {
      const line = document.createElement("p");
      line.className = "field-fault";
      line.textContent = fault.textContent;
      said.replaceChildren(line);
      focus(document.getElementById("personalId"));
    } else if (document.getElementById("name").value === "") {
      focus(document.getElementById("name"));
    } else {
      focus(form.querySelector("[data-row] input:not([type=hidden])") || form.querySelector("[data-add]"));
    }
    begin();
  };
  const focus = (field) => {
    if (field) {
      field.focus();
      if (field.select && field.matches("input:not([type=checkbox], [type=radio])")) {
        field.select();
      }
    }
  };

  // How long a visit takes and how many keys it needs, shown to whoever sits here.
  let since = 0;
  let presses = 0;
  const clock = document.getElementById("lane-clock");
  const seconds = form.querySelector("input[name=seconds]");
  const begin = () => {
    if (since === 0) {
      since = performance.now();
      presses = 0;
    }
  };
  const tell = () => {
    if (since > 0) {
      const passed = Math.round((performance.now() - since) / 1000);
      seconds.value = String(passed);
      clock.textContent = `${presses} ⌨ · ${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, "0")}`;
    }
  };
  setInterval(tell, 1000);

  // The physical key, whatever an input method makes of it.
  const added = (event) => [...form.querySelectorAll("[data-add]")].find((button) => {
    const key = button.dataset.add;
    return key === "+"
      ? event.key === "+" || event.code === "NumpadAdd"
      : event.code === `Key${key}`;
  });

  document.addEventListener("keydown", (event) => {
    presses += 1;
    tell();
    if (event.altKey || event.metaKey || event.ctrlKey || event.isComposing) {
      return;
    }
    if (event.key === "F9") {
      event.preventDefault();
      finish();
    } else if (event.key === "F2") {
      event.preventDefault();
      focus(document.getElementById("personalId"));
    } else if (event.key === "Enter" && event.target.matches("input")) {
      event.preventDefault();
      enter(event.target);
    } else if (!writes(event.target) && lettersAct()) {
      letter(event);
    }
  });

  // What was typed a moment ago gets its price first, so that the total sent is the one shown.
  const finish = async () => {
    if (stale) {
      await prices();
    }
    form.querySelector("[data-done]").click();
  };

  const letter = (event) => {
    const button = added(event);
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
    if (button) {
      event.preventDefault();
      button.click();
    } else if (event.code === "KeyV") {
      event.preventDefault();
      const other = form.querySelector("input[name=paying]:not(:checked)");
      other.checked = true;
      other.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (digit && !("count" in event.target.dataset)) {
      const box = form.querySelector(`[data-check="${digit[1]}"]`);
      if (box) {
        event.preventDefault();
        box.checked = !box.checked;
      }
    }
  };

  const enter = (field) => {
    if (field.id === "personalId" || (field.id === "phone" && document.getElementById("name").value === "")) {
      person();
      return;
    }
    const place = /^[1-9]$/.exec(field.value);
    if (field.dataset.document && place) {
      const known = document.getElementById(`docs-${field.dataset.document}`).options[Number(place[0]) - 1];
      field.value = known ? known.value : field.value;
    }
    const fields = [...form.querySelectorAll("input:not([type=hidden], [type=radio]), button[data-add], button[data-done]")].filter(
      (one) => one.offsetParent !== null);
    const after = fields.slice(fields.indexOf(field) + 1);
    const row = field.closest("[data-row]");
    focus(row ? after.find((one) => row.contains(one)) || form.querySelector("[data-check]") || form.querySelector("[data-done]") : after[0]);
  };

  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=do]");
    if (button && /^(?:add|remove)-/.test(button.value)) {
      event.preventDefault();
      rows(button.value);
    }
  });
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-count], #given")) {
      clearTimeout(waiting);
      stale = true;
      waiting = setTimeout(prices, 120);
    }
  });
  form.addEventListener("change", (event) => {
    if (event.target.matches("input[name=paying], #relief, #proof")) {
      prices();
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
    focus(document.getElementById("personalId"));
  }
})();
