// Keeps the page in view as new as the content.
"use strict";
(() => {
  const path = decodeURIComponent(location.pathname).replace(/^\//, "");
  const query = encodeURIComponent(path);
  const isOwnPage = path.startsWith("_dossier/");
  const store = "dossier " + path;
  const hidden = "dossier panel hidden";
  // What the page showed when it was sent.
  const mark = encodeURIComponent(document.currentScript.dataset.mark);

  // A page that is loaded anew because of a save stands where it stood, with the same parts open.
  const kept = sessionStorage.getItem(store);
  if (kept) {
    sessionStorage.removeItem(store);
    const state = JSON.parse(kept);
    document.querySelectorAll("details").forEach((element, index) => {
      if (state.open[index] !== undefined) element.open = state.open[index];
    });
    const restore = () => scrollTo({ top: state.top, left: state.left, behavior: "instant" });
    restore();
    document.addEventListener("dossier-sources", restore, { once: true });
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
    if (old.some((link) => new URL(link.href).pathname === address)) return;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.addEventListener("load", () => old.forEach((other) => other.remove()));
    old.at(-1)?.after(link);
  };

  const dressPanel = () => {
    const panel = document.getElementById("dossier-panel");
    if (!panel || isOwnPage) return;
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
    if (isOwnPage) return reload();
    const reply = await fetch("/_dossier/panel?" + query);
    if (!reply.ok) return;
    const markup = await reply.text();
    const next = new DOMParser().parseFromString(markup, "text/html")
      .getElementById("dossier-panel");
    const old = document.getElementById("dossier-panel");
    if (old && next && old.outerHTML === next.outerHTML) return;
    if (old && next) old.replaceWith(next);
    else if (next) document.getElementById("dossier-bar")?.before(next);
    else old?.remove();
    dressPanel();
  };

  // A browser has few connections to one host, so only a page that is in view keeps one. What was
  // saved meanwhile is told when it comes back, because its mark is older then. Not 'beforeunload':
  // that is fired by a link to an editor too, and the page stays.
  let events = null;
  const close = () => {
    events?.close();
    events = null;
  };
  const open = () => {
    if (events || document.hidden) return;
    events = new EventSource(`/_dossier/events?${query}&${mark}`);
    events.addEventListener("reload", reload);
    events.addEventListener("style", (event) => restyle(event.data));
    events.addEventListener("findings", renew);
    events.addEventListener("error", () => {
      // The browser asks again by itself, but not after a refusal.
      if (events?.readyState !== EventSource.CLOSED) return;
      close();
      setTimeout(open, 2000);
    });
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => { if (event.persisted) open(); });

  dressPanel();
  open();
})();
