"""A room of its own for the tests of the press: notes with a first line as title.

Notes lie in ``content/notes/``; each has a page with its body and the titles of the notes
before and after it; the front lists all titles; each first letter has a page of its own.
"""

import datetime as dt
import fnmatch
import os
import signal
from collections import defaultdict
from functools import partial

from msgspec import Struct
from pelican import signals

from plugins.press.reading import Reading
from plugins.press.rendering.page import Page, Section
from plugins.problems.problem import Message

FIELDS = {"title": Message(de="Titel", en="title"), "body": Message(de="Text", en="body text")}


class Site(Struct, frozen=True):
    name: str
    url: str
    lang: str = "de"
    index_links: bool = False


class Body(Struct, frozen=True):
    digest: str


class Neighbour(Struct, frozen=True):
    title: str


class Note(Struct, frozen=True):
    title: str
    body: Body
    neighbours: tuple[Neighbour, ...]


class Titles(Struct, frozen=True):
    titles: tuple[str, ...]


class Rules(Struct, frozen=True):
    shout: bool = False


def parse(content, path, digest, rules):
    title, _, body = content.decode().partition("\n")
    yield
    if title == "End the worker":
        os._exit(1)
    if title == "Press Ctrl-C":
        signal.raise_signal(signal.SIGINT)
    if rules.shout:
        title = title.upper()
    return Reading(title.encode(), f"<p>{body.strip()}</p>", {"length": str(len(body)).encode()})


def compose(titles, digests, number):
    near = tuple(Neighbour(t) for t in titles[max(0, number - 1) : number + 2])
    return Note(titles[number], Body(digests[number]), near)


def compose_letter(letter, titles, context):
    assert letter not in context.get("UNASKED", ""), f"{letter} was asked"
    yield Page(f"letter/{letter}/index.html", "titles.html", Titles(titles))


def render_count(view, site):
    return f"{site.name}: {len(view.titles)}\n"


class NotesGenerator:
    def __init__(self, context, **_):
        self.context = context

    def generate_context(self):
        press = self.context["press"]
        rules = Rules(self.context.get("SHOUT", False))
        paths = fnmatch.filter(press.sources.stamps, "notes/*.md")
        self.notes = press.read_files(paths, parse="tests.press.small_room:parse", rules=rules)
        press.name_fields(FIELDS)
        if until := self.context.get("UNTIL"):
            press.hold_until(dt.datetime.fromisoformat(until))
        if lasts := self.context.get("LASTS"):
            press.hold_until(press.time + dt.timedelta(seconds=lasts))
        self.context["site"] = Site(self.context["SITENAME"], self.context["SITEURL"])

    def generate_output(self, writer):
        titles = [note.record.decode() for note in self.notes]
        digests = [note.digest for note in self.notes]
        for number, note in enumerate(self.notes):
            path = f"{note.path.removeprefix('notes/')[:-3]}/index.html"
            view = partial(compose, titles, digests, number)
            if keyed := self.context.get("KEYED"):
                near = titles[max(0, number - 1) : number + 2]
                key = "\n".join([str(keyed), digests[number], *near])
                writer.add(Page(path, "note.html", key=key.encode(), compose=view))
            else:
                writer.add(Page(path, "note.html", view()))
        letters = Section("letters", repr(titles).encode(), partial(self.letters, titles))
        for piece in [letters] if self.context.get("KEYED") else letters.list_pages():
            writer.add(piece)
        writer.add(Page("index.html", "titles.html", Titles(tuple(titles))))
        writer.add(Page("count.txt", "tests.press.small_room:render_count", Titles(tuple(titles))))

    def letters(self, titles):
        assert not self.context.get("UNASKED_ALL"), "the letters were asked"
        letters = defaultdict(list)
        for title in titles:
            letters[title[:1].lower() or "-"].append(title)
        for letter, filed in sorted(letters.items()):
            pages = partial(compose_letter, letter, tuple(filed), self.context)
            yield Section(f"letter {letter}", "\n".join(filed).encode(), pages)


def get_generators(_):
    return NotesGenerator


def register():
    signals.get_generators.connect(get_generators)
