// Loads a page of the preview again when there is another.
const seen = document.currentScript.dataset.version;
const isProblem = document.body.className === "press-problems";
const place = ".press:" + location.pathname;
let stream;

// A browser keeps six streams open and loads nothing more beside them: pages in view have one.
function listen() {
  stream?.close();
  stream = document.hidden ? undefined : new EventSource("/.press/events");
  if (stream) stream.onmessage = (event) => event.data === seen || reload();
}

// A browser knows itself how far a page was read, but not if the page of problems came between.
function reload() {
  if (isProblem) history.scrollRestoration = "manual";
  else sessionStorage.setItem(place, scrollY);
  location.reload();
}

function goOn() {
  scrollTo(0, sessionStorage.getItem(place));
  history.scrollRestoration = "auto";
}

if (history.scrollRestoration === "manual" && !isProblem) {
  addEventListener("load", () => setTimeout(goOn));
}
document.addEventListener("visibilitychange", listen);
listen();
