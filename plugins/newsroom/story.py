"""The story: one item of the briefing, as a frozen record without its body.

A record is all that a rebuild loads for an unchanged story; the body, and what its sources are
beside their outlets and origins, lie in the store under ``Story.digest`` until a page needs them.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from plugins.manuscripts.raw import KeyPath

Status = Literal["published", "draft", "hidden"]

WORDS_PER_MINUTE = 210
"""Silent reading of German non-fiction; between Brysbaert's (2019) means for German and English."""


class Citation(Struct, frozen=True, omit_defaults=True, gc=False):
    """One use of one piece by an outlet."""

    outlet: str
    """As the editor typed it: id, name or alias of an outlet in the register."""
    title: str = ""
    url: str = ""
    date: dt.date | None = None
    origin: str = ""
    """Where the outlet has it from: agency, publisher group, press release; "" is unknown."""
    lang: str = ""
    paywall: bool = False


class Correction(Struct, frozen=True, omit_defaults=True, gc=False):
    """A mistake that was published, and what is right."""

    date: dt.datetime
    """Midnight when only the day was written."""
    text: str
    was: str = ""
    now: str = ""


class Update(Struct, frozen=True, omit_defaults=True, gc=False):
    """What was added after publication without correcting anything."""

    date: dt.datetime
    """Midnight when only the day was written."""
    text: str


class Image(Struct, frozen=True, omit_defaults=True, gc=False):
    """A picture, with what must stand beside it."""

    file: str
    alt: str
    credit: str
    licence: str


class Story(Struct, frozen=True, omit_defaults=True, cache_hash=True):
    """Everything about a story but its body and citations.

    Text fields are plain text with typographic marks set, never HTML. ``date`` and
    ``modified`` are always aware of the time zone.
    """

    path: str
    """Of the Markdown file, relative to ``content/``, with ``/``."""
    digest: str
    """Of the file's bytes and the reader's version; the key of the rest in the store."""
    slug: str
    """Unique in the archive: the identity of a story."""
    title: str
    date: dt.datetime
    category: str
    """As typed; in the archive all of a category have one word for it, the register's label."""
    kicker: str = ""
    summary: str = ""
    lang: str = "de"
    tags: tuple[str, ...] = ()
    status: Status = "published"
    modified: dt.datetime | None = None
    embargo: dt.datetime | None = None
    expires: dt.datetime | None = None
    dossier: str = ""
    weight: int = 0
    words: int = 0
    outlets: tuple[str, ...] = ()
    """That it cites, one for each citation, as the editor typed them."""
    origins: tuple[str, ...] = ()
    """What its citations go back to, each once: the origin that one names, else its outlet; empty
    where none names one. Also as the editor typed them."""
    pinned: tuple[str, ...] = ()
    """Slugs of ``related.pin``."""
    excluded: tuple[str, ...] = ()
    """Slugs of ``related.exclude``."""
    topics_excluded: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    updates: tuple[Update, ...] = ()
    image: Image | None = None
    attributions: tuple[str, ...] = ()
    """Names that the text attributes something to ("laut X"), candidates for outlets; each
    as often as it does, also in the summary, corrections and updates."""
    links: tuple[str, ...] = ()
    """Internal targets in the body: ``{filename}…``, ``{static}…``, ``#anchor``."""
    anchors: tuple[str, ...] = ()
    """Ids in the body that links may point to."""
    display: str = ""
    """The title with soft hyphens and without a widow; "" when it equals the title."""
    face: str = ""
    """Hash of all that other pages may show of the story, which is not its body."""
    save_as: str = ""
    """Pelican's override of the output address, as typed; checked before use."""
    lends_lead: bool = False
    """The summary stands in the body: lists show it, the page shows no lead above the body."""

    @property
    def address(self) -> str:
        """Directory of the story's page, such as ``2024/06/18/putin-nordkorea/``."""
        date = self.date
        return self.save_as or f"{date.year:04}/{date.month:02}/{date.day:02}/{self.slug}/"

    @property
    def appeared(self) -> dt.datetime:
        """The moment from which on readers had it, which an embargo puts off."""
        return max(self.date, self.embargo) if self.embargo else self.date

    @property
    def heading(self) -> str:
        """The title as headings show it; never for feeds, metadata or search."""
        return self.display or self.title

    @property
    def day(self) -> dt.date:
        """Local day of publication: the edition it belongs to."""
        return self.date.date()

    @property
    def notices(self) -> tuple[Correction | Update, ...]:
        """What readers are told of changes since: updates and corrections."""
        return (*self.updates, *self.corrections)

    @property
    def last_change(self) -> dt.datetime:
        """When the story appeared or last changed since.

        A day counts from its midnight on, that of the appearance as well, and any change as later
        than what was before it, or else feeds would not tell of it.
        """
        changed = self.appeared
        moments = [note.date for note in self.notices]
        if self.modified and self.modified not in moments:
            moments.append(self.modified)
        for moment in sorted(moments):
            is_day = moment.time() == dt.time()
            if moment > self.appeared or (is_day and moment.date() == self.appeared.date()):
                changed = max(moment, changed + dt.timedelta(seconds=1))
        return changed

    @property
    def minutes(self) -> int:
        """Reading time in minutes, at least one."""
        return count_minutes(self.words)


def count_minutes(words: int) -> int:
    """Count the minutes that so many words take to read, at least one."""
    return max(1, round(words / WORDS_PER_MINUTE))


def find_moments(
    corrections: Iterable[Correction], updates: Iterable[Update]
) -> Iterator[tuple[KeyPath, dt.datetime]]:
    """Yield the moments of corrections and updates, each with its place in the front matter."""
    for number, correction in enumerate(corrections):
        yield ("corrections", number, "date"), correction.date
    for number, update in enumerate(updates):
        yield ("updates", number, "date"), update.date
