// Search in the titles, summaries and topics of all stories, month by month, newest first.
// The page serves without this script; it only adds the form and what the form finds.
(() => {
  "use strict";
  const LIMIT = 50; // stories that are listed at a time
  const PLACES = 4; // topics, sources and other pages that are listed
  const AHEAD = 6; // months on their way at the same time
  const PATIENCE = 1000; // milliseconds until the search says that it runs
  const THERE = 1000; // weight of a word that is there, beside that of how well it fits
  const NAMED = 4; // weight of a word, on average, by which a topic or source is named
  const REST = 500; // milliseconds for which what is found stays where it is
  const box = document.querySelector(".lb-search");
  const months = [...document.querySelectorAll("a[data-month]")].map((a) => a.dataset.month);
  if (!box || !months.length || location.protocol === "file:") return;

  const form = box.querySelector("form");
  const input = box.querySelector("input");
  const said = box.querySelector("[role=status]");
  const found = box.querySelector("ol");
  const more = box.querySelector("[type=button]");
  const name = document.title;
  const pages = new Map();
  const [lang] = document.documentElement.lang.match(/^de|^en-US$/i) || ["en-GB"]; // of dates
  let turn = 0;

  // Letters that are no other letter with a mark, and those that are also written as two.
  const PLAIN = {
    ß: "ss", ł: "l", đ: "d", ð: "d", ħ: "h", ø: "o", œ: "oe", æ: "ae", ı: "i", þ: "th",
  };
  const SPELT = { ä: "ae", ö: "oe", ü: "ue", ø: "oe" };
  // Words that need not be there, as they only join others; umlauts without their dots.
  const JOINS = new Set(`als am an auf aus bei beim das dem den der des die durch ein eine einem
    einen einer eines er es fur gegen hat im in ins ist mit nach oder sich sie sind uber um und
    unter vom von vor wann war warum was wegen wer wie wo zu zum zur
    a an and are at by for from how is of on or the to what when where who with`.split(/\s+/));
  const ENDINGS = "e[mnrs]?|ern|n|s|in|innen|ing|ed|ies|y";
  const LONG = new RegExp(`^(.{4,}?)(?:${ENDINGS})$`);
  const SHORT = /^(...)(?:e[mnrs]?|ern)$/;
  const WORD = /\d+,\d+|[\p{L}\p{M}\p{N}]+/gu; // "1,5" is one
  const GLUED = /[\p{L}\p{M}\p{N}\u00ad]+(?:[-‐‑'’,][\p{L}\p{M}\p{N}\u00ad]+)*/gu;
  const GLUE = /[-‐‑'’]/;
  const QUOTED = /["„“”«»]([^"„“”«»]+)["“”«»]/g;

  // "10 000", "10.000" and "10,000" are "10000", "06" is "6".
  const fold = (text) => text.toLowerCase().normalize("NFC").replace(/\u00ad/g, "")
    .replace(/\b\d{1,3}(?:[.,\s]\d{3})+\b/g, (number) => number.replace(/\D/g, ""))
    .replace(/(^|[^\d,])0+(?=\d)/g, "$1");
  const drop = (text) => text
    .replace(/[ßłđðħøœæıþ]/g, (letter) => PLAIN[letter])
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
  const spell = (text) => text.replace(/[äöüø]/g, (letter) => SPELT[letter]);
  const split = (text) => text.match(WORD) || [];
  const stem = (word) => (word.match(LONG) || word.match(SHORT) || [word, word])[1];

  // The words of a text between spaces: "Köln" as "koln" and "koeln", "Łódź" as "lodz", and
  // words that a hyphen or an apostrophe joins also as one.
  const read = (text) => {
    const folded = fold(text);
    const glued = folded.match(GLUED) || [];
    const whole = glued.filter((word) => GLUE.test(word)).map((word) => word.split(GLUE).join(""));
    const all = [folded, ...whole].join(" ");
    return ` ${[...new Set([drop(all), drop(spell(all))])].flatMap(split).join(" ")} `;
  };

  // A word of a query in all its forms: what finds it in a text, from the best to the least.
  // "Häuser" finds itself, then "Haus", "Häuserkampf", "Hausbau" or "Rathaus". Numbers and short
  // words find only themselves: "UN" is not the start of "und", unless it is typed just now.
  const seek = (forms, begun) => {
    const bare = forms.map((form) => stem(form).replace(/(^|[^aeiouq])([aou])e/g, "$1$2"));
    const roots = [...new Set([...forms.map(stem), ...bare.filter((root) => root.length > 3)])];
    const any = (words) => `(?:${words.join("|")})`;
    const long = roots.filter((root) => root.length > 3);
    const sought = [` ${any(forms)} `];
    if (begun || /^(?:\d{3}|\D..|\D\d)/.test(forms[0])) {
      sought.push(` ${any(roots)}(?:${ENDINGS})? `, ` ${any(forms)}`);
      if (long.length) sought.push(` ${any(long)}|[^ ]{3}${any(long)}(?:${ENDINGS})? `);
    }
    return { forms, roots, sought: sought.map((pattern) => new RegExp(pattern)) };
  };
  const phrase = (forms) =>
    ({ forms, roots: forms, sought: [new RegExp(` (?:${forms.join("|")}) `)] });

  // What stands in quotation marks must stand so; of the rest, each word. "Trump's" is "Trumps".
  const ask = (written) => {
    const typed = written.replace(/['’](?=s(?!\p{L}))/giu, "");
    const spellings = (text) => [drop(fold(text)), drop(spell(fold(text)))].map(split);
    const phrases = [...typed.matchAll(QUOTED)].map(([, text]) => spellings(text))
      .filter(([words]) => words.length > 1);
    const rest = phrases.length ? typed.replace(QUOTED, (text, inner) =>
      (spellings(inner)[0].length > 1 ? " " : text)) : typed;
    const [plain, spelt] = spellings(rest);
    const words = plain.map((word, at) => [...new Set([word, spelt[at]])]);
    const begun = words.length === 1 && /\p{Ll}/u.test(rest);
    const meant = words.filter((forms) => !forms.some((form) => JOINS.has(form)));
    return [
      ...phrases.map((both) => phrase([...new Set(both.map((list) => list.join(" ")))])),
      ...(meant.length || phrases.length ? meant : words).map((forms) => seek(forms, begun)),
    ];
  };

  const grade = (text, { roots, sought }) => {
    if (!roots.some((root) => text.includes(root))) return 0;
    const at = sought.findIndex((pattern) => pattern.test(text));
    return at < 0 ? 0 : 4 - at;
  };

  // Titles count twice as much as the rest, and that a word is there more than how well it fits.
  const weigh = (story, query) => {
    const grades = query.map((term) =>
      Math.max(2 * grade(story.title, term), grade(story.words, term)));
    const there = grades.filter((each) => each);
    return there.length * THERE + there.reduce((sum, each) => sum + each, 0);
  };

  const days = new Intl.DateTimeFormat(lang, { day: "numeric", month: "long", year: "numeric" });

  const load = (month) => {
    if (!pages.has(month)) {
      const list = fetch(`${box.dataset.base}${month}.json`).then(async (response) => {
        if (!response.ok) throw new Error(response.statusText);
        return (await response.json()).map((story) => {
          const day = days.format(new Date(`${story.d}T12:00`));
          const rest = [story.s, ...(story.w || []), day, story.d.slice(5, 7)].join(" | ");
          return { ...story, day, title: read(`${story.k || ""} ${story.t}`), words: read(rest) };
        });
      });
      list.catch(() => pages.delete(month));
      pages.set(month, list);
    }
    return pages.get(month);
  };

  // Whether one letter is wrong, missing, too much or changed places with the next.
  const near = (one, other) => {
    if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
    let at = 1;
    while (at < one.length && one[at] === other[at]) at += 1;
    const [a, b] = [one.slice(at), other.slice(at)];
    return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
      || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  };

  // Put in the place of words that no story has those that look like them, or their parts.
  const guess = (query, stories) => {
    const words = new Set(stories.flatMap((story) => `${story.title}${story.words}`.split(" ")));
    const known = (part) => {
      const term = seek([part]);
      return stories.some(({ title, words: rest }) => grade(title + rest, term) > 1);
    };
    const telling = query.filter(({ forms: [form] }) => form.length > 2 && /\p{L}/u.test(form));
    return telling.flatMap((term) => {
      const [form] = term.forms;
      if (form.length < 5 || stories.some((story) => weigh(story, [term]))) return [term];
      const root = stem(form);
      const like = [...words].filter((word) => near(word, form) || near(stem(word), root));
      if (like.length) return [seek(like)];
      const parts = [...form.slice(4, -3)]
        .map((_, at) => [form.slice(0, at + 4), form.slice(at + 4)])
        .find((pair) => pair.every(known));
      return parts ? parts.map((part) => seek([part])) : [term];
    });
  };

  const make = (tag, className, ...content) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...content);
    return element;
  };

  // The text with its words marked that the query means.
  const mark = (text, query) => {
    const content = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(GLUED)) {
      const known = read(word);
      const meant = ({ forms, sought }) => sought.some((pattern) => pattern.test(known))
        || (!JOINS.has(known.trim()) && forms.some((form) => ` ${form} `.includes(known)));
      if (!query.some(meant)) continue;
      content.push(text.slice(end, index), make("mark", "", word));
      end = index + word.length;
    }
    return [...content, text.slice(end)];
  };

  const show = (story, query) => {
    const title = make("h2", "lb-card__title");
    if (story.k) {
      const colon = make("span", "lb-hidden", ": ");
      title.append(make("span", "lb-kicker", ...mark(story.k, query), colon));
    }
    const link = make("a", "", ...mark(story.t, query));
    link.href = box.dataset.root + story.a;
    title.append(link);
    const told = [title];
    if (story.s) told.push(make("p", "lb-card__summary", ...mark(story.s, query)));
    if (story.l) for (const part of told) part.lang = story.l;
    const day = make("time", "", story.day);
    day.dateTime = story.d;
    const topics = (story.w || []).map((label) => mark(label, query))
      .filter((parts) => parts.length > 1).map((parts) => make("li", "", ...parts));
    return make("li", "", ...told, make("ul", "lb-facts", make("li", "", day), ...topics));
  };

  const rank = (stories, query, least) => stories
    .map((story) => ({ story, weight: weigh(story, query) }))
    .filter(({ weight }) => weight >= least);
  // The sort is stable, so newer stays before older.
  const order = (matches) => matches.sort((a, b) => b.weight - a.weight);

  // Topics, dossiers, sections, sources and months that the query names, of the lists below.
  const know = (link) => ({
    kind: link.closest("section").querySelector("h2").textContent,
    title: read([link.textContent, link.dataset.also].join(" | ")),
    words: "",
    link,
  });
  const also = make("ul", "lb-chips lb-screen");
  let places;
  const point = (query) => {
    also.remove();
    places ??= [...document.querySelectorAll(".lb-search ~ section .lb-list a")].map(know);
    const named = query.some(({ forms }) => forms[0].length > 1)
      ? order(rank(places, query, (THERE + NAMED) * query.length)) : [];
    also.replaceChildren(...named.slice(0, PLACES).map(({ story: { kind, link } }) => {
      const chip = make("a", "lb-chip", `${kind}: ${link.textContent}`);
      chip.href = link.href;
      return make("li", "", chip);
    }));
    if (named.length) found.before(also);
    return named.length > 0;
  };

  const tell = (count, shown) => {
    const words = said.dataset;
    const told = count > shown ? words.most : [words.none, words.one][count] || words.many;
    return told.replace("#", count).replace("#", shown);
  };

  // Return what puts stories on the page with the words of a query marked, each made once.
  const lister = (query) => {
    const marked = query.filter(({ forms }) => forms[0].length > 1);
    const rows = new Map();
    return (matches) => found.replaceChildren(...matches.map(({ story }) => {
      if (!rows.has(story)) rows.set(story, show(story, marked));
      return rows.get(story);
    }));
  };

  let busy = 0;
  const begin = (typed, query) => {
    const address = new URL(location.href);
    if (typed) address.searchParams.set("q", typed);
    else address.searchParams.delete("q");
    history.replaceState(null, "", address);
    document.title = typed ? `${typed} – ${name}` : name;
    box.classList.toggle("lb-search--busy", query.length > 0);
    found.replaceChildren();
    more.hidden = true;
    said.textContent = typed && !query.length ? said.dataset.none : "";
    said.dataset.sought = typed;
    input.defaultValue = input.value; // Safari sets it back when it returns to the page
    clearTimeout(busy);
  };

  let list;
  let matches = [];
  let limit = LIMIT;
  let back = history.state; // where a reader was who comes back from a story
  const search = async () => {
    const before = back;
    back = null;
    const mine = ++turn;
    const typed = input.value.trim();
    let query = ask(typed);
    begin(typed, query);
    const named = point(query);
    if (!query.length) return;
    busy = setTimeout(() => { said.textContent = said.dataset.busy; }, PATIENCE);
    list = lister(query);
    matches = [];
    limit = before?.limit || LIMIT;
    let told = said.dataset.failed;
    try {
      const all = [];
      let rested = -REST;
      for (const at of months.keys()) {
        const stories = await months.slice(at, at + AHEAD).map(load)[0];
        if (mine !== turn) return;
        all.push(...stories);
        const fit = rank(stories, query, THERE * query.length);
        if (!fit.length) continue;
        matches = order([...matches, ...fit]);
        if (performance.now() - rested < REST) continue;
        list(matches.slice(0, limit));
        rested = performance.now();
      }
      told = named && !matches.length ? said.dataset.named : "";
      if (!matches.length && !named) {
        query = guess(query, all);
        list = lister(query);
        const likely = order(rank(all, query, THERE));
        const most = Math.floor((likely[0]?.weight || 0) / THERE);
        matches = likely.filter(({ weight }) => weight >= THERE * most);
        if (most) told = said.dataset.near;
      }
    } catch {
      if (mine !== turn) return;
    }
    clearTimeout(busy);
    box.classList.remove("lb-search--busy");
    list(matches.slice(0, limit));
    more.hidden = matches.length <= limit;
    said.textContent = told || tell(matches.length, limit);
    if (before) scrollTo(0, before.height);
  };

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 200);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
    if (matchMedia("(hover: none)").matches) input.blur(); // the keyboard covers what is found
  });
  more.addEventListener("click", () => {
    const next = limit;
    limit += LIMIT;
    list(matches.slice(0, limit));
    more.hidden = matches.length <= limit;
    found.children[next].querySelector("a").focus();
    said.textContent = tell(matches.length, limit);
  });
  found.addEventListener("click", () => history.replaceState({ limit, height: scrollY }, ""));
  input.value = new URLSearchParams(location.search).get("q") || "";
  box.hidden = false;
  if (input.value) search();
})();
