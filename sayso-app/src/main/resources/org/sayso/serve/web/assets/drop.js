// Reports dropped on the form become its files; the form is sent as any other.
const form = document.querySelector("form[data-drop]");

if (form) {
  const files = form.querySelector("input[type=file]");
  const text = form.querySelector("textarea");
  const stop = (event) => {
    event.preventDefault();
    form.classList.toggle("over", event.type === "dragover");
  };
  form.addEventListener("dragover", stop);
  form.addEventListener("dragleave", stop);
  form.addEventListener("drop", (event) => {
    stop(event);
    if (event.dataTransfer.files.length > 0) {
      files.files = event.dataTransfer.files;
      form.requestSubmit(form.querySelector("button"));
    } else {
      text.value = event.dataTransfer.getData("text/uri-list") || event.dataTransfer.getData("text/plain");
      text.focus();
    }
  });
  // beside the form a drop would lead away from the page
  for (const kind of ["dragover", "drop"]) {
    document.addEventListener(kind, (event) => event.preventDefault());
  }
  form.addEventListener("submit", () => form.setAttribute("aria-busy", "true"));
  window.addEventListener("pageshow", () => form.removeAttribute("aria-busy"));
}
