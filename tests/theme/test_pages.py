"""What every page of the theme owes its readers, seen in the HTML."""

import itertools
import re
from fnmatch import fnmatchcase

import html5lib
import pytest
from bs4 import BeautifulSoup
from msgspec.structs import replace

from plugins.pages import views as v
from plugins.press.rendering.page import Page
from plugins.press.rendering.renderer import Renderer, RenderSettings
from tests.browser.pages import KINDS
from tests.theme import samples
from tests.theme.pages import ASSETS, TEMPLATES, compiled, rendered, renderer

PATHS = list(samples.PAGES)
WHOLE = [path for path in PATHS if samples.PAGES[path][0] != "redirect.html"]


def soup(path: str) -> BeautifulSoup:
    return BeautifulSoup(rendered(path), "lxml")


@pytest.mark.parametrize("path", PATHS)
def test_the_html_is_well_formed(path: str) -> None:
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(rendered(path))
    unknown_to_html5lib = {"unexpected-start-tag-implies-end-tag"}
    assert [e[1] for e in parser.errors if e[1] not in unknown_to_html5lib] == []


@pytest.mark.parametrize("path", PATHS)
def test_no_script_and_no_style_stands_in_a_page(path: str) -> None:
    page = soup(path)
    assert page.find_all("style") == []
    assert [
        s for s in page.find_all("script") if not s.get("src") and "json" not in s.get("type", "")
    ] == []
    assert [t.name for t in page.find_all(style=True)] == []
    assert [t.name for t in page.find_all() if any(a.startswith("on") for a in t.attrs)] == []


@pytest.mark.parametrize("path", PATHS)
def test_nothing_comes_from_another_host(path: str) -> None:
    page = soup(path)
    addresses = [t.get("src") or t.get("href") for t in page.select("[src], link[href]")]
    own = ("https://lageblatt.example/",)
    assert [a for a in addresses if re.match(r"\w+:|//", a) and not a.startswith(own)] == []


@pytest.mark.parametrize("path", WHOLE)
def test_a_page_has_one_name_and_headings_in_order(path: str) -> None:
    levels = [int(h.name[1]) for h in soup(path).select("h1, h2, h3, h4, h5, h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert [b for a, b in itertools.pairwise(levels) if b > a + 1] == []


@pytest.mark.parametrize("path", WHOLE)
def test_nothing_empty_is_shown(path: str) -> None:
    containers = (
        "h1, h2, h3, h4, ul, ol:not(.lb-search__found), dl, dd, li, nav, "
        "p:not([role=status]), section, time, .lb-side"
    )
    empty = [str(t)[:80] for t in soup(path).select(containers) if not t.get_text(strip=True)]
    assert empty == []


@pytest.mark.parametrize(
    ("path", "bare"),
    [
        ("thema/russland/index.html", {"months": (), "feeds": ()}),
        ("dossier/russland-nordkorea/index.html", {"topics": (), "feeds": ()}),
        ("quelle/spiegel/index.html", {"months": ()}),
        ("rubrik/international/index.html", {"months": ()}),
    ],
)
def test_where_nothing_stands_beside_a_list_there_is_no_column_for_it(path, bare) -> None:
    template, view = samples.PAGES[path]
    made = renderer().render(Page(path, template, replace(view, **bare))).decode()
    assert soup(path).select_one(".lb-side")
    assert not BeautifulSoup(made, "lxml").select_one(".lb-side")


def test_an_outlet_tells_of_its_group_only_where_that_is_not_its_owner() -> None:
    def points(**more: str) -> list[str]:
        view = replace(samples.OUTLET, country="", url="", **more)
        made = renderer().render(Page("quelle/spiegel/index.html", "outlet.html", view)).decode()
        return [term.get_text() for term in BeautifulSoup(made, "lxml").select("dt")]

    assert points(owner="Nikkei", group="Nikkei") == ["Eigentümer"]
    assert points(owner="Nikkei", group="FT") == ["Eigentümer", "Gruppe"]


@pytest.mark.parametrize("path", WHOLE)
def test_ids_are_unique_and_anchors_lead_to_them(path: str) -> None:
    page = soup(path)
    ids = [t["id"] for t in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    targets = [a["href"][1:] for a in page.select("a[href^='#']")]
    assert [t for t in targets if t not in ids] == []
    labels = [t["aria-labelledby"] for t in page.select("[aria-labelledby]")]
    assert [label for label in labels if label not in ids] == []


@pytest.mark.parametrize("path", WHOLE)
def test_the_first_link_skips_to_the_content(path: str) -> None:
    page = soup(path)
    assert page.find("a")["href"] == "#main"
    assert page.find(id="main").name == "main"


@pytest.mark.parametrize("path", WHOLE)
def test_landmarks_can_be_told_apart(path: str) -> None:
    page = soup(path)

    def name(nav) -> str:
        label = nav.get("aria-labelledby")
        return nav.get("aria-label") or page.find(id=label).get_text(strip=True)

    names = [name(nav) for nav in page.find_all("nav")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("path", WHOLE)
def test_times_are_machine_readable(path: str) -> None:
    times = soup(path).find_all("time")
    assert [t for t in times if not re.match(r"\d{4}-\d{2}-\d{2}", t.get("datetime", ""))] == []


def test_a_story_that_never_changed_tells_machines_of_no_change() -> None:
    head = soup("2024/06/18/bare/index.html").head
    assert head.find("meta", {"property": "article:published_time"})
    assert not head.find("meta", {"property": "article:modified_time"})


def test_the_head_says_what_machines_need() -> None:
    page = soup("2024/06/18/meldung-0/index.html")
    head = page.head
    assert head.title.get_text() == f"{samples.STORY.title} – Lageblatt"
    assert head.find("meta", {"name": "description"})["content"] == samples.STORY.summary
    assert head.find("link", rel="canonical")["href"] == (
        "https://lageblatt.example/2024/06/18/meldung-0/"
    )
    assert head.find("meta", {"http-equiv": "Content-Security-Policy"})["content"] == (
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'"
    )
    assert {m["property"]: m["content"] for m in head.select("meta[property]")} == {
        "og:url": "https://lageblatt.example/2024/06/18/meldung-0/",
        "og:site_name": "Lageblatt",
        "og:type": "article",
        "og:title": samples.STORY.title,
        "og:description": samples.STORY.summary,
        "article:published_time": "2024-06-18T06:30:00+02:00",
        "article:modified_time": "2024-06-19T09:45:00+02:00",
        "article:section": "International",
    }
    assert [(f["type"], f["href"]) for f in head.select("link[rel=alternate]")] == [
        ("application/atom+xml", "../../../../feeds/atom.xml"),
        ("application/rss+xml", "../../../../feeds/rss.xml"),
        ("application/feed+json", "../../../../feeds/feed.json"),
    ]


@pytest.mark.parametrize(
    ("lang", "kinds"),
    [
        ("de", ["Themen", "Quellen", "Rubriken", "Dossiers"]),
        ("en", ["Topics", "Sources", "Sections", "Dossiers"]),
    ],
)
def test_pages_of_the_same_name_have_titles_that_say_what_they_are(
    lang: str, kinds: list[str]
) -> None:
    head = samples.meta("Ukraine", "x/")
    pages = [
        ("topic.html", replace(samples.TOPIC, meta=head, label="Ukraine", month="2024-06")),
        ("outlet.html", replace(samples.OUTLET, meta=head, name="Ukraine", month="2024-06")),
        ("category.html", v.CategoryPage(head, "Ukraine", samples.DAYS, (), "2024-06")),
        ("dossier.html", replace(samples.DOSSIER, meta=head)),
    ]
    made = [renderer(lang).render(Page("x/index.html", *page)).decode() for page in pages]
    month = ", Juni 2024" if lang == "de" else ", June 2024"
    assert [BeautifulSoup(page, "lxml").title.get_text() for page in made] == [
        f"Ukraine{'' if kind == 'Dossiers' else month} – {kind} – Lageblatt" for kind in kinds
    ]


@pytest.mark.parametrize(
    ("address", "within", "marked"),
    [
        ("thema/russland/", "thema/", [("Themen", "true")]),
        ("thema/", "thema/", [("Themen", "page")]),
        ("2024/06/", "archiv/", [("Archiv", "true")]),
        ("2024/06/18/a/", "", []),
    ],
)
def test_the_navigation_marks_where_the_reader_is(
    address: str, within: str, marked: list[tuple[str, str]]
) -> None:
    view = v.IndexPage(samples.meta("T", address, within=within), ())
    made = renderer().render(Page(f"{address}index.html", "index_of.html", view)).decode()
    links = BeautifulSoup(made, "lxml").select("nav [aria-current]")
    assert [(link.get_text(), link["aria-current"]) for link in links] == marked


@pytest.mark.parametrize(
    ("path", "month", "places"),
    [
        ("thema/russland/", "", ["thema/", "thema/osteuropa/"]),
        ("thema/russland/", "2024-05", ["thema/", "thema/osteuropa/", "thema/russland/"]),
        ("quelle/spiegel/", "2024-05", ["quelle/", "quelle/spiegel/"]),
        ("rubrik/international/", "2024-05", ["rubrik/", "rubrik/international/"]),
        ("", "2024-05", ["archiv/"]),
    ],
)
def test_a_page_of_a_month_leads_to_the_whole_of_which_it_is_a_part(
    path: str, month: str, places: list[str]
) -> None:
    address = f"{path}{month.replace('-', '/')}/" if month else path
    template, view = samples.PAGES[f"{path or '2024/06/'}index.html"]
    meta = replace(view.meta, address=address)
    made = renderer().render(Page("404.html", template, replace(view, meta=meta, month=month)))
    links = BeautifulSoup(made, "lxml").select(".lb-breadcrumbs a")
    assert [link["href"] for link in links] == [f"/{place}" for place in ["", *places]]


def test_the_head_shows_the_picture_of_a_story() -> None:
    picture = v.Picture("static/bild.jpg", "Ein Platz", "dpa", "CC0")
    view = replace(samples.STORY, picture=picture)
    made = renderer().render(Page("2024/06/18/x/index.html", "story.html", view)).decode()
    shown = BeautifulSoup(made, "lxml").head.select("meta[property^='og:image']")
    assert {tag["property"]: tag["content"] for tag in shown} == {
        "og:image": "https://lageblatt.example/static/bild.jpg",
        "og:image:alt": "Ein Platz",
    }


def test_a_foreign_page_says_its_language_also_in_its_title() -> None:
    template, view = samples.PAGES["ueber/index.html"]
    made = renderer().render(Page("ueber/index.html", template, replace(view, lang="en")))
    page = BeautifulSoup(made, "lxml")
    assert [tag.name for tag in page.main.find_all(lang="en")] == ["h1", "div"]


def test_a_notice_says_the_time_of_day_where_one_was_written() -> None:
    times = soup("2024/06/18/meldung-0/index.html").select(".lb-story__notices time")
    assert [(time["datetime"], time.get_text()) for time in times] == [
        ("2024-06-19", "19.\N{NO-BREAK SPACE}Juni 2024"),
        ("2024-06-18T20:15:00+02:00", "18.\N{NO-BREAK SPACE}Juni 2024, 20:15\N{NO-BREAK SPACE}Uhr"),
    ]


def test_three_updates_stand_above_a_story_and_earlier_ones_are_folded_away() -> None:
    correction, update = samples.NOTICES
    updates = [replace(update, text=f"Ergänzung {number}.") for number in range(5, 0, -1)]

    def shown(count: int) -> tuple[list[str], str]:
        view = replace(samples.STORY, notices=(*updates[:count], correction))
        made = renderer().render(Page("2024/06/18/x/index.html", "story.html", view)).decode()
        notices = BeautifulSoup(made, "lxml").select_one(".lb-story__notices")
        folded = notices.details.extract() if notices.details else None
        texts = [text.contents[-1].strip() for text in notices.select("p")]
        return texts, " ".join(folded.get_text(" ", strip=True).split()) if folded else ""

    top = ["Ergänzung 5.", "Ergänzung 4.", "Ergänzung 3.", correction.text]
    told = "Ergänzung, 18. Juni 2024, 20:15 Uhr Ergänzung"
    assert shown(3) == (top, "")
    assert shown(4) == (top, f"1 frühere Ergänzung {told} 2.")
    assert shown(5) == (top, f"2 frühere Ergänzungen {told} 2. {told} 1.")


def test_a_thread_beside_a_story_is_told_without_a_name() -> None:
    thread = replace(samples.STRIP, label="", address="")
    view = replace(samples.STORY, strips=(thread,))
    made = renderer().render(Page("2024/06/18/x/index.html", "story.html", view)).decode()
    assert BeautifulSoup(made, "lxml").select_one(".lb-strip h2").get_text() == "Zuvor"


def test_the_first_story_of_a_dossier_leads_to_it_without_a_heading_of_nothing() -> None:
    view = replace(samples.STORY, strips=(replace(samples.STRIP, parts=()),))
    made = renderer().render(Page("2024/06/18/x/index.html", "story.html", view)).decode()
    (strip,) = BeautifulSoup(made, "lxml").select(".lb-strip")
    assert (strip.name, strip.get_text()) == ("p", "Dossier: Russland und Nordkorea")
    assert strip.a["href"] == "../../../../dossier/russland-nordkorea/"


def test_a_page_that_search_engines_must_not_list_says_so_and_has_no_canonical() -> None:
    head = soup("muster/index.html").head
    assert head.find("meta", {"name": "robots"})["content"] == "noindex"
    assert head.find("link", rel="canonical") is None


def test_a_story_comes_in_the_order_of_the_paper() -> None:
    page = soup("2024/06/18/meldung-0/index.html")
    order = (
        ".lb-breadcrumbs, .lb-kicker, h1, .lb-story__summary, .lb-story__facts, "
        ".lb-story__notices, .lb-text, .lb-ledger, .lb-story__corrections, .lb-story__topics, "
        ".lb-strip, .lb-related, .lb-story__next"
    )
    names = [
        " ".join(t.get("class") or [t.name])
        for t in page.select(order)
        if t.find_parent(class_="lb-card") is None
    ]
    assert names == [
        "lb-breadcrumbs lb-screen",
        "lb-kicker",
        "h1",
        "lb-story__summary lb-lead",
        "lb-story__facts",
        "lb-story__notices",
        "lb-text",
        "lb-ledger",
        "lb-story__corrections",
        "lb-story__topics",
        "lb-strip",
        "lb-related",
        "lb-story__next",
    ]


def test_a_reader_view_keeps_the_date_of_a_story_and_leaves_out_where_it_belongs() -> None:
    """Firefox goes by the names of classes: Readability drops what is called so."""
    dropped = re.compile("banner|breadcrumbs|comment|contact|hidden|media|meta|related|share|tags")
    story = soup("2024/06/18/meldung-0/index.html").article
    assert dropped.search(" ".join(story.nav["class"]))
    for kept in (".lb-story__facts time", "h1", ".lb-text", ".lb-ledger"):
        part = story.select_one(kept)
        names = [name for tag in [part, *part.parents] for name in tag.get("class", [])]
        assert [name for name in names if dropped.search(name)] == []


def test_the_front_comes_in_the_order_of_the_paper() -> None:
    page = soup("index.html")
    order = ".lb-edition, .lb-front__note, .lb-minute, .lb-card--l, .lb-row, .lb-end"
    names = [t.get("class")[0] for t in page.main.select(order)]
    assert names == [
        "lb-edition",
        "lb-front__note",
        "lb-minute",
        "lb-card",
        *["lb-row"] * (len(samples.FRONT.groups) + 2),
        "lb-end",
    ]


def test_one_story_alone_is_not_told_in_one_minute_as_well() -> None:
    view = replace(samples.EDITION, minute=samples.EDITION.minute[:1], groups=())
    made = renderer().render(Page("2024/06/18/index.html", "edition.html", view)).decode()
    page = BeautifulSoup(made, "lxml")
    assert page.select(".lb-minute") == []
    assert [title.get_text() for title in page.select(".lb-card h2 a")] == [view.lead.title]


@pytest.mark.parametrize(
    ("lang", "names"),
    [
        ("de", ["Ausgabe als Text", "Ausgabe als E-Mail", "Feed"]),
        ("en", ["Edition as Text", "Edition as E-mail", "Feed"]),
    ],
)
def test_other_ways_to_read_an_edition_make_sense_in_a_list_of_links(
    lang: str, names: list[str]
) -> None:
    page = BeautifulSoup(rendered("2024/06/18/index.html", lang), "lxml")
    assert [link.get_text() for link in page.select(".lb-edition__ways a")] == names


def test_a_front_fetches_the_italic_of_its_claim_in_time() -> None:
    def fetched(path: str) -> list[str]:
        links = soup(path).select("link[rel=preload]")
        return [link["href"].rpartition("/")[2].partition(".")[0] for link in links]

    always = ["serif-400", "serif-600", "sans-400", "sans-600"]
    assert fetched("index.html") == [*always, "serif-400-italic"]
    assert fetched("2024/06/18/meldung-0/index.html") == always


def test_a_story_without_anything_beside_its_text_shows_only_its_text() -> None:
    page = soup("2024/06/18/bare/index.html")
    assert page.select(".lb-ledger, .lb-story__side, .lb-notice, .lb-kicker, .lb-chips") == []
    assert page.main.select_one(".lb-story__preview").get_text(" ", strip=True) == (
        "Nicht veröffentlicht: Entwurf"
    )


def test_a_foreign_story_says_its_language_and_the_interface_keeps_its_own() -> None:
    path = "2024/06/18/bare/index.html"
    template, view = samples.PAGES[path]
    pictured = replace(view, picture=v.Picture("static/bild.jpg", "A square", "dpa", ""))
    page = BeautifulSoup(renderer().render(Page(path, template, pictured)), "lxml")
    assert page.html["lang"] == "de"
    assert [t["class"][0] for t in page.main.find_all(lang="en")] == [
        "lb-story__name",
        "lb-story__summary",
        "lb-story__picture",
        "lb-text",
    ]


@pytest.mark.parametrize(
    ("site", "story", "html", "told"),
    [
        ("de", "ar", ("de", None), ("ar", "rtl")),
        ("de", "he-IL", ("de", None), ("he-IL", "rtl")),
        ("ar", "fa", ("ar", "rtl"), ("fa", None)),
        ("ar", "en", ("ar", "rtl"), ("en", "ltr")),
    ],
)
def test_what_is_written_in_another_direction_than_what_is_around_it_says_so(
    site: str, story: str, html: tuple[str, str | None], told: tuple[str, str | None]
) -> None:
    path = "2024/06/18/bare/index.html"
    template, view = samples.PAGES[path]
    settings = RenderSettings((str(TEMPLATES),), "en", compiled("en"), ASSETS)
    own = Renderer(settings, replace(samples.SITE, lang=site), samples.BODIES.__getitem__)
    made = own.render(Page(path, template, replace(view, lang=story)))
    page = BeautifulSoup(made, "lxml")
    assert (page.html["lang"], page.html.get("dir")) == html
    found = page.main.select("[lang]")
    assert [(tag["lang"], tag.get("dir")) for tag in found] == [told] * 3


@pytest.mark.parametrize(
    ("path", "field", "found"),
    [
        ("korrekturen/index.html", "notices", ["a", "span", "dd", "dd"]),
        ("2024/06/18/meldung-0/index.html", "related", ["a"]),
        ("dossier/russland-nordkorea/index.html", "timeline", ["a"]),
    ],
)
def test_what_a_page_tells_of_a_foreign_story_says_its_language(path, field, found) -> None:
    template, view = samples.PAGES[path]
    told = next(record for record in getattr(view, field) if getattr(record, "story", True))
    foreign = replace(view, **{field: (replace(told, lang="fr"),)})
    page = BeautifulSoup(renderer().render(Page(path, template, foreign)), "lxml")
    assert [tag.name for tag in page.main.find_all(lang="fr")] == found


def test_attributions_lead_to_the_ledger_and_back() -> None:
    page = soup("2024/06/18/meldung-0/index.html")
    for letter in "abc":
        cite = page.find(id=f"cite-{letter}-1")
        assert cite["href"] == f"#source-{letter}"
        back = page.find(id=f"source-{letter}").select_one(".lb-ledger__letter")
        assert back["href"] == f"#cite-{letter}-1"
    ways = page.select(".lb-ledger__ways a")
    assert [(way["href"], way["aria-label"], way.get_text()) for way in ways] == [
        ("#cite-a-1", "A 1, zurück zum Text", "1"),
        ("#cite-a-2", "A 2, zurück zum Text", "2"),
    ]
    assert page.find(id="cite-a-2")["href"] == "#source-a"
    assert page.find(id="source-d").select_one("a.lb-ledger__letter") is None


def test_a_correction_leads_to_the_ledger_where_it_stands_first() -> None:
    path = "2024/06/18/meldung-0/index.html"
    template, view = samples.PAGES[path]
    html = 'Falsch, <a class="cite" id="cite-d-1" href="#source-d">laut dpa</a>.'
    cited = replace(view, notices=(replace(view.notices[0], html=html),))
    page = BeautifulSoup(renderer().render(Page(path, template, cited)), "lxml")
    notices = page.select(".lb-notice--correction")
    assert [bool(notice.select("#cite-d-1")) for notice in notices] == [True, False]


def test_the_ledger_tells_what_an_outlet_is_and_that_an_origin_is_unknown() -> None:
    entries = soup("2024/06/18/meldung-0/index.html").select(".lb-ledger__entry")
    assert [" ".join(e.get_text(" ", strip=True).split()) for e in entries] == [
        "A Spiegel Magazin, Deutschland Vor dem Besuch: Warum der Kreml den Nachbarn braucht "
        "18. Juni 2024 Deutsch Bezahlschranke Ursprung: dpa ↑ 1 2",
        "B KCNA Staatsmedium, Nordkorea Respected Comrade receives letter "
        "18. Juni 2024 Englisch Ursprung: KCNA",
        "C Ukrajinska Prawda Onlinemedium, Ukraine Стаття для північнокорейської газети "
        "18. Juni 2024 Ukrainisch Ursprung: KCNA",
        "D Weißes Haus Regierung, Vereinigte Staaten Press Briefing "
        "17. Juni 2024 Englisch Ursprung unbekannt",
        "E Hörensagen Ursprung unbekannt",
    ]


def test_what_a_machine_tagged_says_so_to_machines_and_to_listeners() -> None:
    story = soup("2024/06/18/meldung-0/index.html")
    assert [c.get_text() for c in story.select(".lb-chip[data-machine]")] == [
        "Sanktionen (maschinell zugeordnet)",
        "Rüstung (maschinell zugeordnet)",
    ]
    cards = soup("thema/russland/index.html").select(".lb-card[data-machine]")
    assert [c.select(".lb-card__facts li")[-1].get_text() for c in cards] == [
        "maschinell zugeordnet"
    ]


def test_related_lines_say_what_they_are_and_why() -> None:
    lines = soup("2024/06/18/meldung-0/index.html").select(".lb-related__line > p")
    assert [" ".join(p.get_text(" ", strip=True).split()) for p in lines] == [
        "Vorgeschichte , 16. Juni 2024 gemeinsam: Russland, Ukraine-Krieg",
        "Folge , 19. Juni 2024 gemeinsam: Russland, Kreml, Verteidigungsministerium",
        "Hintergrund , 17. Juni 2024 von der Redaktion ausgewählt",
    ]


def test_on_an_unknown_address_links_do_not_depend_on_how_deep_it_is() -> None:
    template, view = samples.PAGES["404.html"]
    site = replace(samples.SITE, url="https://example.org/blatt")
    made = renderer(site=site).render(Page("404.html", template, view)).decode()
    links = [a["href"] for a in BeautifulSoup(made, "lxml").select("a[href], link[rel=stylesheet]")]
    assert [a for a in links if not a.startswith(("/blatt/", "#"))] == []


def test_a_site_that_is_opened_from_a_folder_preloads_nothing() -> None:
    """Browsers refuse to preload fonts from a folder, though they load them."""
    site = replace(samples.SITE, index_links=True)
    made = renderer(site=site).render(Page("index.html", "front.html", samples.FRONT))
    assert b"preload" not in made
    assert b'href="./2024/06/18/meldung-0/index.html"' in made


@pytest.mark.parametrize(
    "field",
    ["kicker", "summary", "topics", "sources", "notices", "strips", "related", "next", "modified"],
)
def test_a_story_can_do_without_any_of_its_parts(field: str) -> None:
    empty = {"kicker": "", "summary": "", "next": None, "modified": None}
    view = replace(samples.STORY, **{field: empty.get(field, ())})
    made = renderer().render(Page("2024/06/18/x/index.html", "story.html", view)).decode()
    page = BeautifulSoup(made, "lxml")
    assert [
        str(t) for t in page.select("h1, h2, h3, ul, ol, p, section") if not t.get_text(strip=True)
    ] == []


@pytest.mark.parametrize("field", ["minute", "groups", "dossiers", "notices"])
def test_an_edition_can_do_without_any_of_its_parts(field: str) -> None:
    view = replace(samples.EDITION, **{field: ()})
    made = renderer().render(Page("2024/06/18/index.html", "edition.html", view)).decode()
    page = BeautifulSoup(made, "lxml")
    assert [
        str(t) for t in page.select("h1, h2, h3, ul, ol, p, section") if not t.get_text(strip=True)
    ] == []


def test_every_kind_of_page_has_a_sample_and_is_read_in_the_browser() -> None:
    kinds = {f.name for f in TEMPLATES.glob("*.html") if "{% extends" in f.read_text()}
    shown = {template for template, _ in samples.PAGES.values()}
    read = {
        template
        for path, (template, _) in samples.PAGES.items()
        if any(fnmatchcase(path, places) for places in KINDS.values())
    }
    assert kinds - shown == kinds - read == set()


def test_no_template_writes_scripts_styles_or_handlers() -> None:
    wrong = re.compile(r"<style|\sstyle=|\son[a-z]+=\"|<script>|javascript:", re.IGNORECASE)
    assert [f.name for f in sorted(TEMPLATES.rglob("*.html")) if wrong.search(f.read_text())] == []


def test_the_style_page_is_linked_where_the_site_says_that_it_lies() -> None:
    template, view = samples.PAGES["404.html"]
    ends = []
    for place in (v.Link("Modèle", "modele/"), None):
        site = replace(samples.SITE, style_page=place, url="https://example.org")
        made = renderer(site=site).render(Page("404.html", template, view)).decode()
        links = BeautifulSoup(made, "lxml").select(".lb-footer nav:first-of-type a")
        ends.append((links[-1].text, links[-1]["href"]))
    assert ends == [("Modèle", "/modele/"), ("Suche", "/suche/")]
