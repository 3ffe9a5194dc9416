// Says of links and blocks what they stand for and where they are written.
"use strict";
(() => {
  const path = decodeURIComponent(location.pathname).replace(/^\//, "");
  const isOn = "dossier sources on";
  // How long the pointer may be elsewhere on its way to a note, and must rest before one is shown.
  const patience = 300;
  const rest = 120;

  const notes = new Map();
  let shown = null;
  let isDescribed = false;
  let timer = 0;
  const ask = (address) => {
    if (!notes.has(address)) {
      notes.set(address, fetch(address).then((reply) => (reply.ok ? reply.text() : "")));
    }
    return notes.get(address);
  };
  const parsed = (markup) => new DOMParser().parseFromString(markup, "text/html").body;
  const hideNote = () => {
    clearTimeout(timer);
    document.getElementById("dossier-note")?.remove();
    if (isDescribed) shown?.removeAttribute("aria-describedby");
    isDescribed = false;
    shown = null;
  };
  // Below its element and touching it; above it, or over its end, where there is no room.
  const place = (note, element) => {
    const box = element.getBoundingClientRect();
    const foot = document.getElementById("dossier-foot")?.offsetHeight ?? 0;
    const room = innerHeight - foot - note.offsetHeight;
    const top = box.bottom <= room ? box.bottom
      : box.top >= note.offsetHeight ? Math.min(box.top - note.offsetHeight, room) : room;
    const left = Math.min(box.left, document.documentElement.clientWidth - note.offsetWidth - 8);
    note.style.setProperty("top", `${Math.max(0, top) + scrollY}px`);
    note.style.setProperty("left", `${Math.max(8, left) + scrollX}px`);
  };
  const showNote = async ({ element, address }) => {
    if (shown === element) return;
    hideNote();
    shown = element;
    const markup = await ask(address);
    if (shown !== element || !markup) return;
    const note = document.createElement("div");
    note.id = "dossier-note";
    note.role = "note";
    note.append(...parsed(markup).childNodes);
    document.body.append(note);
    place(note, element);
    isDescribed = !element.hasAttribute("aria-describedby");
    if (isDescribed) element.setAttribute("aria-describedby", "dossier-note");
  };
  // What stands under the pointer or the focus: an element with the address of its note, or null.
  const subject = (target) => {
    if (target.closest("#dossier-foot, .dossier-mark")) return null;
    const link = target.closest("a[href]");
    const isOurs = link && link.origin === location.origin && link.pathname !== location.pathname;
    if (isOurs) {
      const asked = decodeURIComponent(link.pathname.slice(1) + link.hash);
      return { element: link, address: "/_dossier/note?" + encodeURIComponent(asked) };
    }
    const block = target.closest("[data-origin]");
    return block && {
      element: block, address: "/_dossier/place?" + encodeURIComponent(block.dataset.origin),
    };
  };
  const turnTo = (found) => (found ? showNote(found) : hideNote());
  document.addEventListener("mouseover", ({ target }) => {
    clearTimeout(timer);
    if (!(target instanceof Element) || target.closest("#dossier-note")) return;
    const found = subject(target);
    if (found?.element === shown) return;
    timer = setTimeout(() => turnTo(found), shown ? patience : rest);
  });
  document.addEventListener("focusin", ({ target }) => {
    clearTimeout(timer);
    if (target instanceof Element && !target.closest("#dossier-note")) turnTo(subject(target));
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hideNote(); });

  // With "Sources" on, a link to the editor stands at every block and record, for the keyboard too.
  const button = document.getElementById("dossier-sources");
  if (!button) return;
  const elements = (selector, name) => Map.groupBy(
    document.querySelectorAll(`main ${selector}`), (element) => element.getAttribute(name));
  const put = (mark, element) => {
    const holder = "p, li, tr, dt, dd, figure, article, h1, h2, h3, h4, h5, h6";
    if (element.matches("a")) {
      if (element.closest("svg")) return;
      // Two links of one block to one record say the same.
      const block = element.closest(holder) ?? element.parentElement;
      const isThere = [...block.querySelectorAll(".dossier-mark")]
        .some((other) => other.dataset.for === mark.dataset.for);
      if (!isThere) element.after(mark);
    } else if (element.matches("ul, ol, table")) {
      element.before(mark);
    } else if (element.matches("p, h1, h2, h3, h4, h5, h6")) {
      element.append(mark);
    } else {
      (element.querySelector("th, td, dt, h2, h3, h4, p") ?? element).append(mark);
    }
  };
  const showMarks = async () => {
    const reply = await fetch("/_dossier/sources?" + encodeURIComponent(path));
    if (!reply.ok || button.ariaPressed !== "true") return;
    const blocks = elements("[data-origin]", "data-origin");
    const links = elements("a[href]", "href");
    for (const mark of parsed(await reply.text()).querySelectorAll(".dossier-mark")) {
      const target = mark.dataset.for;
      const row = target.startsWith("#") && document.getElementById(target.slice(1));
      for (const element of row ? [row] : blocks.get(target) ?? links.get(target) ?? []) {
        put(mark.cloneNode(true), element);
      }
    }
    document.dispatchEvent(new Event("dossier-sources"));
  };
  const turn = (isPressed) => {
    button.ariaPressed = String(isPressed);
    document.querySelectorAll(".dossier-mark").forEach((mark) => mark.remove());
    if (isPressed) showMarks();
  };
  button.addEventListener("click", () => {
    const isPressed = button.ariaPressed !== "true";
    if (isPressed) sessionStorage.setItem(isOn, "true");
    else sessionStorage.removeItem(isOn);
    turn(isPressed);
  });
  button.parentElement.hidden = false;
  turn(sessionStorage.getItem(isOn) !== null);
})();
