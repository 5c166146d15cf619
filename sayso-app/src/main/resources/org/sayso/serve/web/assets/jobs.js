// Long work: its lines are fetched anew until it is over, and then the page is.
const PAUSE = 700;

const job = document.querySelector(".job[data-over=false]");
const banners = [...document.querySelectorAll(".work [data-job]")];

async function standing(id) {
  const answer = await fetch("/jobs/" + encodeURIComponent(id) + ".json");
  return answer.ok ? answer.json() : null;
}

async function watch(place, id, over) {
  const now = await standing(id).catch(() => null);
  if (now === null) return;
  place.querySelector(".progress").textContent = now.progress;
  const lines = place.querySelector(".lines");
  if (lines) {
    lines.replaceChildren(
      ...now.lines.map((words) => Object.assign(document.createElement("li"), { textContent: words }))
    );
  }
  if (now.state === "done" || now.state === "failed") {
    over(now);
  } else {
    setTimeout(() => watch(place, id, over), PAUSE);
  }
}

if (job) {
  watch(job, job.dataset.job, (now) => {
    if (now.result) location.replace(now.result);
    else location.reload();
  });
}

for (const banner of banners) {
  watch(banner, banner.dataset.job, (now) => {
    // a page that shows what is new shows it without being asked, unless somebody is writing
    const front = document.body.classList.contains("front");
    const writing = [...document.querySelectorAll("textarea")].some((area) => area.value);
    if (front && !writing) location.reload();
    else banner.querySelector(".progress").textContent = now.progress;
  });
}
