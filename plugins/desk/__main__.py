"""The command line of the desk."""

import argparse
import datetime as dt
import sys
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pelican.settings import read_settings

from plugins.desk import messages
from plugins.desk.drafting import draft_story, find_story
from plugins.desk.examining import Tables, examine_site
from plugins.desk.proofing import DeadLink, find_dead_links
from plugins.desk.telling import tell_archive, tell_story
from plugins.newsroom.values import Refused, parse_moment
from plugins.problems.stopping import language_of_messages


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit code."""
    asked = _parse(arguments)
    if not Path(asked.settings).is_file():
        lang = language_of_messages({})
        return _refuse(messages.NO_SETTINGS.in_language(lang, {"path": asked.settings}))
    settings = read_settings(asked.settings)
    lang = language_of_messages(settings)
    if asked.command == "new":
        return _draft(asked, settings, lang)
    if asked.command == "links":
        return _proof(Path(asked.folder or settings["OUTPUT_PATH"]), settings["SITEURL"], lang)
    return examine_site(settings, lambda tables: _tell(tables, asked.slug, lang))


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m plugins.desk", description=__doc__)
    parser.add_argument("-s", "--settings", default="pelicanconf.py", help="settings of the site")
    commands = parser.add_subparsers(dest="command", required=True)
    new = commands.add_parser("new", help="begin a story as a draft")
    new.add_argument("title", help='title, or "Kicker - Title of three words"')
    new.add_argument("--category", default="", help="default: the first of the register")
    new.add_argument("--date", default="", help="2024-06-18 or 2024-06-18T06:00; default: now")
    topics = commands.add_parser("topics", help="say why stories have their topics and relations")
    topics.add_argument("slug", nargs="?", default="", help="of a story; none reports on all")
    links = commands.add_parser("links", help="find links of the built site that lead nowhere")
    links.add_argument("folder", nargs="?", default="", help="default: OUTPUT_PATH of the settings")
    return parser.parse_args(arguments)


def _draft(asked: argparse.Namespace, settings: dict[str, Any], lang: str) -> int:
    zone = ZoneInfo(settings["TIMEZONE"])
    try:
        date = parse_moment(asked.date, zone) if asked.date else dt.datetime.now(zone)
        path, text = draft_story(Path(settings["PATH"]), asked.title, date, asked.category)
    except Refused as refused:
        return _refuse(messages.tell_refused(refused, lang))
    if path.exists():
        return _refuse(messages.EXISTS.in_language(lang, {"path": path}))
    if (other := find_story(path.stem, settings)) is not None:
        values = {"path": other, "slug": path.stem}
        return _refuse(messages.SLUG_TAKEN.in_language(lang, values))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(path)
    return 0


def _proof(site: Path, url: str, lang: str) -> int:
    if not any(site.glob("*.html")):
        return _refuse(messages.NO_SITE.in_language(lang, {"path": site}))
    dead: dict[tuple[Path, str], list[DeadLink]] = {}
    for found in find_dead_links(site, url.rstrip("/")):
        dead.setdefault((found.target, found.anchor), []).append(found)
    for (_, anchor), places in dead.items():
        message = messages.DEAD_ANCHOR if anchor else messages.DEAD_LINK
        values = {"path": site / places[0].page, "link": places[0].link, "anchor": anchor}
        told = message.in_language(lang, values)
        if more := places[1:]:
            values = {"count": len(more), "path": site / more[0].page}
            told += messages.MORE_PLACES.in_language(lang, values)
        print(told, file=sys.stderr)
    if not dead:
        print(messages.ALL_LINKED.in_language(lang, {"path": site}))
    return 1 if dead else 0


def _tell(tables: Tables, slug: str, lang: str) -> int:
    archive = tables["archive"]
    if slug and slug not in archive.by_slug:
        return _refuse(messages.unknown_story(slug, archive.stories, lang))
    lines = tell_story(tables, slug, lang) if slug else tell_archive(tables, lang)
    print("\n".join(lines))
    return 0


def _refuse(text: str) -> int:
    print(text, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
