// Stories: rows and columns by key, the moment as of which a page tells, the timeline's range, and
// a list that is filtered while one writes.
import { key } from "./keys.js";

const PAUSE = 150;
const AGAIN = 900;

// The page as it is at another address, in the place of this one; what one holds stays in the hand.
let asked = 0;
async function load(address) {
  const mine = ++asked;
  const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer === null || mine !== asked) return;
  const there = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) return;
  if (there.querySelector("[data-waiting]")) {
    busy(true);
    setTimeout(() => mine === asked && load(address), AGAIN);
    return;
  }
  busy(false);
  const focus = document.activeElement?.id || document.activeElement?.dataset?.zoom;
  for (const old of document.querySelectorAll("[data-live]")) {
    const fresh = there.getElementById(old.id);
    if (fresh) old.replaceWith(document.adoptNode(fresh));
  }
  for (const part of [".head nav", ".as-of"]) {
    const old = document.querySelector(part);
    const fresh = there.querySelector(part);
    if (old && fresh) old.replaceWith(document.adoptNode(fresh));
    else if (old) old.remove();
    else if (fresh) document.querySelector(".head").after(document.adoptNode(fresh));
  }
  document.title = there.title;
  history.replaceState(null, "", address);
  if (focus) {
    (document.getElementById(focus) ?? document.querySelector(`[data-zoom="${focus}"]`))?.focus({ preventScroll: true });
  }
}

function busy(is) {
  for (const part of document.querySelectorAll("[data-live]")) {
    if (is) part.setAttribute("aria-busy", "true");
    else part.removeAttribute("aria-busy");
  }
}

// A story that is still being laid side by side is looked for until it is there.
async function look() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer !== null) {
    const there = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = there.querySelector("[data-waiting] .progress");
    if (!fresh) {
      location.reload();
      return;
    }
    document.querySelector("[data-waiting] .progress").textContent = fresh.textContent;
  }
  setTimeout(look, AGAIN);
}
if (document.querySelector("[data-waiting]")) setTimeout(look, AGAIN);

// As of a moment: the slider stops where something came out.
const form = document.querySelector("form.moment[data-stops]");
const slider = form?.querySelector("input[type=range]");
if (slider) {
  const stops = form.dataset.stops.split(" ");
  const labels = form.dataset.labels.split("\n");
  const told = form.querySelector("output");
  let soon = 0;
  form.querySelector(".slide").hidden = false;
  slider.addEventListener("input", () => {
    const at = Number(slider.value);
    told.textContent = labels[at];
    slider.setAttribute("aria-valuetext", labels[at]);
    clearTimeout(soon);
    soon = setTimeout(() => load(asOf(at)), PAUSE);
  });

  function asOf(at) {
    const there = new URL(location.href);
    if (at === stops.length - 1) {
      there.searchParams.delete("as-of");
      there.searchParams.delete("by");
    } else {
      there.searchParams.set("as-of", stops[at]);
      there.searchParams.set("by", form.querySelector("select").value);
    }
    there.hash = "";
    return there.href;
  }
}

function move(by) {
  if (!slider) return;
  slider.value = Number(slider.value) + by;
  slider.dispatchEvent(new Event("input"));
}

// Rows and columns of the accounts: a row that is stepped on gives way to its cell of the column.
let column = -1;
const cells = (row) => [...row.querySelectorAll("[data-cell]")].filter((cell) => cell.offsetParent !== null);

document.addEventListener("focusin", (event) => {
  const row = event.target.closest?.("[data-row]");
  if (!row) return;
  const all = cells(row);
  const cell = event.target.closest("[data-cell]");
  if (cell) column = all.indexOf(cell);
  else if (event.target === row && column >= 0) all[Math.min(column, all.length - 1)]?.focus();
});

function aside(by) {
  const row = document.activeElement?.closest?.("[data-row]") ?? document.querySelector("[data-row]");
  if (!row) return;
  const all = cells(row);
  const at = all.findIndex((cell) => cell.contains(document.activeElement));
  const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function nextConflict() {
  const all = [...document.querySelectorAll("[data-conflict]")];
  if (all.length === 0) return;
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[(at + 1) % all.length];
  next.closest("details").open = true;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center" });
}

const follow = (marks) => () => document.querySelector(marks)?.click();

key("h", "column before", () => aside(-1));
key("l", "column after", () => aside(1));
key("c", "next conflict", nextConflict);
key("t", "between a story and its timeline", follow("[data-timeline], [data-story]"));
key("[", "as of one report earlier", () => move(-1));
key("]", "as of one report later", () => move(1));
key("+", "timeline nearer", follow("[data-zoom=in]"));
key("-", "timeline farther", follow("[data-zoom=out]"));

// A link to what lies folded unfolds it; a mark of the drawing leads to its row.
function unfold() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let at = target; at; at = at.parentElement) {
    if (at.matches("details")) at.open = true;
  }
  target.scrollIntoView({ block: "center" });
}
addEventListener("hashchange", unfold);
unfold();

// The range of a timeline is asked for in place.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-zoom]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  load(link.href);
});

// Dragging across the drawing asks for what lies between; Escape lets it be.
let drag = null;
function letBe() {
  drag?.mark.remove();
  drag = null;
}
const xOf = (svg, event) => {
  const box = svg.getBoundingClientRect();
  return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * svg.viewBox.baseVal.width;
};
document.addEventListener("pointerdown", (event) => {
  const svg = event.target.closest?.("svg.time[data-from]");
  if (!svg || event.button !== 0 || event.pointerType === "touch" || event.target.closest("a")) return;
  event.preventDefault();
  const mark = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  mark.setAttribute("class", "dragged");
  mark.setAttribute("y", "0");
  mark.setAttribute("height", svg.viewBox.baseVal.height);
  svg.append(mark);
  drag = { svg, mark, from: xOf(svg, event) };
});
document.addEventListener("pointermove", (event) => {
  if (!drag) return;
  const to = xOf(drag.svg, event);
  drag.mark.setAttribute("x", Math.min(drag.from, to));
  drag.mark.setAttribute("width", Math.abs(to - drag.from));
});
document.addEventListener("pointerup", (event) => {
  if (!drag) return;
  const { svg, from } = drag;
  const to = xOf(svg, event);
  letBe();
  if (Math.abs(to - from) < 8) return;
  const first = Date.parse(svg.dataset.from);
  const length = Date.parse(svg.dataset.to) - first;
  const at = (x) => new Date(first + (x / svg.viewBox.baseVal.width) * length).toISOString().replace(/\.\d+Z$/, "Z");
  const there = new URL(location.href);
  there.searchParams.set("from", at(Math.min(from, to)));
  there.searchParams.set("to", at(Math.max(from, to)));
  load(there.href);
});
document.addEventListener("pointercancel", letBe);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") letBe();
});
document.addEventListener("change", (event) => {
  if (event.target.id === "origin") event.target.form.requestSubmit();
});

// The list of stories, filtered while one writes.
const filter = document.querySelector("form[data-filter=here]");
if (filter) {
  const words = filter.querySelector("input[type=search]");
  const count = filter.querySelector("[data-count]");
  const items = [...document.querySelectorAll(".stories .item")];
  words.addEventListener("input", () => {
    const wanted = words.value.toLowerCase().trim().split(/\s+/);
    let shown = 0;
    for (const item of items) {
      const text = item.textContent.toLowerCase();
      item.hidden = !wanted.every((word) => text.includes(word));
      if (!item.hidden) shown++;
    }
    count.textContent = shown === 1 ? "1 story" : `${shown} stories`;
  });
}
