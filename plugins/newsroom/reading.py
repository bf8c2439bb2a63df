"""Reading: from the bytes of a story file to the story, its body and all that is wrong.

A pure function of its arguments, so that processes can share the work and its result can be
kept under the hash of what went in: bytes → front matter → schema → Markdown → nh3 →
typography → attributions → typogrify. It stops between steps that many stories may take together.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import cache
from operator import attrgetter
from typing import cast
from zoneinfo import ZoneInfo

from msgspec import Struct

from plugins.manuscripts.attributions import mark_attributions, mark_plain
from plugins.manuscripts.frontmatter import FrontMatter, parse_front_matter
from plugins.manuscripts.leads import cut_lead, plain_text
from plugins.manuscripts.markup import Body, compose_body
from plugins.manuscripts.typesetter import Typesetter, find_typesetter
from plugins.manuscripts.unbalanced import note_unbalanced
from plugins.manuscripts.unset_markup import note_unset
from plugins.newsroom import messages
from plugins.newsroom.field_setter import set_display, set_fields
from plugins.newsroom.schema import Fields, parse_fields
from plugins.newsroom.story import Citation, Story
from plugins.newsroom.words import Words, cut_tokens
from plugins.press.processes.steps import Steps
from plugins.problems.code_names import load_code
from plugins.problems.findings import Finding, Unreadable

PLAIN_TEXTS = frozenset({"title", "kicker", "text", "was", "now", "alt", "credit", "licence"})
"""Keys, at any depth, of what is no Markdown."""

Extractor = Callable[[Story, Words], bytes]

SHARED = tuple(name for name in Fields.__struct_fields__ if name in Story.__struct_fields__)
"""What a story has from its front matter under the same name."""

NO_DAY = dt.datetime(999, 1, 1, tzinfo=dt.UTC)
"""Stands in for a date that is wrong, so that all else in the story is checked in this run too;
nobody can write it."""

_shared_values = attrgetter(*SHARED)


class ReadingRules(Struct, frozen=True):
    """What reading depends on beside the bytes."""

    lang: str = "de"
    """Of stories that name none."""
    timezone: str = "Europe/Berlin"
    """Of dates that name none; days are days there."""
    typesetter: str = "plugins.typography"
    """Module with the typographic functions; "" for none."""
    extractors: tuple[tuple[str, str], ...] = ()
    """Name and function ("package.module:function") of what later stages want extracted."""


class Reading(Struct, frozen=True):
    """What a story file gave."""

    story: Story | None
    """None when something is missing that nothing can stand in for, such as a title."""
    citations: tuple[Citation, ...] = ()
    """Its sources, in the order of ``Story.outlets``."""
    body: str = ""
    """HTML without the lead, attributions marked, placeholders for internal links."""
    findings: tuple[Finding, ...] = ()
    extracts: dict[str, bytes] = {}


class Copy(Struct):
    """A body that is set."""

    html: str
    tokens: list[str]
    """Its text cut at white space."""
    names: tuple[str, ...]
    """That the text, the summary and notices attribute something to, each time."""
    lends_lead: bool
    """The summary stands in it."""


def parse_story(content: bytes, path: str, rules: ReadingRules, digest: str = "") -> Steps[Reading]:
    """Read one story file; whatever it holds, nothing is raised.

    Args:
        content: the bytes of the file.
        path: relative to ``content/``, with ``/``; only goes into the record.
        rules: of the site.
        digest: key of the body in the store.
    """
    try:
        front = parse_front_matter(content)
    except Unreadable as unreadable:
        return Reading(None, findings=unreadable.findings)
    fields, findings = parse_fields(front, ZoneInfo(rules.timezone))
    fields.lang = fields.lang or rules.lang
    yield
    body = compose_body(front.body, front.body_line, fields.slug or "x", fields.lang)
    findings += note_unset(front, PLAIN_TEXTS)
    typesetter = find_typesetter(rules.typesetter)
    unbalanced = set_fields(fields, typesetter)
    findings += note_unbalanced(unbalanced, front.source, front.source_line)
    yield
    copy, warnings = yield from _set_copy(fields, body, front, typesetter)
    noted = (*findings, *body.findings, *warnings)
    if not (fields.title and fields.slug):
        return Reading(None, findings=noted)
    fields.date = fields.date or NO_DAY
    if not (fields.summary or copy.html or body.findings or fields.status == "draft"):
        noted += (Finding(messages.EMPTY_STORY, warning=True),)
    set_display(fields, typesetter)
    story = _compose_story(fields, body, copy, path, digest)
    yield
    words = cut_tokens(story, copy.tokens)
    extracts = {}
    for name, dotted in rules.extractors:
        yield
        extracts[name] = _extractor(name, dotted)(story, words)
    return Reading(story, fields.sources, copy.html, noted, extracts)


@cache
def _extractor(name: str, dotted: str) -> Extractor:
    return cast("Extractor", load_code(dotted, name_extractor(name)))


def name_extractor(name: str) -> str:
    """Return how the settings name an extractor."""
    return f'STORY_EXTRACTORS["{name}"]'


def _set_copy(
    fields: Fields, body: Body, front: FrontMatter, typesetter: Typesetter
) -> Steps[tuple[Copy, list[Finding]]]:
    """Set a body; without a summary its first paragraph becomes the lead."""
    typeset = typesetter.typeset_html(body.html, fields.lang)
    yield
    html = typeset.html
    warnings = note_unbalanced(typeset.unbalanced, front.body, front.body_line)
    is_lent = False
    if not fields.summary:
        fields.summary, html, is_lent, lost_links = cut_lead(html)
        if is_lent or lost_links:
            message = messages.NO_LEAD if is_lent else messages.LEAD_LOST
            warnings.append(Finding(message, front.body_line, warning=True))
    told = [] if is_lent else [fields.summary]
    told += [correction.text for correction in fields.corrections]
    told += [update.text for update in fields.updates]
    beside = [name for text in told for name in mark_plain(text, fields.lang)[1]]
    html, names = mark_attributions(html, fields.lang)
    yield
    tokens = plain_text(html).split()
    return Copy(typesetter.finish_html(html), tokens, (*beside, *names), is_lent), warnings


def _find_origins(citations: Sequence[Citation]) -> tuple[str, ...]:
    if not any(citation.origin for citation in citations):
        return ()
    return tuple(dict.fromkeys([citation.origin or citation.outlet for citation in citations]))


def _compose_story(fields: Fields, body: Body, copy: Copy, path: str, digest: str) -> Story:
    return Story(
        path=path,
        digest=digest,
        words=len(copy.tokens) + (0 if copy.lends_lead else len(fields.summary.split())),
        outlets=tuple([citation.outlet for citation in fields.sources]),
        origins=_find_origins(fields.sources),
        pinned=fields.related[0],
        excluded=fields.related[1],
        topics_excluded=fields.topics,
        attributions=copy.names,
        links=body.links,
        anchors=body.anchors,
        lends_lead=copy.lends_lead,
        **dict(zip(SHARED, _shared_values(fields), strict=True)),
    )
