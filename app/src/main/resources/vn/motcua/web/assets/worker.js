// Stands between a prepared counter and the program: when the line is down, its page is there all
// the same, and a form that could not be sent is carried over to it. Nothing of it is written down.
"use strict";
const SHELL = "motcua-shell";
const WORK = ["/mat-mang", "/offline"];
const FORMS = ["/lam-ngay", "/at-once", "/tiep-nhan", "/reception"];
const PATIENCE = 15000;
let carried = null;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// The page says by which addresses it is made; what was kept before goes.
const keep = async (addresses) => {
  const fresh = await Promise.all(addresses.map(async (address) => {
    const answer = await fetch(address, { cache: "no-store" });
    if (!answer.ok || answer.redirected) {
      throw new Error("not to be kept");
    }
    return [address, answer];
  }));
  const cache = await caches.open(SHELL);
  for (const old of await cache.keys()) {
    await cache.delete(old);
  }
  for (const [address, answer] of fresh) {
    await cache.put(address, answer);
  }
  return true;
};

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data.do === "keep") {
    event.waitUntil(keep(event.data.addresses).catch(() => false).then((kept) => port.postMessage(kept)));
  } else if (event.data.do === "carried") {
    port.postMessage(carried);
    carried = null;
  } else if (event.data.do === "forget") {
    event.waitUntil(caches.delete(SHELL).then(() => port.postMessage(true)));
  }
});

// Something may stand before the program and answer in its place: that is no answer.
const GONE = [502, 503, 504];
const asked = async (request) => {
  const answer = await fetch(request);
  if (GONE.includes(answer.status)) {
    throw new Error("the program is not there");
  }
  return answer;
};
// Counters do not wait for ever; whatever else is slow, such as a large file, takes its time.
const patiently = (request) => Promise.race([
  asked(request),
  new Promise((_, fail) => setTimeout(() => fail(new Error("no answer")), PATIENCE)),
]);

const shell = async (path) => {
  const cache = await caches.open(SHELL);
  const there = path ? await cache.match(path) : undefined;
  if (there) {
    return there;
  }
  if (path && !WORK.includes(path)) {
    return undefined;
  }
  const found = (await cache.keys()).map((request) => new URL(request.url).pathname).find((one) => WORK.includes(one));
  return found ? Response.redirect(found, 303) : undefined;
};

const reading = async (request, path) => {
  try {
    return await (WORK.includes(path) || FORMS.includes(path) ? patiently(request) : asked(request));
  } catch (lost) {
    const there = await shell(WORK.includes(path) ? path : null);
    if (there) {
      return there;
    }
    throw lost;
  }
};

// Whether it arrived cannot be known: it is carried with its key, so that it acts once.
const sending = async (request, path) => {
  const copy = request.clone();
  const large = (request.headers.get("Content-Type") || "").startsWith("multipart/");
  try {
    return await (large ? asked(request) : patiently(request));
  } catch (lost) {
    const there = await shell(null);
    if (!there) {
      throw lost;
    }
    const form = await copy.formData();
    const fields = {};
    let files = 0;
    for (const [name, value] of form) {
      if (typeof value === "string") {
        fields[name] = value;
      } else if (value.size > 0) {
        files += 1;
      }
    }
    carried = { path, fields, files };
    return there;
  }
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate" && request.method === "GET") {
    event.respondWith(reading(request, url.pathname));
  } else if (request.mode === "navigate" && FORMS.includes(url.pathname)) {
    event.respondWith(sending(request, url.pathname));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(shell(url.pathname).then((kept) => kept || fetch(request)));
  }
});
