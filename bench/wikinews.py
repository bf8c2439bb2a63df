"""Real articles as story files, with nothing added that the record doesn't say.

A record is ``{"id", "lang", "title", "date", "text"}``. The category comes from words
counted in the text. A record without a date gets the date of the record with the next
lower id, because Wikinews numbers its pages in the order of their creation; each such
date is told on standard error.
"""

import datetime as dt
import html
import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from bench.markdown import escape_text
from plugins.manuscripts.slugs import slugify


@dataclass(frozen=True)
class Category:
    """A section of the site and the word starts that speak for it."""

    id: str
    label: str
    words: tuple[str, ...]


CATEGORIES = (
    Category(
        "politik",
        "Politik",
        (
            *("bundestag", "bundesrat", "minister", "kanzler", "partei", "abgeordnet", "wahl"),
            *("koalition", "cdu", "csu", "spd", "fdp", "grüne", "linkspartei", "landtag"),
        ),
    ),
    Category(
        "international",
        "International",
        (
            *("außenminister", "präsident", "us-", "nato", "vereinten nationen", "botschaft"),
            *("israel", "iran", "irak", "russland", "china", "nordkorea", "syrien", "ukrain"),
            *("afghanistan", "usa", "washington", "moskau", "peking"),
        ),
    ),
    Category(
        "wirtschaft",
        "Wirtschaft",
        (
            *("unternehmen", "konzern", "milliarden", "aktie", "börse", "umsatz", "gewinn"),
            *("bank", "gewerkschaft", "streik", "arbeitsplätze", "insolvenz", "preis"),
        ),
    ),
    Category(
        "wissenschaft",
        "Wissenschaft und Technik",
        (
            *("forscher", "wissenschaft", "studie", "universität", "nasa", "weltraum", "sonde"),
            *("astronom", "software", "internet", "wikipedia", "computer", "virus", "impf"),
        ),
    ),
    Category(
        "umwelt",
        "Natur und Umwelt",
        (
            *("klima", "umwelt", "tier", "erdbeben", "hurrikan", "wirbelsturm", "hochwasser"),
            *("überschwemmung", "vulkan", "vogelgrippe", "atomkraft", "greenpeace", "unwetter"),
        ),
    ),
    Category(
        "recht",
        "Recht und Sicherheit",
        (
            *("gericht", "urteil", "klage", "richter", "staatsanwalt", "polizei", "haft"),
            *("anwalt", "verfassung", "prozess", "täter", "ermittl", "festgenommen"),
        ),
    ),
    Category(
        "kultur",
        "Kultur",
        (
            *("film", "musik", "museum", "buch", "autor", "künstler", "konzert", "theater"),
            *("album", "literatur", "schauspieler", "ausstellung", "festival"),
        ),
    ),
    Category(
        "sport",
        "Sport",
        (
            *("spiel", "fußball", "bundesliga", "olymp", "trainer", "weltmeister", "tor"),
            *("mannschaft", "saison", "turnier", "sieg", "formel 1", "liga"),
        ),
    ),
    Category("gesellschaft", "Gesellschaft", ("kinder", "schule", "kirche", "papst", "unfall")),
)
"""Asked in this order: the first of equals wins, and no word at all means the last."""

_PATTERNS = [
    re.compile(r"\b(?:" + "|".join(map(re.escape, category.words)) + ")", re.IGNORECASE)
    for category in CATEGORIES
]


@dataclass(frozen=True)
class Record:
    """One line of the file."""

    id: str
    lang: str
    title: str
    date: str
    """ISO day, "" when the file has none."""
    text: str


def load_records(path: Path) -> list[Record]:
    """Load all records of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return [
        Record(str(row["id"]), row["lang"], row["title"], row.get("date") or "", row["text"])
        for row in rows
    ]


def fill_dates(records: Iterable[Record]) -> list[Record]:
    """Return the records by ascending id, each with a date.

    Raises:
        ValueError: no record has a date.
    """
    ordered = sorted(records, key=lambda r: (int(r.id) if r.id.isdigit() else 0, r.id))
    last = next((record.date for record in ordered if record.date), "")
    if not last:
        raise ValueError("No record has a date.")
    filled = []
    for record in ordered:
        last = record.date or last
        filled.append(replace(record, date=last))
    return filled


def find_category(record: Record) -> Category:
    """Find the section whose words occur most often, those of the title counted four times."""
    counts = [
        4 * len(pattern.findall(record.title)) + len(pattern.findall(record.text))
        for pattern in _PATTERNS
    ]
    best = max(counts)
    return CATEGORIES[counts.index(best)] if best else CATEGORIES[-1]


def compose_file(record: Record, slug: str) -> str:
    """Return the story file of a record; HTML entities left in its text become characters."""

    def quoted(text: str) -> str:
        return json.dumps(html.unescape(text.strip()), ensure_ascii=False)

    head = [
        f"title: {quoted(record.title)}",
        f"date: {dt.date.fromisoformat(record.date).isoformat()}",
        f"category: {find_category(record).label}",
        f"slug: {slug}",
        f"lang: {record.lang}",
    ]
    return "---\n" + "\n".join(head) + "\n---\n\n" + escape_text(html.unescape(record.text))


def choose_slugs(records: Iterable[Record]) -> list[str]:
    """Return one slug per record, the later of two equal ones made unique by its id."""
    taken: set[str] = set()
    slugs = []
    for record in records:
        slug = slugify(record.title) or record.id
        if slug in taken:
            slug = f"{slug}-{record.id}"
        taken.add(slug)
        slugs.append(slug)
    return slugs


def write_desk(target: Path) -> None:
    """Write the registers: the categories, and none for what the records don't name."""
    desk = target / "desk"
    desk.mkdir(parents=True, exist_ok=True)
    blocks = [
        f'[[category]]\nid = "{category.id}"\nlabel = "{category.label}"\norder = {number}\n'
        for number, category in enumerate(CATEGORIES, 1)
    ]
    (desk / "categories.toml").write_text("\n".join(blocks), encoding="utf-8")
    for name in ("topics", "outlets", "entities"):
        (desk / f"{name}.toml").write_text("# The records name none.\n", encoding="utf-8")


def write_corpus(source: Path, target: Path) -> int:
    """Write all records of a file as a content folder and return how many there are."""
    loaded = load_records(source)
    undated = {record.id for record in loaded if not record.date}
    records = fill_dates(loaded)
    for record, slug in zip(records, choose_slugs(records), strict=True):
        if record.id in undated:
            message = f"{record.id} has no date; {record.date} taken from the next lower id"
            print(message, file=sys.stderr)
        folder = target / "stories" / record.date.replace("-", "/")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{slug}.md").write_text(compose_file(record, slug), encoding="utf-8")
    write_desk(target)
    return len(records)
