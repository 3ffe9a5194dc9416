// Leads from the old place of a figure on this page to the page that it is on now. Without the script,
// its entry in the list here has the link.
"use strict";
(() => {
  const registers = [...document.querySelectorAll("[data-names]")].map((element) => ({
    ...element.dataset, names: new Set(element.dataset.names.split(" ")),
  }));

  // The page that has a figure; "" where this one has it, or where nobody knows it.
  function pageOf(id) {
    const entry = document.getElementById(id);
    if (entry) return entry.closest(".moved")?.contains(entry) ? entry.querySelector("a").href.split("#")[0] : "";
    const own = registers.find(({ start, end, names }) =>
      id.length >= start.length + end.length && id.startsWith(start) && id.endsWith(end)
      && names.has(id.slice(start.length, id.length - end.length)));
    return own ? own.page : null;
  }

  function follow() {
    const target = decodeURIComponent(location.hash.slice(1));
    // A number of a series has the figure's identifier and its time: khm-meetings-2014.
    for (let id = target; id; id = id.slice(0, Math.max(id.lastIndexOf("-"), 0))) {
      const page = pageOf(id);
      if (page) location.replace(`${page}#${target}`);
      if (page !== null) return;
    }
  }

  addEventListener("hashchange", follow);
  follow();
})();
