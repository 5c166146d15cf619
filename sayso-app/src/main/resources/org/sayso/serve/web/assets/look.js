// What is new since this browser last looked, and other accounts that come while one reads.

const PLACE = "sayso-looked-at";
const MOST = 400;
const AGAIN = 1500;
let left = 60;

const marked = [...document.querySelectorAll("[data-look]")];
if (marked.length > 0) {
  let before = null;
  try {
    before = JSON.parse(localStorage.getItem(PLACE));
  } catch {
    before = null; // nothing can be remembered here, so nothing is called new
  }
  const seen = new Set(Array.isArray(before) ? before : []);
  for (const one of marked) {
    if (Array.isArray(before) && !seen.has(one.dataset.look)) {
      const sign = document.createElement("span");
      sign.className = "fresh";
      sign.textContent = "new ";
      one.prepend(sign);
    }
  }
  const now = marked.map((one) => one.dataset.look);
  const all = [...now, ...[...seen].filter((one) => !now.includes(one))].slice(0, MOST);
  try {
    localStorage.setItem(PLACE, JSON.stringify(all));
  } catch {
    // a browser that keeps nothing says next time that all is known
  }
}

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer?.ok) {
    const there = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!there.querySelector("[data-company-wait]")) {
      for (const fresh of there.querySelectorAll(".card .company")) {
        const card = document.getElementById(fresh.closest(".card").id);
        if (!card || card.querySelector(".company")) continue;
        card.querySelector("details")?.before(document.adoptNode(fresh));
        card.dispatchEvent(new CustomEvent("sayso-grown", { bubbles: true }));
      }
      document.querySelector("[data-company-wait]")?.remove();
      return;
    }
  }
  if (--left > 0) setTimeout(look, AGAIN);
}
if (document.querySelector("[data-company-wait]")) setTimeout(look, AGAIN);
