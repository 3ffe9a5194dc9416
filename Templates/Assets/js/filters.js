// Filters the items of a page by the selects of its form; without it everything shows.
// An item carries its values by facet, in the selects' order: data-facets="red|small large". One that
// holds several things has the values of each, one of which
// must fit by itself: data-facets="red|small;blue|large".
"use strict";
(() => {
  const form = document.querySelector("form.filters");
  if (!form) return;
  const words = form.dataset;
  const selects = [...form.querySelectorAll("select")];
  const labels = selects.map((select) => [...select.options].map((option) => option.text));
  const showAll = form.querySelector("button");
  const nearest = showAll.cloneNode();
  form.querySelector(".status-line").after(nearest);
  const [status, onPaper] = [".status-line", ".on-paper"].map((part) => form.querySelector(part));
  const items = [...document.querySelectorAll("[data-facets]")].map((element) => (
    { element, things: element.dataset.facets.split(";").map(
      (thing) => thing.split("|").map((part) => part.split(" "))) }));
  let isInAddress = true; // until the browser refuses, as it may for a file

  const each = (selector, body) => document.querySelectorAll(selector).forEach(body);
  const number = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, words.separator);
  const all = number(items.length);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (hole, key) => values[key] ?? hole);
  const set = (element, text) => {
    if (element.textContent !== text) element.textContent = text; // never announced twice
  };
  const isEmpty = (element) => !element.querySelector(
    "[data-facets]:not([hidden]), [data-mirrors]:not(.is-out)");
  const choice = (at) => fill(words.choice, {
    facet: selects[at].labels[0].textContent, value: labels[at][selects[at].selectedIndex],
  });
  const hiddenTarget = () =>
    document.getElementById(location.hash.slice(1))?.closest("[data-facets][hidden]");

  function show(isSaid) {
    const chosen = selects.map((select) => select.value);
    const active = [...chosen.keys()].filter((at) => chosen[at]);
    // What each value would give with the other facets as they are; "" is the facet left out.
    const counts = selects.map(() => new Map([["", 0]]));
    let shown = 0;
    for (const { element, things } of items) {
      const given = selects.map(() => new Set());
      element.hidden = true;
      for (const values of things) {
        const misses = active.filter((at) => !values[at].includes(chosen[at]));
        if (!misses.length) element.hidden = false;
        given.forEach((own, at) => {
          if (misses.every((miss) => miss === at)) ["", ...values[at]].forEach((v) => own.add(v));
        });
      }
      if (!element.hidden) shown += 1;
      given.forEach((own, at) => own.forEach(
        (value) => counts[at].set(value, (counts[at].get(value) ?? 0) + 1)));
    }
    selects.forEach((select, at) => [...select.options].forEach((option, index) => {
      if (!option.value) return;
      const count = counts[at].get(option.value) ?? 0;
      // One that nothing fits can be chosen too: the answer says what comes nearest.
      set(option, fill(words.option, { label: labels[at][index], n: number(count) }));
    }));
    each("[data-mirrors]", (mark) => {
      mark.classList.toggle("is-out", !!document.getElementById(mark.dataset.mirrors)?.hidden);
    });
    each("[data-group]", (group) => {
      group.hidden = isEmpty(group);
      // What fits is not to be looked for in a folded part.
      if (active.length) for (const part of group.querySelectorAll("details")) part.open = true;
    });
    each("[data-nothing]", (note) => { note.hidden = !isEmpty(note.parentElement); });
    form.classList.toggle("is-active", active.length > 0);
    set(onPaper, active.length
      ? fill(words.onPaper, { filters: active.map(choice).join(words.joint) }) : "");
    nearest.hidden = true;
    if (!isSaid) return;
    if (!active.length) set(status, status.textContent && fill(words.all, { all }));
    else if (shown) set(status, fill(words.some, { n: number(shown), all }));
    else {
      const best = active.reduce((a, b) => (counts[b].get("") > counts[a].get("") ? b : a));
      const n = counts[best].get("");
      set(status, fill(n ? words.loosen : words.none, { filter: choice(best), n: number(n), all }));
      if (!n) return;
      set(nearest, fill(words.nearest, { n: number(n) }));
      nearest.hidden = false;
      nearest.onclick = () => { selects[best].value = ""; change(); selects[best].focus(); };
    }
  }

  function change() {
    show(true);
    const query = new URLSearchParams(location.search);
    for (const { name } of selects) query.delete(name);
    for (const { name, value } of selects) if (value) query.append(name, value);
    // What was asked for last counts: filters drop a fragment whose item they hide.
    const search = String(query);
    const rest = (search && "?" + search) + (hiddenTarget() ? "" : location.hash);
    try {
      history.replaceState(history.state, "", location.href.split(/[?#]/)[0] + rest);
    } catch {
      isInAddress = false;
    }
  }

  function clear() {
    for (const select of selects) select.value = "";
    change();
  }

  // Brings the form and the list in agreement with the address; a link to an item ends the filter.
  function arrive(isSaid) {
    const query = new URLSearchParams(location.search);
    if (isInAddress) selects.forEach((select, at) => {
      const value = query.get(select.name);
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    });
    show(isSaid);
    const target = hiddenTarget();
    if (!target) return;
    clear();
    set(status, fill(words.all, { all }));
    target.scrollIntoView();
  }

  form.addEventListener("change", change);
  showAll.addEventListener("click", clear);
  for (const type of ["pageshow", "popstate", "hashchange"]) addEventListener(type, arrive);
  form.hidden = false;
  arrive(false); // before the page shows; the words follow with `pageshow`, and so are announced
})();
