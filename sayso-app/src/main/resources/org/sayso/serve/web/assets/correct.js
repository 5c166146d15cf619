// Correction: a card opens its form, edges move by arrow keys, a missed claim is drawn by selecting.
import { key } from "./keys.js";

// Who decides is remembered in this browser, and nowhere else.
const WHO = "sayso-who";
const remembered = () => {
  try {
    return localStorage.getItem(WHO) ?? "";
  } catch {
    return "";
  }
};
function named(root) {
  for (const field of root.querySelectorAll("[data-who]")) {
    field.value ||= remembered();
    if (field.type === "hidden") continue;
    field.addEventListener("change", () => {
      try {
        localStorage.setItem(WHO, field.value);
      } catch {
        // a browser that remembers nothing
      }
      for (const other of document.querySelectorAll("[data-who]")) other.value = field.value;
    });
  }
}
named(document);

// ---- places in the text: the pages count chars, decisions count code points

const blocks = () => [...document.querySelectorAll(".report p[data-p]")];
const runs = (block) => [...block.querySelectorAll("span[data-s]")];
const textOf = (block) => runs(block).map((run) => run.textContent).join("");
const length = (text) => [...text].length;

function place(node, offset) {
  const run = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("span[data-s]");
  const block = (run ?? node.parentElement ?? node).closest?.("p[data-p]");
  if (!block) return null;
  if (!run) {
    const whole = node === block ? [...block.childNodes].slice(0, offset) : [];
    return Number(block.dataset.p) + length(whole.filter((one) => !one.matches?.(".ref")).map((one) => one.textContent).join(""));
  }
  let before = "";
  for (const one of runs(block)) {
    if (one === run) break;
    before += one.textContent;
  }
  const within = node.nodeType === Node.TEXT_NODE ? run.textContent.slice(0, offset) : offset > 0 ? run.textContent : "";
  return Number(block.dataset.p) + length(before + within);
}

function spot(at, end) {
  for (const block of blocks()) {
    const start = Number(block.dataset.p);
    const all = [...textOf(block)];
    if (at < start || at > start + all.length || (end ? at === start : at === start + all.length)) continue;
    let left = all.slice(0, at - start).join("").length;
    for (const run of runs(block)) {
      const size = run.textContent.length;
      if (left < size || (end && left === size)) return { node: run.firstChild, offset: left };
      left -= size;
    }
  }
  return null;
}

function range(start, end) {
  const from = spot(start, false);
  const to = spot(end, true);
  if (!from || !to || end <= start) return null;
  const marked = new Range();
  marked.setStart(from.node, from.offset);
  marked.setEnd(to.node, to.offset);
  return marked;
}

function words(start, end) {
  let told = "";
  for (const block of blocks()) {
    const first = Number(block.dataset.p);
    const all = [...textOf(block)];
    if (end <= first || start >= first + all.length) continue;
    told += (told ? " " : "") + all.slice(Math.max(0, start - first), end - first).join("");
  }
  return told;
}

function show(name, ranges) {
  if (!globalThis.CSS?.highlights) return;
  const there = ranges.filter(Boolean);
  if (there.length > 0) CSS.highlights.set(name, new Highlight(...there));
  else CSS.highlights.delete(name);
}

// ---- edges

function nextWord(at, by) {
  for (const block of blocks()) {
    const start = Number(block.dataset.p);
    const all = [...textOf(block)];
    if (at < start || at > start + all.length) continue;
    const isWord = (c) => c !== undefined && /[\p{L}\p{N}]/u.test(c);
    let i = at - start + by;
    const edge = (n) => isWord(all[n - 1]) !== isWord(all[n]);
    while (i > 0 && i < all.length && !edge(i)) i += by;
    return start + Math.min(all.length, Math.max(0, i));
  }
  return at + by;
}

function tell(part) {
  const ranges = [];
  const told = [];
  for (const pair of part.querySelectorAll(".edges")) {
    const [start, end] = [...pair.querySelectorAll("input")];
    if (start.value === "" || end.value === "") continue;
    ranges.push(range(Number(start.value), Number(end.value)));
    told.push(words(Number(start.value), Number(end.value)));
  }
  const output = part.querySelector("output");
  if (blocks().length > 0) output.textContent = told.join(" … ") || "left implicit";
  show("edge", ranges);
}

function edges(form) {
  for (const part of form.querySelectorAll(".part")) {
    part.addEventListener("input", () => tell(part));
    part.addEventListener("focusin", () => tell(part));
    part.addEventListener("focusout", () => show("edge", []));
    part.addEventListener("keydown", (event) => {
      if (!event.target.matches("[data-edge]") || event.target.value === "" || blocks().length === 0) return;
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      event.target.value = nextWord(Number(event.target.value), by);
      tell(part);
    });
  }
}
document.querySelectorAll("form.correct").forEach(edges);

// ---- the form within the card

const inHand = () => document.activeElement?.closest?.(".card, .hit");

async function open(card, field) {
  const link = card.querySelector("a.correct");
  if (!link) return;
  let section = card.querySelector(".correction");
  if (!section && card.matches(".card")) {
    const answer = await fetch(link.href).catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const found = page?.querySelector(".correction");
    if (!found) return location.assign(link.href);
    section = document.importNode(found, true);
    card.append(section);
    card.querySelector(".decided-here")?.remove(); // the form tells the same below it
    link.hidden = true;
    named(section);
    section.querySelectorAll("form.correct").forEach(edges);
    card.dispatchEvent(new CustomEvent("sayso-grown", { bubbles: true }));
  }
  if (!section) return location.assign(link.href);
  section.querySelector(`[name=${field}]`)?.focus();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".card a.correct");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(link.closest(".card"), "speaker");
});

// ---- decisions by one key

const quick = document.getElementById("quick");

function decide(kind) {
  const item = inHand();
  const judge = item?.querySelector("form.judge");
  if (judge) return judge.querySelector(`button[value=${kind}]`)?.click();
  if (!quick || !item?.dataset.claim) return;
  quick.elements.kind.value = kind;
  quick.elements.on.value = quick.dataset.address + "/" + item.dataset.claim;
  quick.elements.back.value = quick.dataset.back + (kind === "reject" ? "" : "#card-" + item.dataset.c);
  quick.submit();
}

if (quick || document.querySelector(".queue")) {
  key("a", "accept the claim", () => decide("accept"));
  key("x", "reject the claim", () => decide("reject"));
  key("e", "correct the claim", () => inHand() && open(inHand(), quick ? "content-start" : "speaker"));
  key("s", "correct who said it", () => inHand() && open(inHand(), "speaker"));
}
if (quick) {
  key("u", "take back what was decided last", () => inHand()?.querySelector("form.undo button")?.click());
}

// after a decision in the queue the next one is in hand
const queue = document.querySelector(".queue[data-at]");
if (queue) {
  const items = queue.querySelectorAll(".hit");
  items[Math.min(Number(queue.dataset.at), items.length - 1)]?.focus();
}

// ---- drawing: select words, press 1, 2 or 3

const draw = document.querySelector("form.draw");
if (draw) {
  const take = (part) => () => {
    const selected = getSelection();
    if (!selected || selected.isCollapsed || selected.rangeCount === 0) return;
    const one = selected.getRangeAt(0);
    let start = place(one.startContainer, one.startOffset);
    let end = place(one.endContainer, one.endOffset);
    if (start === null || end === null || end <= start) return;
    const taken = words(start, end); // blanks at its ends are no words
    start += length(taken) - length(taken.trimStart());
    end -= length(taken) - length(taken.trimEnd());
    if (end <= start) return;
    const field = draw.elements[part];
    // several stretches of a part come one behind the other
    const before = field.value.match(/^\d+-\d+( \d+-\d+)*$/) ? field.value.split(" ") : [];
    const spans = [...before, `${start}-${end}`].sort((a, b) => parseInt(a, 10) - parseInt(b, 10));
    field.value = [...new Set(spans)].join(" ");
    tellDraw(part);
    if (part === "source" && !draw.elements.speaker.value) draw.elements.speaker.value = words(start, end);
    draw.closest("details").open = true;
    selected.removeAllRanges();
  };
  const tellDraw = (part) => {
    const field = draw.elements[part];
    const spans = field.value.match(/^\d+-\d+( \d+-\d+)*$/) ? field.value.split(" ") : [];
    const ends = spans.map((span) => span.split("-").map(Number));
    show("draw-" + part, ends.map(([start, end]) => range(start, end)));
    const output = draw.querySelector(`output[data-of=${part}]`);
    output.textContent = ends.map(([start, end]) => words(start, end)).join(" … ");
  };
  key("1", "the selected words are the source", take("source"));
  key("2", "the selected words are the cue", take("cue"));
  key("3", "the selected words are the content", take("content"));
  key("d", "draw a claim that was missed", () => {
    draw.closest("details").open = true;
    draw.elements.speaker.focus();
  });
  for (const part of ["source", "cue", "content"]) {
    draw.elements[part].addEventListener("input", () => tellDraw(part));
  }
}
