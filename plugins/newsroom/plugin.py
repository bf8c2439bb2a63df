"""Pelican's signals in; ``archive``, ``outlets``, ``categories`` and all problems out.

Publishes in the context: ``problems`` (the list to which every room adds), ``archive``,
``outlets``, ``categories``, ``surroundings`` (what links may lead to) and ``unpublished`` (slug →
day of stories in no list, None where a file or its date can't be read).
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from itertools import filterfalse
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.manuscripts.slugs import slugify
from plugins.newsroom import messages
from plugins.newsroom.addresses import addresses_in
from plugins.newsroom.archive import Archive
from plugins.newsroom.categories import unify_categories
from plugins.newsroom.checking import check_stories, check_waits
from plugins.newsroom.checking_links import check_links
from plugins.newsroom.checking_registers import check_registers
from plugins.newsroom.collisions import (
    check_collisions,
    check_names,
    check_symlinks,
    withhold_outside,
)
from plugins.newsroom.filing import PARSE, load_problems, load_story
from plugins.newsroom.images import MEASURE, Size, find_images, image_path, load_size
from plugins.newsroom.links import STATIC_MARKS, is_dossier, list_desk_pages, target_path
from plugins.newsroom.page_reader import ReadPage, read_pages_ourselves, take_pages
from plugins.newsroom.places_of_stories import Placer
from plugins.newsroom.publication import Publication, sort_out
from plugins.newsroom.reading import NO_DAY
from plugins.newsroom.register_files import check_files
from plugins.newsroom.registers import load_categories, load_outlets
from plugins.newsroom.settings import parse_settings
from plugins.newsroom.story import Story
from plugins.newsroom.story_files import (
    check_endings,
    check_story_folders,
    doubtful_slugs,
    find_sources,
    find_story_files,
    follow_symlinks,
    story_folders,
)
from plugins.newsroom.surroundings import Surroundings
from plugins.press.inputs.folders import name_plugins
from plugins.problems.problem import Problem
from plugins.problems.reporting import content_label, name_files, report_problems
from plugins.problems.stopping import language_of_messages

Context = dict[str, Any]


class StoriesGenerator:
    """Reads and checks all stories, and files the archive."""

    def __init__(self, context: Context, settings: Mapping[str, Any], **_: Any) -> None:
        self.context = context
        self.pelican = settings
        self.content = Path(settings["PATH"]).absolute()
        self.problems: list[Problem] = context.setdefault("problems", [])
        if "press" not in context:
            lang = language_of_messages(settings)
            raise SystemExit(messages.NEEDS_PRESS.in_language(lang, {}))
        self.press = context["press"]
        self._is_source = find_sources(settings)
        self.settings, wrong = parse_settings(settings)
        self.problems += wrong + check_story_folders(settings)

    def generate_context(self) -> None:
        """Publish what the other rooms derive their tables from."""
        self._check_files()
        stories, unread = self._read_stories()
        self._publish_registers(stories)
        public = sort_out(stories, self.press.time, preview=self.settings.preview)
        pages = self.context.setdefault("static_pages", ())
        kept = find_story_files(self.press.sources.stamps, ["dossiers", "editions"], [])
        undated = {story.slug for story in stories if story.date == NO_DAY}
        around = Surroundings(
            content=self.content,
            now=self.press.time,
            stories={story.path: story for story in stories},
            dossiers=frozenset(slugify(Path(path).stem) for path in filter(is_dossier, kept)),
            desk=self._desk_pages(kept, public.listed),
            files=self.press.sources.stamps,
            sizes=self._measure(),
            is_source=self._is_source,
            pages={page.path: frozenset(page.anchors) for page in pages},
            public=frozenset(story.slug for story in public.listed + public.unlisted),
            doubtful=doubtful_slugs(self.content, unread) | undated,
            unread=frozenset(unread),
        )
        self._check(pages, public, around)
        self._hold(public)
        self._share_files(public)
        self._publish(public, around)

    def _check_files(self) -> None:
        """Check the files of the content folder by their names."""
        self.problems += check_files(self.content)
        if symlinks := self.press.sources.symlinks:
            self._is_source = follow_symlinks(self._is_source, self.content)
        self._outside = check_symlinks(symlinks, self.content)
        self.problems += self._outside
        self.problems += check_names(self.press.sources.stamps)
        self.problems += check_endings(self.press.sources.stamps, self._is_source, self.content)

    def _read_stories(self) -> tuple[list[Story], list[str]]:
        """Read all stories; return them and the paths of files that gave none."""
        wanted, excluded = story_folders(self.pelican)
        outside = {problem.place.path for problem in self._outside if problem.place}
        files = (path for path in self.press.sources.stamps if path not in outside)
        paths = find_story_files(files, wanted, excluded, self.pelican["IGNORE_FILES"])
        if not paths and self.press.has_readers:
            values = {"path": self.content, "cache": self.press.settings.cache}
            self.problems.append(Problem(None, messages.NO_STORIES, values))
        rules = self.settings.rules
        also = [name for _, name in rules.extractors]
        if rules.typesetter:
            also.append(rules.typesetter)
        filed = self.press.read_files(paths, parse=PARSE, rules=rules, also=also, load=load_story)
        for file in filed:
            if file.problems:
                self.problems += load_problems(file.problems, file.path)
        stories = [file.record for file in filed if file.record]
        return stories, [file.path for file in filed if not file.record]

    def _publish_registers(self, stories: Iterable[Story]) -> None:
        categories, wrong = load_categories(self.content)
        outlets, also_wrong = load_outlets(self.content)
        self.problems += wrong + also_wrong
        self.problems += check_registers(stories, categories, outlets, self.content)
        self.context["categories"], self.context["outlets"] = categories, outlets

    def _desk_pages(self, kept: Iterable[str], listed: Iterable[Story]) -> dict[str, str]:
        """Return the addresses of dossiers, unless nothing makes their pages, and of editions."""
        if "plugins.dossiers" not in name_plugins(self.pelican):
            kept = filterfalse(is_dossier, kept)
        days = {story.date.date() for story in listed}
        return list_desk_pages(kept, addresses_in(self.settings.rules.lang), days)

    def _check(self, pages: Iterable[ReadPage], public: Publication, around: Surroundings) -> None:
        waiting = public.unlisted + public.withheld
        self.problems += check_waits(waiting, around.now, self.content)
        addresses = addresses_in(self.settings.rules.lang)
        label = content_label(self.content, Path.cwd())
        self.problems += check_stories(around)
        stories, placed = list(around.stories.values()), {page.path: page.address for page in pages}
        self.problems += check_collisions(stories, placed, addresses, self.content, label)
        placer = Placer(self.content)
        for page in pages:
            check_links(page, around, placer)
        self.problems += placer.problems

    def _hold(self, public: Publication) -> None:
        """Have the press build again when what is public changes, or a problem is settled."""
        for moment in public.changes[:1]:
            self.press.hold_until(moment)
        for problem in self.problems:
            if until := problem.values.get("until"):
                self.press.hold_until(dt.datetime.fromisoformat(until))

    def _share_files(self, public: Publication) -> None:
        """Have Pelican copy what stories link to, and keep back what only others do."""
        pages, drafts = self.context["static_pages"], self.context.get("withheld_pages", ())
        shown: set[str] = self.context["static_links"]
        linked = _linked_files([*pages, *public.listed, *public.unlisted])
        shown |= linked & self.press.sources.stamps.keys()
        held = _linked_files([*drafts, *public.withheld])
        self.press.withhold(
            lambda path: self._is_source(path) or (path in held and path not in shown)
        )

    def _publish(self, public: Publication, around: Surroundings) -> None:
        categories = self.context["categories"]
        listed = unify_categories(public.listed, categories)
        unlisted = unify_categories(public.unlisted, categories)
        desk = {path: address for path, address in around.desk.items() if address}
        pages = {page.path: page.address for page in self.context["static_pages"]} | desk
        self.context["archive"] = Archive(listed, unlisted, pages, around.sizes)
        self.context["surroundings"] = around
        hidden = {story.slug: story.day for story in public.unlisted + public.withheld}
        self.context["unpublished"] = {**hidden, **dict.fromkeys(around.doubtful)}

    def _measure(self) -> dict[str, Size]:
        """Return the sizes of all images below the content folder by path."""
        images = find_images(self.press.sources.stamps)
        filed = self.press.read_files(images, parse=MEASURE, rules=None, load=load_size)
        return {file.path: file.record for file in filed if file.record}


def _linked_files(holders: Iterable[Story | ReadPage]) -> set[str]:
    """Return the static files that stories and pages link to or show, relative to ``content/``."""
    linked: set[str] = set()
    for holder in holders:
        if holder.links:
            static = (link for link in holder.links if link.startswith(STATIC_MARKS))
            linked.update(target_path(link, holder.path) for link in static)
        if isinstance(holder, Story) and holder.image:
            linked.add(image_path(holder))
    return linked


def put_aside(site: Any) -> None:
    """Leave Pelican's own generator of articles without work: stories and lists are ours.

    That of pages shall look for no translations: it would take pages of one slug for such. A
    draft lies where its page will. Pages that Pelican kept would not be read, and thus missing;
    sources that it copied would lie in the output for ever, beside what the press knows.
    """
    settings = site.settings
    settings["DIRECT_TEMPLATES"] = []
    settings["OUTPUT_SOURCES"] = False
    settings["PAGE_TRANSLATION_ID"] = None
    settings["LOAD_CONTENT_CACHE"] = settings["CACHE_CONTENT"] = False
    for key in ("SAVE_AS", "LANG_SAVE_AS"):
        settings[f"DRAFT_PAGE_{key}"] = settings[f"PAGE_{key}"]
    if settings.get("ARTICLE_PATHS"):
        settings.setdefault("STORY_PATHS", settings["ARTICLE_PATHS"])
        settings["ARTICLE_PATHS"] = []


def report(generators: Sequence[Any]) -> None:
    """Tell every problem of the run; an error ends it before anything is written."""
    newsroom = next((g for g in generators if isinstance(g, StoriesGenerator)), None)
    if newsroom is None:
        return
    label = content_label(newsroom.content, Path.cwd())
    problems = name_files(withhold_outside(newsroom.problems), newsroom.content, label)
    press = newsroom.press
    known = {label + file.path for file in press.filed if not file.fresh}
    report_problems(problems, press.lang, press.report.warn, known)


def get_generators(_: Any) -> type[StoriesGenerator]:
    """Answer Pelican's question for generators."""
    return StoriesGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.initialized.connect(put_aside)
    signals.readers_init.connect(read_pages_ourselves)
    signals.page_generator_finalized.connect(take_pages)
    signals.get_generators.connect(get_generators)
    signals.all_generators_finalized.connect(report)
