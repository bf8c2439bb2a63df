// Search in the titles, summaries and topics of all stories, month by month, newest first.
// The page serves without this script; it only adds the form and what the form finds.
(() => {
  "use strict";
  const LIMIT = 50;
  const AHEAD = 6; // months on their way at the same time
  const PATIENCE = 1000; // milliseconds until the search says that it runs
  const box = document.querySelector(".lb-search");
  const months = [...document.querySelectorAll("a[data-month]")].map((a) => a.dataset.month);
  if (!box || !months.length || location.protocol === "file:") return;

  const form = box.querySelector("form");
  const input = box.querySelector("input");
  const said = box.querySelector("[role=status]");
  const found = box.querySelector("ol");
  const pages = new Map();
  const [lang] = document.documentElement.lang.match(/^de|^en-US$/i) || ["en-GB"]; // of dates
  let turn = 0;

  // Letters that are no other letter with a mark, and those that are also written as two.
  const PLAIN = {
    ß: "ss", ł: "l", đ: "d", ð: "d", ħ: "h", ø: "o", œ: "oe", æ: "ae", ı: "i", þ: "th",
  };
  const SPELT = { ä: "ae", ö: "oe", ü: "ue", ø: "oe" };

  const drop = (word) => word
    .replace(/[ßłđðħøœæıþ]/g, (letter) => PLAIN[letter])
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
  const spell = (word) => word.replace(/[äöüø]/g, (letter) => SPELT[letter]);

  // "Köln" is "koln" and "koeln", "Łódź" is "lodz", "Straße" is "strasse".
  const vary = (word) => [...new Set([drop(word), drop(spell(word))])];
  const split = (text) =>
    (text.toLowerCase().normalize("NFC").replace(/\u00ad/g, "")
      .match(/[\p{L}\p{N}\u0300-\u036f]+/gu) || []).map(vary);

  // A text is found by its words, and by two with a hyphen as one.
  const know = (text) => {
    const joined = (text.match(/\p{L}+(?:-\p{L}+)+/gu) || []).join(" ").replaceAll("-", "");
    return [...new Set(split(`${text} ${joined}`).flat())];
  };

  const load = (month) => {
    if (!pages.has(month)) {
      const list = fetch(`${box.dataset.base}${month}.json`).then(async (response) => {
        if (!response.ok) throw new Error(response.statusText);
        return (await response.json()).map((story) => ({
          ...story,
          title: know(`${story.k || ""} ${story.t}`),
          words: know(`${story.s || ""} ${(story.w || []).join(" ")}`),
        }));
      });
      list.catch(() => pages.delete(month));
      pages.set(month, list);
    }
    return pages.get(month);
  };

  // "Russland" is found by "russ" and by "russlands".
  const ends = (word, sought) =>
    word.length > 3 && sought.startsWith(word) && /^(e|e?[ns])$/.test(sought.slice(word.length));
  const starts = (words, sought) => sought.some((start) =>
    words.some((word) => word.startsWith(start) || ends(word, start)));

  const weigh = (story, query) => {
    let weight = 0;
    for (const word of query) {
      if (starts(story.title, word)) weight += 3;
      else if (starts(story.words, word)) weight += 1;
      else return 0;
    }
    return weight;
  };

  const make = (name, className, text) => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };

  const days = new Intl.DateTimeFormat(lang, { day: "numeric", month: "long", year: "numeric" });

  const show = (story) => {
    const item = document.createElement("li");
    const title = make("h2", "lb-card__title", "");
    if (story.k) {
      const kicker = make("span", "lb-kicker", story.k);
      kicker.append(make("span", "lb-hidden", ": "));
      title.append(kicker);
    }
    const link = make("a", "", story.t);
    link.href = box.dataset.root + story.a;
    title.append(link);
    const day = make("time", "", days.format(new Date(`${story.d}T12:00`)));
    day.dateTime = story.d;
    const fact = make("p", "lb-fact", "");
    fact.append(day);
    const told = story.s ? [title, make("p", "lb-card__summary", story.s)] : [title];
    if (story.l) for (const part of told) part.lang = story.l;
    item.append(...told, fact);
    return item;
  };

  const tell = (count) => {
    const words = said.dataset;
    const told = count > LIMIT ? words.most : [words.none, words.one][count] || words.many;
    return told.replace("#", count).replace("#", LIMIT);
  };

  let busy = 0;
  const search = async () => {
    const mine = ++turn;
    const query = split(input.value);
    const address = new URL(location.href);
    if (query.length) address.searchParams.set("q", input.value.trim());
    else address.searchParams.delete("q");
    history.replaceState(null, "", address);
    box.classList.toggle("lb-search--busy", query.length > 0);
    found.replaceChildren();
    said.textContent = "";
    said.dataset.sought = input.value.trim();
    input.defaultValue = input.value; // Safari sets it back when it returns to the page
    clearTimeout(busy);
    if (!query.length) return;
    busy = setTimeout(() => { said.textContent = said.dataset.busy; }, PATIENCE);
    let count = 0;
    let shown = [];
    let told = said.dataset.failed;
    try {
      for (const at of months.keys()) {
        const stories = await months.slice(at, at + AHEAD).map(load)[0];
        if (mine !== turn) return;
        const matches = stories.map((story) => ({ story, weight: weigh(story, query) }))
          .filter((match) => match.weight);
        if (!matches.length) continue;
        count += matches.length;
        // Titles before summaries; the sort is stable, so newer stays before older.
        shown = [...shown, ...matches].sort((a, b) => b.weight - a.weight).slice(0, LIMIT);
        found.replaceChildren(...shown.map(({ story }) => (story.row ??= show(story))));
      }
      told = tell(count);
    } catch {
      if (mine !== turn) return;
    }
    clearTimeout(busy);
    box.classList.remove("lb-search--busy");
    said.textContent = told;
  };

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 200);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  input.value = new URLSearchParams(location.search).get("q") || "";
  box.hidden = false;
  if (input.value) search();
})();
