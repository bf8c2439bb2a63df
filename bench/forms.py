"""One synthetic archive as the files of each builder."""

import datetime as dt
import json
from collections.abc import Callable, Iterable
from pathlib import Path

from bench.synthetic import CATEGORIES, DOSSIER_RANKS, OUTLETS, Source, SyntheticStory
from plugins.manuscripts.slugs import slugify
from plugins.press.rendering.dates import MONTHS

_GROUPS = ("Verlag Elbufer", "Medienhaus Sand", "")
_KINDS = {"Funk": "broadcaster", "Presse": "online"}


def quote(text: str) -> str:
    """Return a text as a string of JSON, YAML and TOML alike."""
    return json.dumps(text, ensure_ascii=False)


def compose_body(story: SyntheticStory) -> str:
    """Return lead and sections as Markdown."""
    blocks = []
    for heading, paragraphs in story.sections:
        if heading:
            blocks.append(f"## {heading}")
        blocks.extend(paragraphs)
    return "\n\n".join(blocks) + "\n"


def _list(texts: Iterable[str]) -> str:
    return "[" + ", ".join(map(quote, texts)) + "]"


def _corrections(story: SyntheticStory) -> list[str]:
    if not story.correction:
        return []
    return [
        "corrections:",
        f"  - {{date: {story.date:%Y-%m-%d}, text: {quote(story.correction)}}}",
    ]


def _source_line(source: Source, outlet: str) -> str:
    origin = f", origin: {source.origin}" if source.origin else ""
    return (
        f"  - {{outlet: {outlet}, title: {quote(source.title)}, "
        f"url: {quote(source.url)}, date: {source.date}{origin}}}"
    )


def compose_lageblatt(story: SyntheticStory) -> str:
    """Return a story file of ours."""
    lines = [
        "---",
        f"kicker: {quote(story.kicker)}",
        f"title: {quote(story.title)}",
        f"date: {story.date.isoformat(timespec='minutes')}",
        f"category: {story.category}",
        f"tags: {_list(story.topics)}",
        f"slug: {story.slug}",
        f"summary: {quote(story.summary)}",
    ]
    if story.dossier:
        lines.append(f"dossier: {slugify(story.dossier)}")
    lines += [
        "sources:",
        *(_source_line(source, slugify(source.outlet)) for source in story.sources),
    ]
    lines += _corrections(story)
    return "\n".join([*lines, "lang: de", "---", "", compose_body(story)])


def compose_hugo(story: SyntheticStory) -> str:
    """Return a page of a Hugo site; topics, categories, outlets and dossiers are taxonomies."""
    lines = [
        "---",
        f"kicker: {quote(story.kicker)}",
        f"title: {quote(story.title)}",
        f"date: {story.date.isoformat()}",
        f"categories: [{quote(story.category)}]",
        f"topics: {_list(story.topics)}",
        f"outlets: {_list(source.outlet for source in story.sources)}",
        f"summary: {quote(story.summary)}",
    ]
    if story.dossier:
        lines.append(f"dossiers: [{quote(story.dossier)}]")
    lines += ["sources:", *(_source_line(source, quote(source.outlet)) for source in story.sources)]
    lines += _corrections(story)
    return "\n".join([*lines, "---", "", compose_body(story)])


def compose_plain(story: SyntheticStory) -> str:
    """Return an article with Pelican's own keys only."""
    lines = [
        f"Title: {story.title}",
        f"Date: {story.date:%Y-%m-%d %H:%M}",
        f"Category: {story.category}",
        f"Tags: {', '.join(story.topics)}",
        f"Slug: {story.slug}",
        f"Summary: {story.summary}",
    ]
    return "\n".join([*lines, "", compose_body(story)])


def compose_pelican(story: SyntheticStory) -> str:
    """Return an article for stock Pelican with what else a story page shows as Markdown."""
    sources = [
        f"{number}. {source.outlet}: [{source.title}]({source.url}), {source.date:%d.%m.%Y}"
        for number, source in enumerate(story.sources, 1)
    ]
    blocks = ["## Quellen", "\n".join(sources)]
    if story.correction:
        blocks += ["## Korrekturen", story.correction]
    return compose_plain(story) + "\n" + "\n\n".join(blocks) + "\n"


def write_stories(
    stories: Iterable[SyntheticStory],
    root: Path,
    compose: Callable[[SyntheticStory], str],
) -> list[dt.date]:
    """Write each story to ``root/YYYY/MM/DD/<slug>.md`` and return the days, newest first."""
    days: dict[dt.date, Path] = {}
    for story in stories:
        day = story.date.date()
        folder = days.get(day)
        if folder is None:
            folder = days[day] = root / f"{day:%Y/%m/%d}"
            folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{story.slug}.md"
        path.write_bytes(compose(story).encode())
    return list(days)


def write_desk(target: Path, labels: Iterable[str]) -> None:
    """Write the registers of our form: topics, categories, outlets and an empty one of entities."""
    desk = target / "desk"
    desk.mkdir(parents=True, exist_ok=True)
    topics = [
        f'[[topic]]\nid = "{slugify(label)}"\nlabel = {quote(label)}\n'
        f"scope = {quote(f'Was {label} betrifft.')}\n"
        for label in labels
    ]
    categories = [
        f'[[category]]\nid = "{slugify(label)}"\nlabel = "{label}"\norder = {number}\n'
        for number, label in enumerate(CATEGORIES, 1)
    ]
    outlets = [
        f'[[outlet]]\nid = "{slugify(name)}"\nname = {quote(name)}\n'
        f'country = "DE"\nkind = "{_KINDS.get(name.split()[1], "newspaper")}"\n'
        f"group = {quote(_GROUPS[number % len(_GROUPS)])}\n"
        f'url = "https://{slugify(name)}.example/"\n'
        for number, name in enumerate(OUTLETS)
    ]
    (desk / "topics.toml").write_text("\n".join(topics), encoding="utf-8")
    (desk / "categories.toml").write_text("\n".join(categories), encoding="utf-8")
    (desk / "outlets.toml").write_text("\n".join(outlets), encoding="utf-8")
    (desk / "entities.toml").write_text("# None is corrected by hand.\n", encoding="utf-8")


def write_dossiers(
    target: Path, labels: list[str], newest: dict[str, list[SyntheticStory]]
) -> None:
    """Write the dossier files of our form.

    Args:
        target: the content folder.
        labels: all topics by rank.
        newest: the newest few stories of each dossier, for its timeline.
    """
    folder = target / "dossiers"
    folder.mkdir(parents=True, exist_ok=True)
    for rank in DOSSIER_RANKS:
        label = labels[rank]
        parts = newest.get(label, [])
        head = [
            "---",
            f"title: {quote(label)}",
            f"summary: {quote(f'Was zu {label} über Wochen geschieht.')}",
            f"modified: {(parts[0].date if parts else dt.date(2024, 1, 2)):%Y-%m-%d}",
            "status: open",
            f"topics: [{slugify(label)}]",
        ]
        if parts:
            head.append("timeline:")
        head += [
            f"  - {{date: {part.date:%Y-%m-%d}, text: {quote(part.title)}, story: {part.slug}}}"
            for part in reversed(parts)
        ]
        body = parts[0].summary if parts else "Noch ist nichts entschieden."
        text = "\n".join([*head, "---", "", body, ""])
        (folder / f"{slugify(label)}.md").write_text(text, encoding="utf-8")


def write_hugo_sections(content: Path, days: Iterable[dt.date]) -> None:
    """Write ``_index.md`` for each year, month and day: day editions and month pages."""
    titles: dict[Path, str] = {}
    for day in days:
        titles[content / f"{day:%Y}"] = f"{day:%Y}"
        month = MONTHS["de"][day.month - 1]
        titles[content / f"{day:%Y/%m}"] = f"{month} {day.year}"
        titles[content / f"{day:%Y/%m/%d}"] = f"{day.day}. {month} {day.year}"
    kinds = {1: "jahr", 2: "monat", 3: "ausgabe"}
    for folder, title in titles.items():
        depth = len(folder.relative_to(content).parts)
        text = f"---\ntitle: {quote(title)}\ntype: {kinds[depth]}\n---\n"
        (folder / "_index.md").write_text(text, encoding="utf-8")
