// Keeps the page in view as new as the content.
"use strict";
(() => {
  const path = decodeURIComponent(location.pathname).replace(/^\//, "");
  const query = encodeURIComponent(path);
  const store = "dossier " + path;
  const hidden = "dossier panel hidden";

  // A page that is loaded anew because of a save stands where it stood, with the same parts open.
  const kept = sessionStorage.getItem(store);
  if (kept) {
    sessionStorage.removeItem(store);
    const state = JSON.parse(kept);
    document.querySelectorAll("details").forEach((element, index) => {
      if (state.open[index] !== undefined) element.open = state.open[index];
    });
    scrollTo({ top: state.top, left: state.left, behavior: "instant" });
  }
  const reload = () => {
    const open = [...document.querySelectorAll("details")].map((element) => element.open);
    sessionStorage.setItem(store, JSON.stringify({ open, top: scrollY, left: scrollX }));
    location.reload();
  };

  // The stylesheet is swapped when the new one is there, so that the page never stands bare.
  const restyle = (address) => {
    const old = [...document.querySelectorAll("link[rel=stylesheet]")]
      .filter((link) => /\/assets\/site\.\w+\.css$/.test(new URL(link.href).pathname));
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.addEventListener("load", () => old.forEach((other) => other.remove()));
    old.at(-1)?.after(link);
  };

  const dressPanel = () => {
    const panel = document.getElementById("dossier-panel");
    if (!panel) return;
    const button = document.createElement("button");
    button.className = "hide";
    button.type = "button";
    const show = (isHidden) => {
      panel.classList.toggle("is-hidden", isHidden);
      button.textContent = isHidden ? "Show" : "Hide";
      button.setAttribute("aria-expanded", String(!isHidden));
    };
    show(sessionStorage.getItem(hidden) === panel.textContent);
    button.addEventListener("click", () => {
      const isHidden = !panel.classList.contains("is-hidden");
      button.remove();
      if (isHidden) sessionStorage.setItem(hidden, panel.textContent);
      else sessionStorage.removeItem(hidden);
      panel.prepend(button);
      show(isHidden);
      button.focus();
    });
    panel.prepend(button);
  };
  const renew = async () => {
    const reply = await fetch("/_dossier/panel?" + query);
    if (!reply.ok) return;
    const markup = await reply.text();
    const next = new DOMParser().parseFromString(markup, "text/html")
      .getElementById("dossier-panel");
    const old = document.getElementById("dossier-panel");
    if (old && next) old.replaceWith(next);
    else if (next) document.body.append(next);
    else old?.remove();
    dressPanel();
  };

  // What a link stands for, and where a block is written, shown beside it while the pointer or the
  // focus is there. Escape closes it.
  const notes = new Map();
  let shown = null;
  const ask = (address) => {
    if (!notes.has(address)) {
      notes.set(address, fetch(address).then((reply) => (reply.ok ? reply.text() : "")));
    }
    return notes.get(address);
  };
  const hideNote = () => {
    document.getElementById("dossier-note")?.remove();
    shown?.removeAttribute("aria-describedby");
    shown = null;
  };
  const showNote = async (element, address) => {
    if (shown === element) return;
    hideNote();
    shown = element;
    const markup = await ask(address);
    if (shown !== element || !markup) return;
    const note = document.createElement("div");
    note.id = "dossier-note";
    note.role = "note";
    note.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
    const box = element.getBoundingClientRect();
    note.style.setProperty("top", `${box.bottom + scrollY + 4}px`);
    note.style.setProperty("left", `${Math.max(8, Math.min(box.left, innerWidth - 430))}px`);
    document.body.append(note);
    element.setAttribute("aria-describedby", "dossier-note");
  };
  const consider = (target) => {
    if (!(target instanceof Element) || target.closest("#dossier-note, #dossier-bar, #dossier-panel")) {
      return;
    }
    const link = target.closest("a[href]");
    const isOurs = link && link.origin === location.origin && link.hash !== "#main";
    const isSelf = isOurs && link.pathname === location.pathname;
    if (isOurs && !isSelf) {
      const asked = decodeURIComponent(link.pathname.slice(1) + link.hash);
      return showNote(link, "/_dossier/note?" + encodeURIComponent(asked));
    }
    const block = target.closest("[data-origin]");
    if (block) return showNote(block, "/_dossier/place?" + encodeURIComponent(block.dataset.origin));
    hideNote();
  };
  document.addEventListener("mouseover", (event) => consider(event.target));
  document.addEventListener("focusin", (event) => consider(event.target));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hideNote(); });

  dressPanel();
  const events = new EventSource("/_dossier/events?" + query);
  events.addEventListener("reload", reload);
  events.addEventListener("style", (event) => restyle(event.data));
  events.addEventListener("findings", renew);
  let wasLost = false;
  events.addEventListener("error", () => { wasLost = true; });
  events.addEventListener("open", () => { if (wasLost) reload(); });
  addEventListener("beforeunload", () => events.close());
})();
