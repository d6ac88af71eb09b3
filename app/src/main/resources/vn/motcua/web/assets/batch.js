// Sends many scans in small goes and shows how far it is; the page works without this file.
"use strict";
(() => {
  const form = document.querySelector("form[data-goes]");
  const input = document.getElementById("scan");
  if (!form || !input) {
    return;
  }
  const FILES = 20;
  const BYTES = 20 * 1024 * 1024;
  const place = form.querySelector("[data-progress]");
  const button = form.querySelector("button[type=submit]");
  let rest = [];

  // As many as fit into one request; a large one goes alone.
  const next = () => {
    const go = [];
    let bytes = 0;
    while (rest.length > go.length && go.length < FILES && (go.length === 0 || bytes + rest[go.length].size <= BYTES)) {
      bytes += rest[go.length].size;
      go.push(rest[go.length]);
    }
    return go;
  };

  const bar = (done, all) => {
    const words = form.dataset.goes.replace("{0}", done).replace("{1}", all);
    const line = document.createElement("p");
    line.textContent = words;
    const progress = document.createElement("progress");
    progress.className = "round-bar";
    progress.max = all;
    progress.value = done;
    progress.setAttribute("aria-label", words);
    place.replaceChildren(line, progress);
  };

  const broke = () => {
    const line = document.createElement("p");
    line.className = "field-fault";
    line.textContent = form.dataset.broke.replace("{0}", rest.length);
    place.replaceChildren(line);
    button.disabled = false;
  };

  const leave = (event) => event.preventDefault();

  const send = async () => {
    const all = rest.length;
    button.disabled = true;
    window.addEventListener("beforeunload", leave);
    while (rest.length > 0) {
      bar(all - rest.length, all);
      const go = next();
      const body = new FormData();
      body.set("_csrf", form.elements._csrf.value);
      go.forEach((file) => body.append("scan", file, file.name));
      const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => null);
      if (!answer || answer.type !== "opaqueredirect") {
        window.removeEventListener("beforeunload", leave);
        broke();
        return;
      }
      rest = rest.slice(go.length);
    }
    window.removeEventListener("beforeunload", leave);
    location.assign(form.action);
  };

  // What did not go stays chosen here: the same button sends the rest.
  form.addEventListener("submit", (event) => {
    if (input.files.length === 0 && rest.length === 0) {
      return;
    }
    event.preventDefault();
    if (rest.length === 0) {
      rest = [...input.files];
    }
    send();
  });
  input.addEventListener("change", () => {
    rest = [];
    place.replaceChildren();
  });
})();
