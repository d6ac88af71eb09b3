// The page that goes on without the line: who came, what they want, kept until the line is back.
"use strict";
(() => {
  const line = globalThis.McLine;
  const page = document.getElementById("offline");
  const part = (id) => document.getElementById(id);
  const form = part("work");
  const words = new Map([...page.querySelectorAll("template[data-word]")].map((one) => [one.dataset.word, one.content.textContent]));
  const say = (word, ...args) => args.reduce((text, arg, at) => text.replaceAll(`{${at}}`, String(arg)), words.get(word) || word);
  const slip = (word) => part("slip-words").content.querySelector(`[data-slip="${word}"]`).textContent;
  const number = new Intl.NumberFormat(document.documentElement.lang === "en" ? "en-GB" : "vi-VN");
  const time = (moment) => new Date(moment).toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" });
  const make = (tag, values, ...children) => {
    const made = Object.assign(document.createElement(tag), values);
    made.append(...children);
    return made;
  };
  const show = (id, shown) => { part(id).hidden = !shown; };

  let own = null;
  let lineIs = "look";
  let downSince = 0;
  let key = null;
  let due = null;
  let procedure = null;

  // ---- Where we stand.
  const state = async (word, ...args) => {
    lineIs = word;
    const waiting = own ? (await line.queue(own.id)).length : 0;
    const told = say(`state.${word}`, ...args) + (waiting > 0 ? ` ${say("waiting", waiting)}` : "");
    if (part("state").textContent !== told) {
      part("state").textContent = told;
    }
    part("state").className = `note${word === "down" || word === "signed-out" || word === "other" ? " is-today" : ""}${word === "revoked" || word === "stopped" ? " is-late" : ""}`;
  };
  const room = async () => {
    own = await line.counter(own.id);
    const left = (book) => own.numbers.filter((one) => one.book === book).length;
    const services = own.pack ? own.pack.parts.lane.services : [];
    part("room").textContent = [
      say("room.codes", 999 - (own.days[line.dayOf(Date.now() + own.offset)] || 0)),
      ...services.map((one) => say("room.numbers", one.name, left(one.word))),
    ].join(" · ");
  };
  const item = (row, waiting) => {
    const codes = row.codes.join(", ");
    const told = waiting ? (row.why || say("row.waiting")) : say(`row.${row.outcome}`);
    const entry = make("li", { className: waiting ? "is-waiting" : `is-${row.outcome}` },
      make("strong", { textContent: codes }), ` ${time(row.at)} · `, make("span", { textContent: told }));
    if (row.outcome === "noted" || row.outcome === "to-look-at") {
      entry.append(" ", make("a", { href: `/may-quay/${row.counter}`, textContent: say("row.see") }));
    }
    return entry;
  };
  const list = async () => {
    const waiting = await line.queue(own.id);
    const sent = await line.sent(own.id);
    part("list").replaceChildren(...waiting.map((row) => item(row, true)), ...sent.slice(0, 60).map((row) => item(row, false)));
    show("none", waiting.length + sent.length === 0);
    page.querySelector("[data-away]").hidden = waiting.length > 0 || lineIs !== "up";
    await room();
  };

  // ---- The line: looked for again and again; what waits is sent when it is there.
  let looking = false;
  let pulsed = 0;
  const look = async () => {
    if (looking) {
      return;
    }
    looking = true;
    try {
      const there = await line.greet();
      if (there.account === null) {
        await state("signed-out");
      } else if (own && there.account !== own.account) {
        shut();
        await state("other", own.officer);
      } else {
        await up();
      }
    } catch (lost) {
      if (lost instanceof line.Refused) {
        await state("error", lost.status);
      } else {
        downSince = downSince || Date.now();
        await state("down", time(downSince));
      }
    } finally {
      looking = false;
    }
    if (own) {
      await list();
    }
  };
  const up = async () => {
    const wasDown = downSince > 0;
    downSince = 0;
    if (!own) {
      await state("unready");
      return;
    }
    if (wasDown || Date.now() - pulsed > 60000) {
      let became = await line.pulse(own.id);
      became = became === "again" ? await line.pulse(own.id) : became;
      pulsed = Date.now();
      if (became !== "used" && became !== "again") {
        own = null;
        show("work", false);
        show("locked", false);
        await state(became === "away" ? "away" : "revoked");
        return;
      }
    }
    if (line.unlocked(own.id) && (await line.queue(own.id)).length > 0) {
      await state("sending");
      if (!(await line.send(own.id, () => list()))) {
        await state("stopped");
        return;
      }
    }
    await fresh();
    await state("up");
  };
  const fresh = async () => {
    own = await line.counter(own.id);
    if (!own.pack || own.pack.day !== line.dayOf(Date.now() + own.offset)) {
      await line.pack(own.id);
      own = await line.counter(own.id);
      fill();
    }
    const kept = localStorage.getItem("motcua-shell");
    if (own.account === page.dataset.account && kept !== page.dataset.version && await line.worker({ do: "keep", addresses: page.dataset.keep.split(" ") })) {
      localStorage.setItem("motcua-shell", page.dataset.version);
    }
  };

  // ---- Prepared, opened, closed.
  const fault = (id, told) => {
    const place = part(id);
    if (told) {
      place.textContent = told;
    }
    place.hidden = false;
  };
  page.querySelector("[data-form=prepare]").addEventListener("submit", async (event) => {
    event.preventDefault();
    part("prepare-fault").hidden = true;
    const password = part("password").value;
    if (part("machine").value.trim() === "") {
      fault("prepare-fault", say("fault.machine"));
    } else if ([...password].length < 8) {
      fault("prepare-fault", say("fault.password"));
    } else if (password !== part("again").value) {
      fault("prepare-fault", say("fault.again"));
    } else {
      try {
        await navigator.serviceWorker.register("/sw.js", { scope: "/" });
        const id = await line.prepare(part("machine").value.trim(), part("unit").value, password);
        if (id === null) {
          fault("prepare-fault", say("fault.prepare"));
          return;
        }
        own = await line.counter(id);
        localStorage.removeItem("motcua-shell");
        pulsed = 0;
        await look();
        opened();
      } catch (failed) {
        fault("prepare-fault", say(failed.name === "QuotaExceededError" ? "fault.full" : "fault.prepare"));
      }
      part("password").value = "";
      part("again").value = "";
    }
  });
  page.querySelector("[data-form=unlock]").addEventListener("submit", async (event) => {
    event.preventDefault();
    const right = await line.unlock(own.id, part("pass").value);
    part("pass").value = "";
    part("unlock-fault").hidden = right;
    if (right) {
      opened();
      await look();
    } else {
      part("pass").focus();
    }
  });
  const opened = () => {
    show("prepare", false);
    show("locked", false);
    show("kept", true);
    fill();
    begin();
    carry();
  };
  const shut = () => {
    if (!own || !line.unlocked(own.id)) {
      return;
    }
    line.lock();
    show("work", false);
    show("slip", false);
    show("locked", true);
    part("sheets").replaceChildren();
    form.reset();
    part("rows").replaceChildren();
    part("pass").focus();
  };
  page.querySelector("[data-lock]").addEventListener("click", shut);

  // Nobody there for a quarter of an hour: closed, unless something waits to be sent.
  const IDLE = 15 * 60000;
  let touched = Date.now();
  ["keydown", "pointerdown"].forEach((what) => document.addEventListener(what, () => { touched = Date.now(); }));
  setInterval(async () => {
    if (own && Date.now() - touched > IDLE && (await line.queue(own.id)).length === 0) {
      shut();
    }
  }, 30000);
  page.querySelector("[data-away]").addEventListener("click", async (event) => {
    const button = event.currentTarget;
    if (button.dataset.sure === undefined) {
      button.dataset.sure = "";
      button.textContent = say("away.sure");
      return;
    }
    const hello = line.hello();
    const values = new URLSearchParams([["do", "away"], [hello.tokenName, hello.token]]);
    const leave = async () => {
      const answer = await fetch(`/may-quay/${own.id}`, { method: "POST", body: values, redirect: "manual" }).catch(() => null);
      const there = await line.greet().catch(() => ({ account: null }));
      return answer !== null && answer.type === "opaqueredirect" && there.account === own.account;
    };
    if (await line.forget(own.id, leave)) {
      localStorage.removeItem("motcua-shell");
      await line.worker({ do: "forget" });
      location.reload();
    }
  });

  // ---- The form.
  const services = () => (own.pack ? own.pack.parts.lane.services : []);
  const procedures = () => (own.pack ? own.pack.parts.reception.procedures : []);
  const kind = () => form.elements.kind.value;
  const fill = () => {
    if (!own || !own.pack) {
      return;
    }
    part("signer").replaceChildren(...own.pack.parts.lane.signers.map((one) => make("option", { value: one.id, textContent: one.name })));
    part("adding").replaceChildren(...services().map((one) => {
      const button = make("button", { type: "button", className: "button" }, `${one.name} `, make("kbd", { textContent: one.key, ariaHidden: "true" }));
      button.dataset.add = one.key;
      button.setAttribute("aria-keyshortcuts", one.key);
      button.addEventListener("click", () => add(one.word));
      return button;
    }));
  };
  const formKey = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  const begin = () => {
    key = formKey();
    const before = kind();
    form.reset();
    form.elements.kind.value = before;
    form.elements.card.value = "";
    part("rows").replaceChildren();
    part("checks").replaceChildren();
    part("card-facts").textContent = "";
    choose(null);
    show("faults-box", false);
    show("slip", false);
    part("sheets").replaceChildren();
    show("work", true);
    turn();
    part("personalId").focus();
  };
  const turn = () => {
    show("lane-part", kind() === "lane");
    show("reception-part", kind() === "reception");
    reckon();
  };
  form.addEventListener("change", (event) => {
    if (event.target.name === "kind") {
      turn();
    }
    reckon();
  });
  form.addEventListener("input", reckonSoon);
  function reckonSoon() {
    reckon();
  }

  const field = (name, label, value, extra) => {
    const input = make("input", { id: name, name, value, autocomplete: "off", spellcheck: false, ...extra });
    return [make("label", { htmlFor: name, textContent: label }), input];
  };
  const add = (word, values = {}) => {
    const service = services().find((one) => one.word === word);
    const place = 1 + Math.max(0, ...[...part("rows").children].map((row) => Number(row.dataset.place)));
    if (!service || place > 20) {
      return;
    }
    const prefix = `row-${place}-`;
    const row = make("div", { className: "lane-row" });
    row.dataset.place = String(place);
    row.dataset.word = word;
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", `${service.name} ${place}`);
    const documents = `docs-${prefix}`;
    const known = make("datalist", { id: documents }, ...service.documents.map((one) => make("option", { value: one })));
    row.append(make("input", { type: "hidden", name: `${prefix}what`, value: word }),
      make("p", { className: "lane-what" }, make("strong", { textContent: service.name })),
      make("div", { className: "field lane-document" }, ...field(`${prefix}document`, say("document"),
        values.document ?? (service.counting === "copies" ? service.documents[0] || "" : "")), known));
    row.querySelector(`[name="${prefix}document"]`).setAttribute("list", documents);
    if (service.counting === "pages") {
      row.append(make("div", { className: "field lane-count" }, ...field(`${prefix}pages`, say("pages"), values.pages ?? "1", { inputMode: "numeric" })));
    }
    row.append(make("div", { className: "field lane-count" }, ...field(`${prefix}copies`, say("copies"), values.copies ?? "1", { inputMode: "numeric" })));
    const away = make("button", { type: "button", className: "button is-quiet is-small", textContent: "×", ariaLabel: say("remove", service.name, place) });
    away.addEventListener("click", () => { row.remove(); checks(); reckon(); });
    row.append(make("p", { className: "lane-fee" }, make("output", {})), make("p", { className: "lane-remove" }, away));
    part("rows").append(row);
    checks();
    reckon();
    row.querySelector("input:not([type=hidden])").focus();
  };
  const checks = () => {
    const asked = new Set([...part("rows").children].map((row) => services().find((one) => one.word === row.dataset.word).check));
    asked.delete("none");
    part("checks").replaceChildren(...[...asked].map((check, at) => make("div", { className: "paper lane-check" },
      make("label", { className: "option" }, make("input", { type: "checkbox", id: `check-${check}`, name: `check-${check}`, value: "1" }), ` ${say(`check-${check}`)}`),
      make("kbd", { textContent: String(at + 1), ariaHidden: "true" }))));
  };

  // ---- Reception: a procedure by its letters.
  const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase().trim();
  const hits = () => {
    const wanted = bare(part("find").value).split(/\s+/).filter(Boolean);
    return wanted.length === 0 ? [] : procedures().filter((one) => wanted.every((word) => one.search.includes(word))).slice(0, 8);
  };
  part("find").addEventListener("input", () => {
    const found = hits();
    part("find").setAttribute("aria-expanded", String(found.length > 0));
    part("hits").replaceChildren(...found.map((one, at) => {
      const entry = make("li", { role: "option", ariaSelected: String(at === 0) }, make("button", { type: "button", className: "button is-quiet", textContent: `${one.name} · ${one.limit}`, tabIndex: -1 }));
      entry.firstChild.addEventListener("click", () => choose(one));
      return entry;
    }));
  });
  const choose = (one) => {
    procedure = one;
    part("hits").replaceChildren();
    part("find").setAttribute("aria-expanded", "false");
    part("find").value = "";
    part("chosen").textContent = one ? `${one.name} (${one.code})` : "";
    part("papers").replaceChildren(...(one ? one.documents : []).map(paper));
    part("fees").replaceChildren(...(one ? one.fees : []).map((fee, at) => make("div", { className: "field" },
      ...field(`fee-${at + 1}-count`, fee.name, "1", { inputMode: "numeric", size: 4 }))));
    reckon();
    const first = part("papers").querySelector("input");
    if (first) {
      first.focus();
    }
  };
  const paper = (one) => {
    const prefix = `doc-${one.position}-`;
    return make("div", { className: "paper lane-check" },
      make("label", { className: "option" }, make("input", { type: "checkbox", id: `${prefix}have`, name: `${prefix}have`, value: "1" }), ` ${one.name}${one.mandatory ? "" : ` (${say("if-any")})`}`),
      ...(one.originals > 0 || one.copies === 0 ? [make("label", { className: "option is-inline" }, make("input", { type: "checkbox", id: `${prefix}back`, name: `${prefix}back`, value: "1" }), ` ${say("back")}`)] : []),
      make("input", { type: "hidden", name: `${prefix}originals`, value: String(one.originals + one.copies === 0 ? 1 : one.originals) }),
      make("input", { type: "hidden", name: `${prefix}copies`, value: String(one.copies) }));
  };

  // ---- What it costs and when it is due.
  const count = (name) => {
    const typed = form.elements[name] ? form.elements[name].value.trim() : "";
    return /^[1-9][0-9]{0,2}$/.test(typed) ? Number(typed) : 0;
  };
  const rowPrice = (row) => {
    const service = services().find((one) => one.word === row.dataset.word);
    const pages = service.counting === "pages" ? count(`row-${row.dataset.place}-pages`) : 1;
    const each = service.prices[pages - 1];
    return each === undefined ? null : each * count(`row-${row.dataset.place}-copies`);
  };
  const total = () => kind() === "lane"
    ? [...part("rows").children].reduce((sum, row) => sum + (rowPrice(row) || 0), 0)
    : (procedure ? procedure.fees : []).reduce((sum, fee, at) => sum + (fee.prices[count(`fee-${at + 1}-count`) - 1] || 0), 0);
  function reckon() {
    if (!own) {
      return;
    }
    for (const row of part("rows").children) {
      const price = rowPrice(row);
      row.querySelector("output").textContent = price === null ? "" : number.format(price);
    }
    part("total").textContent = say("dong", number.format(total()));
    due = kind() === "reception" && procedure ? dueNow(procedure) : null;
    part("due").textContent = kind() === "lane" || !procedure ? "" : (due ? due.words : `${procedure.limit}. ${say("due.later")}`);
  }

  const dueNow = (one) => {
    const now = Date.now() + own.offset;
    const clock = new Date(now).toLocaleTimeString("en-GB", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" });
    return (one.due[line.dayOf(now)] || []).filter((part) => part.from <= clock).at(-1) || null;
  };

  // ---- The card of a citizen: seven fields.
  const scan = () => {
    const typed = form.elements.personalId.value;
    if (!typed.includes("|")) {
      return true;
    }
    const fields = typed.normalize("NFC").split("|").map((one) => one.trim());
    if (fields.length !== 7 || !/^[0-9]{12}$/.test(fields[0]) || !/\p{L}/u.test(fields[2]) || !/^[0-9]{8}$/.test(fields[3])) {
      form.elements.personalId.value = "";
      part("card-facts").textContent = say("fault.card");
      return false;
    }
    form.elements.card.value = fields.join("|");
    form.elements.personalId.value = fields[0];
    form.elements.name.value = fields[2];
    form.elements.address.value = fields[5];
    part("card-facts").textContent = say("card", fields[3].replace(/^(..)(..)(....)$/, "$1/$2/$3"), fields[4]);
    return true;
  };

  // ---- Kept.
  const faults = () => {
    const found = [];
    const value = (name) => form.elements[name].value.trim();
    if (!/\p{L}/u.test(value("name"))) {
      found.push(["name", "fault.name"]);
    }
    if (value("personalId") === "" && value("phone") === "") {
      found.push(["personalId", "fault.no-number"]);
    } else if (value("personalId") !== "" && !/^[0-9]{9}$|^[0-9]{12}$/.test(value("personalId").replace(/[\s.-]/g, ""))) {
      found.push(["personalId", "fault.id"]);
    }
    if ((value("submitterName") !== "" || value("submitterId") !== "") && value("authority") === "") {
      found.push(["authority", "fault.authority"]);
    }
    return [...found, ...(kind() === "lane" ? laneFaults() : receptionFaults())];
  };
  const laneFaults = () => {
    const found = [];
    const rows = [...part("rows").children];
    if (rows.length === 0) {
      found.push(["lane-part", "fault.rows"]);
    }
    for (const row of rows) {
      const prefix = `row-${row.dataset.place}-`;
      if (form.elements[`${prefix}document`].value.trim() === "") {
        found.push([`${prefix}document`, "fault.document"]);
      }
      if (rowPrice(row) === null || rowPrice(row) === 0 && count(`${prefix}copies`) === 0) {
        found.push([`${prefix}${form.elements[`${prefix}pages`] && rowPrice(row) === null ? "pages" : "copies"}`, "fault.count"]);
      }
    }
    for (const box of part("checks").querySelectorAll("input")) {
      if (!box.checked) {
        found.push([box.id, "fault.check"]);
      }
    }
    if (part("signer").value === "") {
      found.push(["signer", "fault.signer"]);
    }
    return found;
  };
  const receptionFaults = () => {
    if (!procedure) {
      return [["find", "fault.procedure"]];
    }
    const found = procedure.documents.filter((one) => one.mandatory && !form.elements[`doc-${one.position}-have`].checked)
      .map((one) => [`doc-${one.position}-have`, "fault.paper", one.name]);
    if (found.length === 0 && part("more-1-name").value.trim() === "" && !part("papers").querySelector("[name$=-have]:checked")) {
      found.push(["more-1-name", "fault.no-paper"]);
    }
    procedure.fees.forEach((fee, at) => {
      if (count(`fee-${at + 1}-count`) === 0 || fee.prices[count(`fee-${at + 1}-count`) - 1] === undefined) {
        found.push([`fee-${at + 1}-count`, "fault.count"]);
      }
    });
    return found;
  };
  const tell = (found) => {
    part("faults-list").replaceChildren(...found.map(([id, word, ...args]) => make("li", {}, make("a", { href: `#${id}`, textContent: say(word, ...args) }))));
    show("faults-box", found.length > 0);
    if (found.length > 0) {
      part("faults-box").focus();
    }
  };
  const gathered = () => {
    const values = {};
    const hidden = kind() === "lane" ? part("reception-part") : part("lane-part");
    for (const one of form.elements) {
      if (one.name && one.name !== "kind" && !hidden.contains(one) && (one.type !== "checkbox" || one.checked)) {
        values[one.name] = one.value;
      }
    }
    values.unit = own.unit;
    if (kind() === "lane") {
      values.paying = "cash";
    } else {
      values.procedure = String(procedure.id);
      values.of = String(procedure.id);
      values.channel = "counter";
      values["more-1-originals"] = "1";
      values["more-1-copies"] = "0";
    }
    return values;
  };
  let keeping = false;
  const keep = async () => {
    const found = scan() ? faults() : [["personalId", "fault.card"]];
    tell(found);
    if (found.length > 0 || keeping) {
      return;
    }
    keeping = true;
    try {
      const values = gathered();
      const books = kind() === "lane" ? [...part("rows").children].map((row) => row.dataset.word) : null;
      const kept = await line.keep(own.id, { kind: kind(), key, books, form: values, total: total(), due: due ? due.at : null });
      print(kept, values);
      await list();
      look();
    } catch (failed) {
      tell([["name", failed instanceof line.Short ? (failed.what === "codes" ? "fault.codes" : "fault.numbers") : (failed.name === "QuotaExceededError" ? "fault.full" : "fault.keep")]]);
    } finally {
      keeping = false;
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep();
  });

  // ---- The slip: two copies, as the paper of every day.
  const print = (kept, values) => {
    const lane = kind() === "lane";
    const text = part("total").textContent;
    const lines = [["name", values.name]];
    if (values.submitterName) {
      lines.push(["submitter", values.submitterName]);
    }
    if (lane) {
      kept.numbers.forEach((one, at) => {
        const row = `row-${part("rows").children[at].dataset.place}-`;
        const counted = [values[`${row}copies`], values[`${row}pages`]].filter(Boolean).join(" × ");
        lines.push(["number", `${one.text} (${values[`${row}document`]}, ${counted})`]);
      });
    } else {
      lines.push(["procedure", `${procedure.name} (${procedure.code})`]);
      lines.push(["papers", procedure.documents.filter((one) => values[`doc-${one.position}-have`]).map((one) => one.name).concat(values["more-1-name"] || []).join("; ")]);
      const back = procedure.documents.filter((one) => values[`doc-${one.position}-have`] && values[`doc-${one.position}-back`]).map((one) => one.name)
        .concat(values["more-1-back"] && values["more-1-name"] ? values["more-1-name"] : []);
      if (back.length > 0) {
        lines.push(["originals", back.join("; ")]);
      }
      if (values.notice) {
        lines.push(["notice", slip(`notice-${values.notice}`)]);
      }
      lines.push(["due", due ? due.words : slip("due-later")]);
    }
    lines.push(["total", text]);
    part("sheets").replaceChildren(sheet(kept, lines, 1, lane), sheet(kept, lines, 2, lane));
    show("work", false);
    show("slip", true);
    part("slip-title").focus();
  };
  const sheet = (kept, lines, copy, lane) => {
    const made = part("sheet").content.cloneNode(true);
    const slot = (name) => made.querySelector(`[data-slot="${name}"]`);
    slot("unit").textContent = own.unitName;
    slot("number").textContent = kept.codes.join(", ");
    slot("at").textContent = kept.at.toLocaleString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short", timeStyle: "short" });
    slot("title").textContent = slip(lane ? "title-lane" : "title-reception");
    slot("copy").textContent = slip(`copy-${copy}`);
    slot("lines").replaceChildren(...lines.map(([label, value]) => make("p", { className: "sheet-line" }, `${slip(label)}: `, make("strong", { textContent: value }))));
    slot("after").textContent = slip(lane ? "after-lane" : "after-reception");
    slot("officer").textContent = own.officer;
    return made;
  };
  page.querySelector("[data-next]").addEventListener("click", begin);
  page.querySelector("[data-printed]").addEventListener("click", () => globalThis.print());

  // ---- A form of every day that could not be sent goes on here.
  let carried = null;
  const carry = () => {
    if (!carried || !own.pack) {
      return;
    }
    const { path, fields, files } = carried;
    carried = null;
    form.elements.kind.value = path === "/lam-ngay" || path === "/at-once" ? "lane" : "reception";
    turn();
    key = /^[A-Za-z0-9_-]{43}$/.test(fields.key || "") ? fields.key : key;
    for (let place = 1; place <= 20; place += 1) {
      if (fields[`row-${place}-what`]) {
        add(fields[`row-${place}-what`], { document: fields[`row-${place}-document`], pages: fields[`row-${place}-pages`], copies: fields[`row-${place}-copies`] });
      }
    }
    choose(procedures().find((one) => String(one.id) === fields.procedure) || null);
    for (const one of form.elements) {
      if (one.name && one.name !== "kind" && one.name in fields && !one.name.startsWith("row-")) {
        if (one.type === "checkbox") {
          one.checked = true;
        } else {
          one.value = fields[one.name];
        }
      }
    }
    reckon();
    part("card-facts").textContent = say(files > 0 ? "carried-files" : "carried");
    part("name").focus();
  };

  // ---- Keys.
  const writes = (target) => target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.metaKey || event.ctrlKey || event.isComposing || !own || !line.unlocked(own.id)) {
      return;
    }
    if (event.key === "F9") {
      event.preventDefault();
      if (!part("slip").hidden) {
        globalThis.print();
      } else if (!form.hidden) {
        keep();
      }
    } else if (event.key === "F2") {
      event.preventDefault();
      if (!part("slip").hidden) {
        begin();
      } else {
        part("personalId").focus();
      }
    } else if (event.key === "Enter" && event.target.matches("#work input")) {
      event.preventDefault();
      enter(event.target);
    } else if (!writes(event.target) && !form.hidden && kind() === "lane" && document.documentElement.dataset.keys !== "off") {
      letter(event);
    }
  });
  const letter = (event) => {
    const button = [...part("adding").children].find((one) => one.dataset.add === "+"
      ? event.key === "+" || event.code === "NumpadAdd"
      : event.code === `Key${one.dataset.add}`);
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
    if (button) {
      event.preventDefault();
      button.click();
    } else if (digit && part("checks").children[Number(digit[1]) - 1]) {
      event.preventDefault();
      part("checks").children[Number(digit[1]) - 1].querySelector("input").click();
    }
  };
  const enter = (target) => {
    if (target.id === "personalId" && !scan()) {
      target.focus();
      return;
    }
    if (target.id === "find") {
      const [first] = hits();
      if (first) {
        choose(first);
      }
      return;
    }
    if (/^row-\d+-document$/.test(target.name) && /^[1-9]$/.test(target.value)) {
      const known = services().find((one) => one.word === target.closest(".lane-row").dataset.word).documents[Number(target.value) - 1];
      target.value = known || target.value;
    }
    const fields = [...form.querySelectorAll("input:not([type=hidden], [type=radio]), #adding button, button[type=submit]")].filter((one) => one.offsetParent !== null);
    const after = fields.slice(fields.indexOf(target) + 1);
    const next = target.id === "personalId" && form.elements.name.value !== ""
      ? (kind() === "lane" ? part("adding").firstChild : part("find"))
      : after[0];
    if (next) {
      next.focus();
      if (next.select) {
        next.select();
      }
    }
  };

  const start = async () => {
    if (!line.isPossible()) {
      await state("impossible");
      return;
    }
    const used = [];
    for (const one of await line.counters()) {
      if (one.state === "used" || (await line.queue(one.id)).length > 0) {
        used.push(one);
      }
    }
    own = used.find((one) => one.account === page.dataset.account) || null;
    if (!own && used.length > 0 && !(await line.greet().catch(() => null))) {
      [own] = used;
    }
    if (used.length > 1) {
      show("whose-part", true);
      part("whose").replaceChildren(...used.map((one) => make("option", { value: String(one.id), textContent: `${one.officer} · ${one.name}`, selected: own === one })));
      part("whose").addEventListener("change", async () => {
        line.lock();
        own = await line.counter(Number(part("whose").value));
        await list();
        await look();
      });
    }
    if (own) {
      await navigator.serviceWorker.register("/sw.js", { scope: "/" });
      carried = await line.worker({ do: "carried" });
      show("locked", true);
      show("kept", true);
      await list();
      part("pass").focus();
    } else {
      show("prepare", true);
    }
    await look();
    setInterval(look, 5000);
    globalThis.addEventListener("online", look);
    globalThis.addEventListener("offline", look);
  };
  start();
})();
