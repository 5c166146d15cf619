// Cards beside the lines they are of; a claim and its card light one another.
import { key } from "./keys.js";

const GAP = 10;
const reports = [...document.querySelectorAll(".reading")];

const byClaim = (root, claim) => root.querySelectorAll(`[data-c~="${CSS.escape(claim)}"]`);

// Cards stand as high as their claim's first words, and never on one another. The one that is in
// hand stands just there, and the others make room.
function set(reading, inHand) {
  const margin = reading.querySelector(".margin");
  const list = reading.querySelector(".cards");
  const cards = [...list.children];
  if (cards.length === 0) return;
  const wide = getComputedStyle(reading).display === "grid";
  list.classList.toggle("set", wide);
  if (!wide) {
    for (const card of cards) card.style.top = "";
    margin.style.height = "";
    return;
  }
  const origin = margin.getBoundingClientRect().top;
  const report = reading.querySelector(".report");
  const wanted = cards.map((card) => {
    const words = report.querySelector(`[data-c~="${CSS.escape(card.dataset.c)}"]`);
    return words ? Math.max(0, words.getBoundingClientRect().top - origin - 2) : 0;
  });
  const order = cards.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const heights = cards.map((card) => card.offsetHeight);
  const tops = [];
  let below = -Infinity;
  for (const i of order) {
    tops[i] = Math.max(wanted[i], below);
    below = tops[i] + heights[i] + GAP;
  }
  const held = inHand ? order.indexOf(cards.indexOf(inHand)) : -1;
  if (held >= 0) {
    tops[order[held]] = wanted[order[held]];
    for (let n = held - 1; n >= 0; n--) {
      tops[order[n]] = Math.min(tops[order[n]], tops[order[n + 1]] - heights[order[n]] - GAP);
    }
    below = tops[order[held]] + heights[order[held]] + GAP;
    for (let n = held + 1; n < order.length; n++) {
      tops[order[n]] = Math.max(wanted[order[n]], below);
      below = tops[order[n]] + heights[order[n]] + GAP;
    }
  }
  cards.forEach((card, i) => (card.style.top = tops[i] + "px"));
  margin.style.height = Math.max(0, below) + "px";
}

function light(reading, claim, on) {
  for (const one of byClaim(reading, claim)) one.classList.toggle("lit", on);
}

for (const reading of reports) {
  let held = null;
  const report = reading.querySelector(".report");
  const card = (claim) => reading.querySelector(`.card[data-c="${CSS.escape(claim)}"]`);
  const claimsAt = (event) => event.target.closest("[data-c]")?.dataset.c.split(" ") ?? [];
  for (const [kind, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    reading.addEventListener(kind, (event) => {
      for (const claim of claimsAt(event)) light(reading, claim, on);
    });
  }
  reading.addEventListener("focusin", (event) => {
    const now = event.target.closest(".card");
    if (now && now !== held) {
      held = now;
      set(reading, held);
    }
  });
  report.addEventListener("click", (event) => {
    const claims = claimsAt(event);
    if (claims.length === 0 || String(getSelection())) return;
    event.preventDefault();
    // of claims that lie in one another, the innermost comes first
    const inner = event.target.closest("[data-l]")?.dataset.l ?? claims[claims.length - 1];
    const chosen = card(event.target.closest(".ref") ? claims[0] : inner);
    chosen?.focus({ preventScroll: true });
    chosen?.scrollIntoView({ block: "nearest" });
  });
  for (const details of reading.querySelectorAll(".card details")) {
    details.addEventListener("toggle", () => set(reading, details.closest(".card")));
  }
  for (const one of reading.querySelectorAll(".card")) {
    const words = report.querySelector(`.ref[data-c="${CSS.escape(one.dataset.c)}"]`);
    words?.setAttribute("aria-describedby", one.id);
  }
  reading.addEventListener("sayso-grown", (event) => set(reading, event.target.closest(".card")));
  const again = () => set(reading, held);
  new ResizeObserver(again).observe(report);
  document.fonts?.ready.then(again);
  addEventListener("beforeprint", () => set(reading, null));
  again();
}

// Enter and o open the card that is in hand.
export function openCard() {
  const details = document.activeElement?.closest?.(".card")?.querySelector("details");
  if (!details) return false;
  details.open = !details.open;
  return true;
}

if (reports.length > 0) {
  for (const name of ["o", "Enter"]) key(name, "open the claim’s card", openCard);
}
