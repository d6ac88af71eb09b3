// The queue: pages look again by themselves, calls are spoken once; every page works without this file.
"use strict";
(() => {
  const place = document.querySelector("[data-poll]");
  const lost = document.querySelector("[data-lost]");
  const seconds = Number(place ? place.dataset.poll : 0);
  let since = null;

  // The keys of the page in the list of keys.
  const list = document.querySelector(".keys");
  const own = document.querySelector("[data-page-keys]");
  if (list && own) {
    list.prepend(...own.cloneNode(true).children);
  }

  const lineIs = (up) => {
    if (!up && since === null) {
      since = new Date();
      lost.querySelector("[data-lost-since]").textContent =
        since.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
    } else if (up) {
      since = null;
    }
    if (lost) {
      lost.hidden = up;
    }
  };

  // Somebody types or presses there: it waits for the next look.
  const busy = (part) => part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea, button");

  const look = async () => {
    const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) {
      lineIs(false);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelectorAll("[data-live]").forEach((part) => {
      const fresh = page.getElementById(part.id);
      if (fresh && fresh.innerHTML !== part.innerHTML && !busy(part)) {
        part.replaceChildren(...fresh.childNodes);
        part.className = fresh.className;
      }
    });
    lineIs(true);
    announce();
  };

  const again = () => setTimeout(() => look().finally(again), seconds * 1000);
  if (seconds > 0) {
    again();
  }

  // Calls: each is spoken once, one after the other.
  const sound = document.querySelector("[data-sound]");
  const known = new Set();
  const buffers = new Map();
  let audio = null;
  let speaking = Promise.resolve();

  const buffer = async (address) => {
    if (!buffers.has(address)) {
      const answer = await fetch(address);
      buffers.set(address, await audio.decodeAudioData(await answer.arrayBuffer()));
    }
    return buffers.get(address);
  };

  const play = async (address) => {
    const source = audio.createBufferSource();
    source.buffer = await buffer(address);
    source.connect(audio.destination);
    await new Promise((done) => {
      source.addEventListener("ended", done);
      source.start();
    });
  };

  const speak = (words) => new Promise((done) => {
    const voice = "speechSynthesis" in window && speechSynthesis.getVoices().find((one) => one.lang.startsWith("vi"));
    if (!voice) {
      done();
      return;
    }
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.9;
    said.addEventListener("end", done);
    said.addEventListener("error", done);
    speechSynthesis.speak(said);
  });

  const call = async (one) => {
    if (audio === null || audio.state !== "running") {
      return;
    }
    for (const address of one.clips) {
      await play(address);
    }
    if (one.clips.length < 2) {
      await speak(one.words);
    }
  };

  const calls = () => [...document.querySelectorAll("[data-call]")].map((one) => ({
    key: one.dataset.call,
    clips: one.dataset.clips.split(" ").filter(Boolean),
    words: one.dataset.say,
  }));

  function announce() {
    calls().reverse().filter((one) => !known.has(one.key)).forEach((one) => {
      known.add(one.key);
      speaking = speaking.then(() => call(one)).catch(() => {});
    });
  }

  if (sound) {
    calls().forEach((one) => known.add(one.key));
    audio = new AudioContext();
    const show = () => { sound.hidden = audio.state === "running"; };
    audio.addEventListener("statechange", show);
    sound.addEventListener("click", () => audio.resume());
    show();
  }

  // The machine: what is scanned lands in its field; the slip is printed and the next one comes.
  const scan = document.querySelector("[data-scan]");
  if (scan) {
    document.addEventListener("keydown", (event) => {
      if (event.target === document.body && event.key.length === 1) {
        scan.focus();
      }
    });
  }
  const slip = document.querySelector("[data-print-slip]");
  if (slip) {
    window.print();
    setTimeout(() => { location.href = slip.dataset.printSlip; }, 8000);
  }
})();
