// Everything by key. Pages add their own with key("a", "accept", run).

const table = [];
let waiting = "";

export function key(keys, does, run) {
  table.push({ keys, does, run });
}

const go = (address) => () => {
  const here = new URL(location.href);
  const there = new URL(address, here);
  for (const name of ["as-of", "by"]) {
    if (here.searchParams.has(name)) there.searchParams.set(name, here.searchParams.get(name));
  }
  location.assign(there);
};

// The items of a page: what j and k walk along. A page may mark its own with data-item.
export function items() {
  const marked = [...document.querySelectorAll("[data-item]")];
  return (marked.length > 0 ? marked : [...document.querySelectorAll(".item")]).filter(
    (item) => item.offsetParent !== null
  );
}

let at = -1;

function step(by) {
  const all = items();
  if (all.length === 0) return;
  const focused = all.findIndex((item) => item.contains(document.activeElement));
  at = Math.min(all.length - 1, Math.max(0, (focused >= 0 ? focused : at) + by));
  const item = all[at];
  const target = item.matches("a, button, [tabindex]") ? item : item.querySelector("a, button") ?? item;
  if (!target.matches("a, button, [tabindex]")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
}

function open() {
  const cell = document.activeElement?.closest?.("[data-cell]");
  if (cell) { // its answers open and close together
    const all = [...cell.querySelectorAll("details")];
    const shut = all.every((one) => !one.open);
    for (const one of all) one.open = shut;
    return;
  }
  const item = items().find((one) => one.contains(document.activeElement)) ?? items()[at];
  if (item?.dataset.open) return location.assign(item.dataset.open);
  const link = item?.matches("a") ? item : item?.querySelector("a");
  link?.click();
}

key("/", "search", () => (document.getElementById("query") ?? document.getElementById("q"))?.select());
key("g s", "go to the stories", go("/stories"));
key("g r", "go to the review", go("/review"));
key("g a", "add a report", go("/add"));
key("j", "next item", () => step(1));
key("k", "previous item", () => step(-1));
key("o", "open the item", open);
key("Enter", "open the item", open);
key("?", "show the keys", () => show());
key("Esc", "close, or leave a field", () => document.activeElement?.blur());

function show() {
  let dialog = document.getElementById("keys");
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.id = "keys";
    dialog.setAttribute("aria-labelledby", "keys-title");
    const title = document.createElement("h2");
    title.id = "keys-title";
    title.textContent = "Keys";
    const list = document.createElement("dl");
    list.className = "keys";
    for (const { keys, does } of table) {
      const row = document.createElement("div");
      const dt = document.createElement("dt");
      const kbd = document.createElement("kbd");
      kbd.textContent = keys;
      dt.append(kbd);
      const dd = document.createElement("dd");
      dd.textContent = does;
      row.append(dt, dd);
      list.append(row);
    }
    const close = document.createElement("form");
    close.method = "dialog";
    const button = document.createElement("button");
    button.textContent = "Close";
    close.append(button);
    dialog.append(title, list, close);
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
}

const writes = (element) =>
  element?.closest?.("input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog[open]")) return; // its own Esc closes it
  if (event.key === "Escape") {
    waiting = "";
    document.activeElement?.blur();
    return;
  }
  if (writes(event.target)) return;
  // links and buttons know Enter themselves
  if (event.key === "Enter" && event.target.closest?.("a, button, summary")) return;
  const pressed = waiting ? waiting + " " + event.key : event.key;
  const found = table.findLast((entry) => entry.keys === pressed);
  if (found) {
    waiting = "";
    event.preventDefault();
    found.run(event);
  } else {
    waiting = table.some((entry) => entry.keys.startsWith(event.key + " ")) ? event.key : "";
  }
});
