// Keys and small comforts; every page works without this file.
"use strict";
(() => {
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]");
  const menus = () => document.querySelectorAll("details[data-menu]");

  const closeMenus = (except) => {
    menus().forEach((menu) => {
      if (menu !== except) {
        menu.open = false;
      }
    });
  };

  document.addEventListener("click", (event) => closeMenus(event.target.closest("details[data-menu]")));

  // A file that would be turned away is told before it is sent.
  document.addEventListener("change", (event) => {
    const form = event.target.type === "file" && event.target.closest("form[data-most]");
    if (form) {
      const large = [...event.target.files].find((file) => file.size > Number(form.dataset.most));
      event.target.setCustomValidity(large ? form.dataset.tooLarge.replace("{0}", large.name) : "");
      event.target.reportValidity();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    if (event.key === "Escape") {
      const open = document.querySelector("details[data-menu][open]");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      } else if (typing(event.target)) {
        event.target.blur();
      }
    } else if (!typing(event.target)) {
      press(event);
    }
  });

  const press = (event) => {
    if (event.key.startsWith("Arrow")) {
      moveInFigures(event);
    } else if (document.documentElement.dataset.keys === "off") {
      return;
    } else if (event.key === "/") {
      const search = document.getElementById("search");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    } else if (event.key === "?") {
      const keys = document.querySelector("details[data-key-list]");
      if (keys) {
        event.preventDefault();
        closeMenus(keys);
        keys.open = !keys.open;
        keys.querySelector("summary").focus();
      }
    } else {
      const meant = document.querySelector(`[data-key="${CSS.escape(keyOf(event))}"]`);
      if (meant) {
        event.preventDefault();
        meant.click();
        const first = meant.tagName === "SUMMARY" && meant.parentElement.open
          ? meant.parentElement.querySelector("input:not([type=hidden]), textarea, select")
          : null;
        if (first) {
          first.focus();
        }
      }
    }
  };

  // The physical key of a letter: Vietnamese input methods eat D, S and R.
  const keyOf = (event) => (event.code.startsWith("Key") ? event.code.slice(3) : event.key);

  // The nearest number that opens something, in the direction of the arrow.
  const moveInFigures = (event) => {
    const cell = event.target.closest("[data-figures] td");
    if (!cell) {
      return;
    }
    const rows = [...cell.closest("table").querySelectorAll("tbody tr, tfoot tr")];
    const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    let row = rows.indexOf(cell.parentElement) + down;
    let column = cell.cellIndex + right;
    while (rows[row] && rows[row].cells[column]) {
      const link = rows[row].cells[column].querySelector("a");
      if (link) {
        event.preventDefault();
        link.focus();
        return;
      }
      row += down;
      column += right;
    }
  };

  // Passwords are shown on request; without script nothing offers it.
  document.querySelectorAll("[data-shows]").forEach((option) => {
    option.hidden = false;
    option.querySelector("input").addEventListener("change", (event) => {
      option.dataset.shows.split(" ").forEach((id) => {
        document.getElementById(id).type = event.target.checked ? "text" : "password";
      });
    });
  });

  // Where the navigation is one scrolling row, the page one is on stands in sight.
  const nav = document.querySelector(".nav");
  const here = nav && nav.querySelector("[aria-current]");
  if (here && nav.scrollWidth > nav.clientWidth) {
    nav.scrollLeft = here.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;
  }

  const faults = document.querySelector("[data-focus]");
  if (faults) {
    faults.focus();
  }
})();
