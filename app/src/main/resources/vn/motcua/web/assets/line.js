// What a counter keeps while it is cut off: closed with its officer's password, signed, in order.
// Prepared counters are looked after by every page that carries this file.
"use strict";
globalThis.McLine = (() => {
  const NAME = "motcua-line";
  const ROUNDS = 600000;
  const PATIENCE = 15000;
  const BOOKS_LOCK = "motcua-line";
  const text = new TextEncoder();
  const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
  const hex = (bytes) => [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, "0")).join("");
  const alone = (work) => navigator.locks.request(BOOKS_LOCK, work);
  // What talks with the program about numbers and records does so one after the other.
  const talking = (work) => navigator.locks.request("motcua-line-talk", work);

  // ---- The store: counters by account, the queue, what was sent.
  let opened = null;
  const database = () => {
    opened = opened || new Promise((done, fail) => {
      const asked = indexedDB.open(NAME, 1);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore("counters", { keyPath: "id" });
        asked.result.createObjectStore("queue", { keyPath: ["counter", "sequence"] });
        asked.result.createObjectStore("sent", { keyPath: ["counter", "sequence"] });
      };
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    return opened;
  };
  const all = async (store) => {
    const base = await database();
    return new Promise((done, fail) => {
      const asked = base.transaction(store).objectStore(store).getAll();
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
  };
  // All of it or nothing, also when the storage is full.
  const write = async (work) => {
    const base = await database();
    return new Promise((done, fail) => {
      const change = base.transaction(["counters", "queue", "sent"], "readwrite", { durability: "strict" });
      change.oncomplete = () => done();
      change.onabort = () => fail(change.error || new Error("aborted"));
      try {
        work((store) => change.objectStore(store));
      } catch (refused) {
        change.onabort = () => fail(refused);
        change.abort();
      }
    });
  };
  const counters = () => all("counters");
  const counter = async (id) => (await counters()).find((one) => one.id === id);
  const mine = (rows, id) => rows.filter((one) => one.counter === id).sort((a, b) => a.sequence - b.sequence);
  const queue = async (id) => mine(await all("queue"), id);
  const sent = async (id) => mine(await all("sent"), id).reverse();

  // ---- The keys: a password opens the data key, which opens the key that signs.
  const fromPassword = async (password, salt) => {
    const raw = await crypto.subtle.importKey("raw", text.encode(password.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
    return crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS }, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  };
  const random = (length) => crypto.getRandomValues(new Uint8Array(length));
  const close = async (key, bytes) => {
    const iv = random(12);
    return { iv, closed: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes) };
  };
  const reopen = (key, box) => crypto.subtle.decrypt({ name: "AES-GCM", iv: box.iv }, key, box.closed);
  const dataKey = (raw) => crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  const signingKey = (raw) => crypto.subtle.importKey("pkcs8", raw, { name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);

  let keys = null;
  const unlock = async (id, password) => {
    const one = await counter(id);
    try {
      const raw = await reopen(await fromPassword(password, one.salt), one.data);
      const data = await dataKey(raw);
      keys = { id, data, signing: await signingKey(await reopen(data, one.signing)) };
      return true;
    } catch (wrong) {
      return false;
    }
  };
  const lock = () => { keys = null; };
  const unlocked = (id) => keys !== null && keys.id === id;

  // ---- The line.
  let hello = null;
  const ask = (address, form) => fetch(address, {
    method: form ? "POST" : "GET", body: form, cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(PATIENCE),
  });
  const GONE = [502, 503, 504];
  const greet = async () => {
    const answer = await ask("/mat-mang/toi-day");
    if (GONE.includes(answer.status)) {
      throw new Error("the program is not there");
    }
    if (!answer.ok) {
      hello = null;
      return { line: "up", account: null };
    }
    hello = await answer.json();
    return { line: "up", account: hello.account };
  };
  const post = async (address, values) => {
    const form = new URLSearchParams(values);
    form.append(hello.tokenName, hello.token);
    return ask(address, form);
  };

  const prepare = async (name, unit, password) => {
    await greet();
    const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
    const answer = await post("/mat-mang/chuan-bi", [
      ["name", name], ["unit", unit], ["key", base64(await crypto.subtle.exportKey("spki", pair.publicKey))]]);
    if (!answer.ok) {
      return null;
    }
    const told = await answer.json();
    const raw = random(32);
    const salt = random(16);
    const data = await dataKey(raw);
    const row = {
      id: told.id, account: hello.account, officer: hello.name, name: told.name, unit: told.unit, unitName: told.unitName,
      slot: told.slot, state: "used", salt, data: await close(await fromPassword(password, salt), raw),
      signing: await close(data, await crypto.subtle.exportKey("pkcs8", pair.privateKey)),
      sequence: 0, hash: "0".repeat(64), days: {}, numbers: [], returning: [], offset: 0, seen: Date.now(), pack: null,
    };
    await write((store) => store("counters").put(row));
    if (navigator.storage && navigator.storage.persist) {
      await navigator.storage.persist();
    }
    await unlock(row.id, password);
    return row.id;
  };

  const isUsed = (waiting, number) =>
    waiting.some((row) => row.numbers.some(([book, year, one]) => book === number.book && year === number.year && one === number.number));

  // The program's word on the numbers holds, but for those given here and not sent yet.
  const pulse = (id) => talking(async () => {
    const before = await counter(id);
    const values = [
      ["counter", String(id)], ["sequence", String(before.sequence)],
      ...before.returning.map((one) => ["back", `${one.book}:${one.year}:${one.number}`])];
    const answer = await post("/mat-mang/nhip", values);
    if (!answer.ok && answer.status !== 410) {
      throw new Refused(answer.status);
    }
    const told = await answer.json();
    return alone(() => heard(id, told, answer.status === 410));
  });
  const heard = async (id, told, gone) => {
    const one = await counter(id);
    if (gone) {
      one.state = told.state;
      await write((store) => store("counters").put(one));
      return one.state;
    }
    const waiting = await queue(id);
    const free = told.numbers.filter((number) => !isUsed(waiting, number));
    one.numbers = free.filter((number) => !number.stale);
    one.returning = free.filter((number) => number.stale);
    one.offset = Date.parse(told.now) - Date.now();
    one.seen = Date.now();
    const past = dayOf(Date.now() + one.offset - 40 * 86400000);
    one.days = Object.fromEntries(Object.entries(one.days).filter(([day]) => day > past));
    await write((store) => store("counters").put(one));
    return one.returning.length > 0 ? "again" : "used";
  };
  const pack = async (id) => {
    const answer = await ask(`/mat-mang/goi/${id}`);
    if (!answer.ok) {
      throw new Refused(answer.status);
    }
    const fresh = await answer.json();
    await alone(async () => {
      const one = await counter(id);
      one.pack = fresh;
      await write((store) => store("counters").put(one));
    });
  };

  // The line is up, but the program did not do what was asked.
  class Refused extends Error {
    constructor(status) {
      super(`answered ${status}`);
      this.status = status;
    }
  }

  // ---- Keeping: numbers are given and the record closed in one step.
  const dayOf = (moment) => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(moment);
  const MOST = 999;
  class Short extends Error {
    constructor(what) {
      super(what);
      this.what = what;
    }
  }
  const keep = (id, work) => alone(async () => {
    const one = await counter(id);
    const now = new Date(Date.now() + one.offset);
    const day = dayOf(now);
    const running = one.days[day] || 0;
    const wanted = work.books || [null];
    if (running + wanted.length > MOST) {
      throw new Short("codes");
    }
    const left = [...one.numbers];
    const numbers = (work.books || []).map((book) => {
      const at = left.findIndex((number) => number.book === book && number.year === Number(day.slice(0, 4)));
      if (at < 0) {
        throw new Short(book);
      }
      return left.splice(at, 1)[0];
    });
    const codes = wanted.map((_, at) =>
      `${one.unit}-${day.slice(2).replaceAll("-", "")}-9${one.slot}${String(running + at + 1).padStart(3, "0")}`);
    const record = {
      v: 1, counter: id, sequence: one.sequence + 1, previous: one.hash, at: now.toISOString(), kind: work.kind, key: work.key,
      codes, numbers: numbers.map((number) => [number.book, number.year, number.number]), due: work.due || null, total: work.total, form: work.form,
    };
    const written = JSON.stringify(record);
    const bytes = text.encode(written);
    const signature = base64(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, keys.signing, bytes));
    const sealed = await close(keys.data, text.encode(JSON.stringify({ record: written, signature })));
    const row = { counter: id, sequence: record.sequence, sealed, at: record.at, kind: work.kind, codes, numbers: record.numbers, why: "" };
    one.sequence = record.sequence;
    one.hash = hex(await crypto.subtle.digest("SHA-256", bytes));
    one.days[day] = running + wanted.length;
    one.numbers = left;
    await write((store) => {
      store("queue").add(row);
      store("counters").put(one);
    });
    return { codes, numbers, at: now };
  });

  // ---- Sending: in order, one at a time; a record is forgotten when the program has said so.
  const KEPT_SENT = 200;
  const send = (id, told) => talking(async () => {
    for (const row of await queue(id)) {
      const { record, signature } = JSON.parse(new TextDecoder().decode(await reopen(keys.data, row.sealed)));
      const answer = await post("/mat-mang/gui", [["record", record], ["signature", signature]]);
      if (GONE.includes(answer.status)) {
        throw new Error("the program is not there");
      }
      if (!answer.ok) {
        throw new Refused(answer.status);
      }
      const became = await answer.json();
      if (!became.taken) {
        row.why = became.words;
        await alone(() => write((store) => store("queue").put(row)));
        told(row);
        return false;
      }
      // Nothing of people: what is to be known of it stands on the page of the counter.
      const done = { counter: id, sequence: row.sequence, at: row.at, kind: row.kind, codes: became.codes, outcome: became.outcome };
      await alone(() => write((store) => {
        store("queue").delete([id, row.sequence]);
        store("sent").put(done);
        store("sent").delete([id, row.sequence - KEPT_SENT]);
      }));
      told(done);
    }
    return true;
  });

  // Put away and forgotten, unless something still waits.
  const forget = (id, leave) => alone(async () => {
    if ((await queue(id)).length > 0 || !(await leave())) {
      return false;
    }
    const rows = await sent(id);
    await write((store) => {
      rows.forEach((row) => {
        store("sent").delete([id, row.sequence]);
      });
      store("counters").delete(id);
    });
    lock();
    return true;
  });

  // ---- The worker that keeps the page.
  const worker = async (message) => {
    const there = await navigator.serviceWorker.ready;
    return new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = (event) => done(event.data);
      setTimeout(() => done(null), PATIENCE);
      there.active.postMessage(message, [channel.port2]);
    });
  };
  const isPossible = () => "serviceWorker" in navigator && "indexedDB" in globalThis && Boolean(globalThis.crypto && crypto.subtle) && "locks" in navigator;

  // On the pages of every day: what is known beforehand stays fresh, and what waits is told.
  const look = async () => {
    const place = document.querySelector("[data-line]");
    if (!place || !isPossible()) {
      return;
    }
    const used = (await counters()).filter((one) => one.state === "used");
    if (used.length === 0) {
      return;
    }
    const waiting = (await all("queue")).length;
    if (waiting > 0) {
      place.hidden = false;
      place.querySelector("[data-line-count]").textContent = String(waiting);
    }
    await greet();
    const own = used.find((one) => hello && one.account === hello.account);
    if (!own) {
      return;
    }
    if (await pulse(own.id) === "again") {
      await pulse(own.id);
    }
    if (!own.pack || own.pack.day !== dayOf(new Date(Date.now() + own.offset))) {
      await pack(own.id);
    }
  };
  look().catch(() => {});

  return {
    counters, counter, queue, sent, unlock, unlocked, lock, greet, prepare, pulse, pack, keep, send, forget, worker, isPossible, dayOf, Short, Refused,
    hello: () => hello,
  };
})();
