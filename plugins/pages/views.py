"""Views: everything one page may show, frozen. The theme sees ``site`` and one of these.

Addresses are relative to the root of the site and end in ``/`` for pages; the filter
``link`` turns them into relative links. Text is plain text with typographic marks set;
fields that hold HTML are named ``…_html`` and were sanitised by the reader.
"""

import datetime as dt

from msgspec import Struct

from plugins.newsroom.images import Size


class Link(Struct, frozen=True, omit_defaults=True, gc=False):
    """A label and where it leads."""

    label: str
    address: str
    count: int = 0
    """How many stories wait there; 0 shows no number."""
    also: tuple[str, ...] = ()
    """Other names, which nobody sees, by which the search finds it."""


class Site(Struct, frozen=True):
    """The chrome: what every page of a site shows, and nothing that changes with a story."""

    name: str
    claim: str
    url: str
    """Public root without a slash at its end; "" while unknown (preview)."""
    lang: str
    index_links: bool
    """Links end in index.html, so that the site can be opened from a folder."""
    nav: tuple[Link, ...] = ()
    footer: tuple[Link, ...] = ()
    notice: str = ""
    """One sentence above everything, such as the label of a demonstration."""
    feeds: tuple[Link, ...] = ()
    style_page: Link | None = None
    preview: bool = False
    """Pages say of their stories why readers find them in no list."""


class Meta(Struct, frozen=True, omit_defaults=True):
    """What the head of a page says to machines."""

    title: str
    address: str
    description: str = ""
    feeds: tuple[Link, ...] = ()
    index: bool = True
    """Whether search engines may list the page."""
    json_ld: str = ""
    """A JSON document, ready to stand in a script element."""
    kind: str = "website"
    """Open Graph's type of the page."""
    within: str = ""
    """Address in the navigation of what the page belongs to."""


class Card(Struct, frozen=True, omit_defaults=True):
    """A story in a list."""

    title: str
    heading: str
    """The title with soft hyphens and without a widow, for display only."""
    address: str
    date: dt.datetime
    kicker: str = ""
    summary: str = ""
    lang: str = ""
    """Only when it is not the language of the site."""
    minutes: int = 1
    outlets: int = 0
    machine: bool = False
    """The story stands here because a machine tagged it."""


class Day(Struct, frozen=True):
    """The stories of one day in a list."""

    day: dt.date
    edition: str
    """Address of the day's edition."""
    stories: tuple[Card, ...]
    more: int = 0
    """How many further stories only the edition shows."""


class Body(Struct, frozen=True):
    """A story's body, by reference, with what its placeholders lead to."""

    digest: str
    links: dict[str, str] = {}
    """Placeholder such as ``{filename}/stories/x.md`` → address."""
    attributions: dict[str, str] = {}
    """Name as attributed in the text → letters of its entries in the ledger, "A, C"."""
    cited: dict[str, int] = {}
    """How often lead and notices cite each entry already, by letter."""
    sizes: dict[str, Size] = {}
    """Placeholder of an image → its size."""


class LedgerEntry(Struct, frozen=True, omit_defaults=True):
    """One source of a story, lettered in the order of the front matter."""

    letter: str
    outlet: Link
    kind: str = ""
    """Key of a kind of outlet, such as ``newspaper``; the theme words it."""
    country: str = ""
    """ISO 3166 code."""
    title: str = ""
    url: str = ""
    date: dt.date | None = None
    lang: str = ""
    paywall: bool = False
    origin: str = ""
    """"" is unknown and shown as such."""
    mentions: tuple[str, ...] = ()
    """Ids of all places in the text that attribute something to its outlet."""


class Notice(Struct, frozen=True, omit_defaults=True):
    """A correction or an update as a reader is told of it."""

    kind: str
    """``correction`` or ``update``."""
    date: dt.date
    text: str
    moment: dt.datetime | None = None
    """Where the time of day was written as well."""
    was: str = ""
    now: str = ""
    story: Link | None = None
    lang: str = ""
    """Of the story, only when it is not the language of the site."""
    html: str = ""
    """The text with links to the ledger, where it has any."""


class TopicChip(Struct, frozen=True, omit_defaults=True):
    """A topic of a story."""

    label: str
    address: str
    machine: bool = False
    """Found by the machine rather than set by the editor."""


class Related(Struct, frozen=True, omit_defaults=True):
    """A line below a story: what to read next, and why."""

    title: str
    address: str
    date: dt.date
    kind: str
    """``before`` (Vorgeschichte), ``after`` (Folge), ``background`` (Hintergrund)."""
    kicker: str = ""
    reasons: tuple[str, ...] = ()
    pinned: bool = False
    lang: str = ""
    """Only when it is not the language of the site."""


class Strip(Struct, frozen=True, omit_defaults=True):
    """A running subject beside a story: a dossier, or a thread that has none."""

    label: str
    address: str
    """"" for a thread."""
    parts: tuple[Card, ...]
    """The last ones before this story, newest first; none where it is the first of a dossier."""


class Picture(Struct, frozen=True, omit_defaults=True):
    """An image with what must stand beside it."""

    address: str
    alt: str
    credit: str
    licence: str
    width: int = 0
    height: int = 0


class StoryPage(Struct, frozen=True):
    """A story (template ``story.html``)."""

    meta: Meta
    lang: str
    kicker: str
    title: str
    heading: str
    summary: str
    """The lead above the body; "" where the body has its own."""
    date: dt.datetime
    appeared: dt.datetime
    """The moment from which on readers had it."""
    modified: dt.datetime | None
    """As the editor set it."""
    changed: dt.datetime
    """When it appeared or last changed since, also by an update or a correction."""
    minutes: int
    category: Link
    edition: Link
    """Label: the day in ISO form; address: "" where no edition is of that day, as of categories."""
    body: Body
    topics: tuple[TopicChip, ...] = ()
    outlets: int = 0
    """How many outlets are cited."""
    origins: int = 0
    """How many of them are independent."""
    sources: tuple[LedgerEntry, ...] = ()
    notices: tuple[Notice, ...] = ()
    """Corrections and updates, newest first."""
    strips: tuple[Strip, ...] = ()
    related: tuple[Related, ...] = ()
    next: Card | None = None
    picture: Picture | None = None
    preview: str = ""
    """Why the story is in no list: ``draft``, ``hidden``, ``not due``, or ""."""
    lead_html: str = ""
    """The summary with links to the ledger; "" where it cites nothing."""


class Group(Struct, frozen=True):
    """Stories of an edition that share a subject."""

    label: str
    address: str
    stories: tuple[Card, ...]


class TimelineEntry(Struct, frozen=True, omit_defaults=True):
    """One step of a dossier's timeline."""

    date: dt.date
    text: str
    story: Link | None = None
    lang: str = ""
    """Of the story, only when it is not the language of the site."""


class DossierNews(Struct, frozen=True):
    """What is new in a dossier since the edition before."""

    dossier: Link
    """Its count is the number of new stories, which stand elsewhere on the page."""
    steps: tuple[TimelineEntry, ...]
    """What the timeline says of the day."""


class EditionPage(Struct, frozen=True):
    """One day's stories, also as the front (templates ``edition.html``, ``front.html``)."""

    meta: Meta
    day: dt.date
    number: int
    """Within the year."""
    time: str
    """As of, such as ``6:00 Uhr``, in the language of the site."""
    count: int
    minutes: int
    title: str
    note_html: str
    lead: Card
    minute: tuple[Card, ...]
    """*In einer Minute*: one line each, all stories of the page."""
    groups: tuple[Group, ...]
    dossiers: tuple[DossierNews, ...]
    notices: tuple[Notice, ...]
    previous: Link | None
    following: Link | None
    more: int = 0
    """Stories of the day that only the edition's own page shows (front)."""
    daily: bool = True
    """Whether the edition before is yesterday's, since which there is news in ``dossiers``."""
    address: str = ""
    """Of the edition's own page."""
    text_address: str = ""
    """Of the edition as plain text."""


class TopicPage(Struct, frozen=True):
    """A topic, or one month of it (template ``topic.html``)."""

    meta: Meta
    label: str
    scope: str
    breadcrumb: tuple[Link, ...]
    subtopics: tuple[Link, ...]
    dossiers: tuple[Link, ...]
    days: tuple[Day, ...]
    months: tuple[Link, ...]
    """Labels are months in ISO form (``2024-06``), newest first. A page of one month lists
    none, or every such page would change when a month begins."""
    feeds: tuple[Link, ...]
    month: str = ""
    """``2024-06`` on a page of one month."""


class Person(Struct, frozen=True, omit_defaults=True):
    """One line of *Wer ist wer*: a person or an organisation."""

    name: str
    kind: str
    role: str = ""


class DossierPage(Struct, frozen=True):
    """A long-running subject (template ``dossier.html``)."""

    meta: Meta
    title: str
    summary: str
    state_html: str
    modified: dt.date
    open: bool
    timeline: tuple[TimelineEntry, ...]
    days: tuple[Day, ...]
    people: tuple[Person, ...]
    outlets: tuple[Link, ...]
    topics: tuple[Link, ...]
    feeds: tuple[Link, ...]


class OutletPage(Struct, frozen=True):
    """A publisher and what cites it, or one month of it (template ``outlet.html``)."""

    meta: Meta
    name: str
    kind: str
    country: str
    owner: str
    group: str
    url: str
    about: str
    days: tuple[Day, ...]
    months: tuple[Link, ...]
    month: str = ""


class CategoryPage(Struct, frozen=True):
    """A category, or one month of it (template ``category.html``)."""

    meta: Meta
    label: str
    days: tuple[Day, ...]
    months: tuple[Link, ...]
    month: str = ""


class MonthPage(Struct, frozen=True):
    """All editions of a month (template ``month.html``)."""

    meta: Meta
    month: str
    days: tuple[Day, ...]
    previous: Link | None
    following: Link | None


class Year(Struct, frozen=True):
    """The months of a year that have stories, newest first."""

    year: int
    months: tuple[Link, ...]


class ArchivePage(Struct, frozen=True):
    """All months, and the front before there is any (template ``archive.html``)."""

    meta: Meta
    years: tuple[Year, ...]


class CorrectionsPage(Struct, frozen=True):
    """All corrections, newest first (template ``corrections.html``)."""

    meta: Meta
    notices: tuple[Notice, ...]


class IndexEntry(Struct, frozen=True, omit_defaults=True):
    """One line of an index."""

    label: str
    address: str
    note: str = ""


class IndexPage(Struct, frozen=True):
    """All topics, dossiers, outlets or categories (template ``index_of.html``)."""

    meta: Meta
    entries: tuple[IndexEntry, ...]


class SearchPage(Struct, frozen=True):
    """Where to look things up; readable without scripts (template ``search.html``)."""

    meta: Meta
    topics: tuple[Link, ...]
    dossiers: tuple[Link, ...]
    categories: tuple[Link, ...]
    outlets: tuple[Link, ...]
    months: tuple[Link, ...]
    """Newest first; each has a list of titles at ``suche/<label>.json`` for the script."""


class StaticPage(Struct, frozen=True):
    """A page outside the briefing, such as the imprint (template ``page.html``)."""

    meta: Meta
    lang: str
    title: str
    body_html: str


class NotFoundPage(Struct, frozen=True):
    """What a server shows for an unknown address (template ``404.html``)."""

    meta: Meta
    links: tuple[Link, ...]


class RedirectPage(Struct, frozen=True):
    """A renamed place (template ``redirect.html``)."""

    meta: Meta
    """Of the page to which it leads."""


class StylePage(Struct, frozen=True):
    """Every component with examples, by the same pipeline (template ``style.html``)."""

    meta: Meta
    story: StoryPage
    edition: EditionPage | None = None
    dossier: DossierPage | None = None
    outlet: OutletPage | None = None
