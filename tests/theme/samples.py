"""Views of every kind of page, made by hand: what the theme's tests and the designer look at.

The news in them is invented for the purpose; lengths and numbers are those of real pages.
"""

import datetime as dt
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from plugins.pages import views as v

ZONE = dt.timezone(dt.timedelta(hours=2))

SITE = v.Site(
    name="Lageblatt",
    claim="Die Lage am Morgen, aus vielen Quellen",
    url="https://lageblatt.example",
    lang="de",
    index_links=False,
    nav=(
        v.Link("Themen", "thema/"),
        v.Link("Dossiers", "dossier/"),
        v.Link("Rubriken", "rubrik/"),
        v.Link("Quellen", "quelle/"),
        v.Link("Archiv", "archiv/"),
        v.Link("Suche", "suche/"),
    ),
    footer=(
        v.Link("Über Lageblatt", "ueber/"),
        v.Link("Korrekturen", "korrekturen/"),
        v.Link("Impressum", "impressum/"),
        v.Link("Datenschutz", "datenschutz/"),
        v.Link("Barrierefreiheit", "barrierefreiheit/"),
    ),
    notice="Vorführung: Die Meldungen dieser Seite zeigen das Werkzeug und sind keine Nachrichten.",
    feeds=(
        v.Link("Lageblatt (Atom)", "feeds/atom.xml"),
        v.Link("Lageblatt (RSS)", "feeds/rss.xml"),
        v.Link("Lageblatt (JSON Feed)", "feeds/feed.json"),
    ),
    style_page=v.Link("Musterseite", "muster/"),
    preview=True,
)

_NEWS = (
    (
        "Strategisches Treffen",
        "Staatschef wirbt vor historischem Besuch um den verschlossenen Nachbarn",
        "Vor der ersten Reise seit fast einem Vierteljahrhundert hat der Präsident dem Nachbarn "
        "eine engere Zusammenarbeit in Handel und Sicherheit in Aussicht gestellt. In mehreren "
        "Hauptstädten wächst die Sorge, dass daraus ein Bündnis gegen den Westen wird.",
    ),
    (
        "Jahresbericht",
        "Zahl einsatzbereiter Sprengköpfe wächst, die Abrüstung kommt zum Erliegen",
        "Die Bestände schrumpfen nur noch, weil alte Waffen verschrottet werden; die der "
        "einsatzbereiten nehmen zu. Am schnellsten rüstet China auf, schreiben die Forscher.",
    ),
    (
        "Umbau im Ministerium",
        "Vier stellvertretende Minister müssen gehen, eine Nichte rückt auf",
        "Mit den Entlassungen setzt die Regierung die größte Neuordnung der Behörde seit Jahren "
        "fort. Mehrere der neuen Leute sind mit dem Präsidenten verwandt oder befreundet.",
    ),
    (
        "Gipfel in der Schweiz",
        "Achtzig Staaten stehen zur Erklärung, wichtige Schwellenländer fehlen",
        "Indien, Saudi-Arabien und Südafrika haben das Abschlusspapier nicht unterzeichnet. Ein "
        "Folgetreffen ist geplant, ein Ort dafür nicht gefunden.",
    ),
    (
        "Europawahl",
        "Parteien verhandeln über die Spitzenposten der Union",
        "Bei einem Abendessen in Brüssel konnten sich die Staats- und Regierungschefs noch nicht "
        "einigen. Die Entscheidung soll Ende des Monats fallen.",
    ),
    (
        "Neuwahl in Frankreich",
        "Linkes Bündnis stellt sein Programm vor und streitet über den Kandidaten",
        "Mindestlohn, Rente, Vermögensteuer: Das Programm wendet sich gegen die Reformen der "
        "vergangenen Jahre. Wer Premierminister werden soll, bleibt offen.",
    ),
    (
        "Hochwasser",
        "Pegel am Oberlauf sinken, Aufräumen kostet Wochen",
        "Die meisten Evakuierten sind zurück in ihren Häusern. Der Bund sagt Hilfe zu, nennt aber "
        "keine Summe.",
    ),
    (
        "Haushalt",
        "Koalition sucht zweistelligen Milliardenbetrag für das kommende Jahr",
        "Der Entwurf soll im Juli im Kabinett sein. Strittig sind Verkehr, Entwicklung und die "
        "Frage, ob eine Notlage erklärt wird.",
    ),
    (
        "Fußball-EM",
        "Gastgeber gewinnen das Eröffnungsspiel deutlich",
        "Fünf Tore im ersten Spiel, ein Platzverweis für den Gegner: Der Auftakt ist gelungen.",
    ),
    (
        "Künstliche Intelligenz",
        "Verwaltungen testen Übersetzungsprogramme, Datenschützer mahnen Regeln an",
        "Elf Städte erproben die Software bis zum Jahresende.",
    ),
    (
        "Bahn",
        "Sanierung der Riedbahn: Ersatzbusse für fünf Monate",
        "Zwischen Frankfurt und Mannheim fährt vom 15. Juli an kein Zug mehr. Die Bahn verspricht "
        "danach weniger Störungen.",
    ),
    (
        "Raumfahrt",
        "Oberstufe der neuen Trägerrakete besteht den letzten Test",
        "Der Erstflug ist für den 9. Juli angesetzt.",
    ),
)


def card(place: int = 0, day: int = 18, **more: Any) -> v.Card:
    """Return the card of the ``place``-th story."""
    kicker, title, summary = _NEWS[place % len(_NEWS)]
    made = v.Card(
        title=title,
        heading=title,
        address=f"2024/06/{day:02}/meldung-{place}/",
        date=dt.datetime(2024, 6, day, 6, place, tzinfo=ZONE),
        kicker=kicker,
        summary=summary,
        minutes=2 + place % 2,
        outlets=2 + place % 4,
    )
    return replace(made, **more)


def meta(title: str, address: str, description: str = "", **more: Any) -> v.Meta:
    """Return the head of a page, by default within what its address begins with, as the house's."""
    places = (place.address for place in SITE.nav if address.startswith(place.address))
    return v.Meta(title, address, description, **{"within": next(places, ""), **more})


SOURCES = (
    v.LedgerEntry(
        letter="A",
        outlet=v.Link("Spiegel", "quelle/spiegel/"),
        kind="magazine",
        country="DE",
        title="Vor dem Besuch: Warum der Kreml den Nachbarn braucht",
        url="https://spiegel.example/ausland/vor-dem-besuch-a-0815",
        date=dt.date(2024, 6, 18),
        lang="de",
        paywall=True,
        origin="dpa",
        mentions=("cite-a-1", "cite-a-2"),
    ),
    v.LedgerEntry(
        letter="B",
        outlet=v.Link("KCNA", "quelle/kcna/"),
        kind="state-media",
        country="KP",
        title="Respected Comrade receives letter",
        url="https://kcna.example/en/2024/06/18/letter",
        date=dt.date(2024, 6, 18),
        lang="en",
        origin="KCNA",
        mentions=("cite-b-1",),
    ),
    v.LedgerEntry(
        letter="C",
        outlet=v.Link("Ukrajinska Prawda", "quelle/ukrajinska-prawda/"),
        kind="online",
        country="UA",
        title="Стаття для північнокорейської газети",
        url="https://pravda.example/2024/06/18/",
        date=dt.date(2024, 6, 18),
        lang="uk",
        origin="KCNA",
        mentions=("cite-c-1",),
    ),
    v.LedgerEntry(
        letter="D",
        outlet=v.Link("Weißes Haus", "quelle/weisses-haus/"),
        kind="government",
        country="US",
        date=dt.date(2024, 6, 17),
        lang="en-US",
        title="Press Briefing",
    ),
    v.LedgerEntry(letter="E", outlet=v.Link("Hörensagen", "")),
)

BODY_HTML = (Path(__file__).parent / "body.html").read_text("utf-8")

BODIES = {"story": BODY_HTML, "bare": "<p>The text is all there is.</p>"}

NOTICES = (
    v.Notice(
        kind="correction",
        date=dt.date(2024, 6, 19),
        text="Das Jahr des letzten Besuchs war falsch angegeben.",
        was="Der letzte Besuch liegt 22 Jahre zurück.",
        now="Der letzte Besuch war im Juli 2000, vor knapp 24 Jahren.",
    ),
    v.Notice(
        kind="update",
        date=dt.date(2024, 6, 18),
        moment=dt.datetime(2024, 6, 18, 20, 15, tzinfo=ZONE),
        text="Die Stellungnahme des Weißen Hauses vom Abend wurde ergänzt.",
    ),
)

TOPICS = (
    v.TopicChip("Russland", "thema/russland/"),
    v.TopicChip("Nordkorea", "thema/nordkorea/"),
    v.TopicChip("Außenpolitik", "thema/aussenpolitik/"),
    v.TopicChip("Sanktionen", "thema/sanktionen/", machine=True),
    v.TopicChip("Rüstung", "thema/ruestung/", machine=True),
)

STRIP = v.Strip(
    label="Russland und Nordkorea",
    address="dossier/russland-nordkorea/",
    parts=(card(1, 16), card(3, 14), card(2, 12)),
)

RELATED = (
    v.Related(
        title=_NEWS[3][1],
        address="2024/06/16/meldung-3/",
        date=dt.date(2024, 6, 16),
        kind="before",
        kicker=_NEWS[3][0],
        reasons=("Russland", "Ukraine-Krieg"),
    ),
    v.Related(
        title=_NEWS[2][1],
        address="2024/06/19/meldung-2/",
        date=dt.date(2024, 6, 19),
        kind="after",
        kicker=_NEWS[2][0],
        reasons=("Russland", "Kreml", "Verteidigungsministerium"),
    ),
    v.Related(
        title=_NEWS[1][1],
        address="2024/06/17/meldung-1/",
        date=dt.date(2024, 6, 17),
        kind="background",
        kicker=_NEWS[1][0],
        pinned=True,
    ),
)

STORY = v.StoryPage(
    meta=meta(
        _NEWS[0][1],
        "2024/06/18/meldung-0/",
        _NEWS[0][2],
        kind="article",
        json_ld='{"@context": "https://schema.org", "@type": "NewsArticle"}',
    ),
    lang="de",
    kicker=_NEWS[0][0],
    title=_NEWS[0][1],
    heading=_NEWS[0][1],
    summary=_NEWS[0][2],
    date=dt.datetime(2024, 6, 18, 6, 0, tzinfo=ZONE),
    appeared=dt.datetime(2024, 6, 18, 6, 30, tzinfo=ZONE),
    modified=dt.datetime(2024, 6, 19, 9, 30, tzinfo=ZONE),
    changed=dt.datetime(2024, 6, 19, 9, 45, tzinfo=ZONE),
    minutes=2,
    category=v.Link("International", "rubrik/international/"),
    edition=v.Link("2024-06-18", "2024/06/18/"),
    body=v.Body("story"),
    topics=TOPICS,
    outlets=5,
    origins=3,
    sources=SOURCES,
    notices=NOTICES,
    strips=(STRIP,),
    related=RELATED,
    next=card(1),
)

BARE_STORY = replace(
    STORY,
    lang="en",
    body=v.Body("bare"),
    kicker="",
    modified=None,
    changed=STORY.appeared,
    topics=(),
    outlets=0,
    origins=0,
    sources=(),
    notices=(),
    strips=(),
    related=(),
    next=None,
    preview="draft",
)

TIMELINE = (
    v.TimelineEntry(dt.date(2023, 9, 13), "Treffen auf dem Weltraumbahnhof, Einladung zum Besuch."),
    v.TimelineEntry(
        dt.date(2024, 6, 12),
        "Die Reise wird angekündigt.",
        v.Link(_NEWS[2][1], "2024/06/12/meldung-2/"),
    ),
    v.TimelineEntry(
        dt.date(2024, 6, 18),
        "Ankunft in der Nacht, Empfang mit militärischen Ehren und Gespräche unter vier Augen.",
        v.Link(_NEWS[0][1], "2024/06/18/meldung-0/"),
    ),
)

EDITION = v.EditionPage(
    meta=meta("Ausgabe vom Dienstag, 18. Juni 2024", "2024/06/18/", _NEWS[0][1], feeds=SITE.feeds),
    day=dt.date(2024, 6, 18),
    number=9,
    time="6:00 Uhr",
    count=12,
    minutes=24,
    title="",
    note_html="<p>Guten Morgen. Heute richtet sich der Blick nach Osten: Ein Besuch, der lange "
    "nicht denkbar war, beginnt in der Nacht.</p>",
    lead=card(0),
    minute=tuple(card(place) for place in range(12)),
    groups=(
        v.Group("Russland", "thema/russland/", (card(2), card(1))),
        v.Group("Europäische Union", "thema/eu/", (card(3), card(4), card(5))),
        v.Group("Deutschland", "thema/deutschland/", (card(6), card(7))),
        v.Group("Weitere Meldungen", "", (card(8), card(9), card(10), card(11))),
    ),
    dossiers=(
        v.DossierNews(
            v.Link("Russland und Nordkorea", "dossier/russland-nordkorea/", 2), (TIMELINE[2],)
        ),
        v.DossierNews(v.Link("Frankreich vor der Wahl", "dossier/frankreich/", 1), ()),
    ),
    notices=(replace(NOTICES[0], story=v.Link(_NEWS[0][1], "2024/06/18/meldung-0/")),),
    previous=v.Link("Montag, 17. Juni 2024", "2024/06/17/"),
    following=v.Link("Mittwoch, 19. Juni 2024", "2024/06/19/"),
    address="2024/06/18/",
    text_address="2024/06/18/ausgabe.txt",
)

FRONT = replace(
    EDITION, meta=meta("Lageblatt", "", SITE.claim, feeds=SITE.feeds), following=None, more=3
)

DAYS = (
    v.Day(dt.date(2024, 6, 18), "2024/06/18/", (card(0), card(2), card(1, machine=True))),
    v.Day(dt.date(2024, 6, 17), "2024/06/17/", (card(3, 17), card(4, 17)), more=2),
    v.Day(dt.date(2024, 6, 15), "2024/06/15/", (card(5, 15, lang="en"),)),
)
MONTHS = (
    v.Link("2024-06", "thema/russland/2024/06/", 21),
    v.Link("2024-05", "thema/russland/2024/05/", 17),
    v.Link("2024-04", "thema/russland/2024/04/", 3),
)

TOPIC = v.TopicPage(
    meta=meta("Russland", "thema/russland/", "Alle Meldungen zum Thema Russland."),
    label="Russland",
    scope="Politik, Wirtschaft und Gesellschaft der Russischen Föderation; "
    "der Krieg gegen die Ukraine hat ein eigenes Thema.",
    breadcrumb=(v.Link("Osteuropa", "thema/osteuropa/"),),
    subtopics=(v.Link("Kreml", "thema/kreml/", 4), v.Link("Sanktionen", "thema/sanktionen/", 7)),
    dossiers=(v.Link("Russland und Nordkorea", "dossier/russland-nordkorea/", 5),),
    days=DAYS,
    months=MONTHS,
    feeds=(
        v.Link("Russland (Atom)", "thema/russland/atom.xml"),
        v.Link("Russland (RSS)", "thema/russland/rss.xml"),
        v.Link("Russland (JSON Feed)", "thema/russland/feed.json"),
    ),
)

DOSSIER = v.DossierPage(
    meta=meta("Russland und Nordkorea", "dossier/russland-nordkorea/", "Eine Annäherung."),
    title="Russland und Nordkorea",
    summary="Wie zwei Staaten unter Sanktionen zusammenrücken und was sie einander liefern.",
    state_html="<p>Seit dem Treffen im Herbst 2023 nähern sich beide Staaten an. Am 18. Juni 2024 "
    "beginnt der erste Besuch seit dem Jahr 2000. Erwartet wird ein Vertrag; sein Inhalt ist nicht "
    "bekannt. Lieferungen von Munition werden berichtet und bestritten.</p>",
    modified=dt.date(2024, 6, 18),
    open=True,
    timeline=TIMELINE,
    days=DAYS,
    people=(
        v.Person("Wladimir Putin", "person", "Präsident Russlands"),
        v.Person("Kim Jong-un", "person", "Staatschef Nordkoreas"),
        v.Person("Weißes Haus", "organisation", ""),
    ),
    outlets=(
        v.Link("Spiegel", "quelle/spiegel/", 4),
        v.Link("KCNA", "quelle/kcna/", 3),
        v.Link("Ukrajinska Prawda", "quelle/ukrajinska-prawda/", 1),
    ),
    topics=(v.Link("Russland", "thema/russland/"), v.Link("Nordkorea", "thema/nordkorea/")),
    feeds=(v.Link("Russland und Nordkorea (Atom)", "dossier/russland-nordkorea/atom.xml"),),
)

OUTLET = v.OutletPage(
    meta=meta("Spiegel", "quelle/spiegel/", "Nachrichtenmagazin aus Hamburg."),
    name="Spiegel",
    kind="magazine",
    country="DE",
    owner="Mitarbeiter KG, RTL und die Erben des Gründers",
    group="Spiegel-Gruppe",
    url="https://www.spiegel.example/",
    about="Nachrichtenmagazin aus Hamburg, gedruckt seit 1947, seit 1994 auch im Netz.",
    days=DAYS,
    months=tuple(
        replace(m, address=m.address.replace("thema/russland", "quelle/spiegel")) for m in MONTHS
    ),
)

PAGES: dict[str, tuple[str, Any]] = {
    "index.html": ("front.html", FRONT),
    "2024/06/18/index.html": ("edition.html", EDITION),
    "2024/06/18/meldung-0/index.html": ("story.html", STORY),
    "2024/06/18/bare/index.html": ("story.html", BARE_STORY),
    "thema/russland/index.html": ("topic.html", TOPIC),
    "thema/russland/2024/06/index.html": (
        "topic.html",
        replace(
            TOPIC,
            month="2024-06",
            months=(),
            meta=meta("Russland", "thema/russland/2024/06/", index=False),
        ),
    ),
    "dossier/russland-nordkorea/index.html": ("dossier.html", DOSSIER),
    "quelle/spiegel/index.html": ("outlet.html", OUTLET),
    "rubrik/international/index.html": (
        "category.html",
        v.CategoryPage(
            meta("International", "rubrik/international/"), "International", DAYS, MONTHS
        ),
    ),
    "2024/06/index.html": (
        "month.html",
        v.MonthPage(
            meta("Juni 2024", "2024/06/", "Alle Ausgaben im Juni 2024.", within="archiv/"),
            "2024-06",
            DAYS,
            v.Link("2024-05", "2024/05/"),
            None,
        ),
    ),
    "archiv/index.html": (
        "archive.html",
        v.ArchivePage(
            meta("Archiv", "archiv/"),
            (
                v.Year(
                    2024,
                    tuple(v.Link(f"2024-{m:02}", f"2024/{m:02}/", 90 + m) for m in range(6, 0, -1)),
                ),
                v.Year(
                    2023,
                    tuple(
                        v.Link(f"2023-{m:02}", f"2023/{m:02}/", 80 + m) for m in range(12, 0, -1)
                    ),
                ),
            ),
        ),
    ),
    "korrekturen/index.html": (
        "corrections.html",
        v.CorrectionsPage(
            meta("Korrekturen", "korrekturen/", "Was falsch war und was richtig ist."),
            EDITION.notices,
        ),
    ),
    "thema/index.html": (
        "index_of.html",
        v.IndexPage(
            meta("Themen", "thema/"),
            tuple(
                v.IndexEntry(label, f"thema/{number}/", note)
                for number, (label, note) in enumerate(
                    (
                        ("Deutschland", "Bund, Länder, Gemeinden."),
                        ("Europäische Union", ""),
                        ("Frankreich", ""),
                        ("Klima", "Wetter, Energie und was daraus wird."),
                        (
                            "Russland",
                            "Politik, Wirtschaft und Gesellschaft der Russischen Föderation.",
                        ),
                        ("Sport", ""),
                        ("Wirtschaft", ""),
                    )
                )
            ),
        ),
    ),
    "suche/index.html": (
        "search.html",
        v.SearchPage(
            meta("Suche", "suche/"),
            topics=tuple(
                v.Link(n, f"thema/{n}/".lower(), 3)
                for n in [
                    "Afrika",
                    "Bahn",
                    "China",
                    "Europa",
                    "Frankreich",
                    "Haushalt",
                    "Klima",
                    "Kreml",
                    "NATO",
                    "Nordkorea",
                    "Rüstung",
                    "Sanktionen",
                    "Sport",
                    "Ukraine-Krieg",
                    "Wahlen",
                    "Wirtschaft",
                ]
            ),
            dossiers=(
                v.Link("Russland und Nordkorea", "dossier/russland-nordkorea/"),
                v.Link("Frankreich vor der Wahl", "dossier/frankreich/"),
            ),
            categories=(v.Link("International", "rubrik/international/"),),
            outlets=tuple(
                v.Link(n, f"quelle/{n}/".lower(), 3)
                for n in [
                    "AFP",
                    "AP",
                    "BBC",
                    "dpa",
                    "FAZ",
                    "KCNA",
                    "Reuters",
                    "Spiegel",
                    "Tagesschau",
                    "taz",
                ]
            ),
            months=tuple(v.Link(f"2024-{m:02}", f"2024/{m:02}/") for m in range(6, 0, -1)),
        ),
    ),
    "ueber/index.html": (
        "page.html",
        v.StaticPage(
            meta("Über Lageblatt", "ueber/"),
            "de",
            "Über Lageblatt",
            "<p>Ein Blatt.</p><h2>Wie es entsteht</h2><p>Aus vielen Quellen.</p>",
        ),
    ),
    "404.html": (
        "404.html",
        v.NotFoundPage(meta("Seite nicht gefunden", "404.html", index=False), SITE.nav),
    ),
    "thema/alt/index.html": (
        "redirect.html",
        v.RedirectPage(meta("Russland", "thema/russland/")),
    ),
    "muster/index.html": (
        "style.html",
        v.StylePage(
            meta("Musterseite", "muster/", index=False),
            STORY,
            EDITION,
            DOSSIER,
            OUTLET,
        ),
    ),
}
"""Output path → (template, view): every kind of page, those with rare parts twice."""
