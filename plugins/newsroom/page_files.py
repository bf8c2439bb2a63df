"""Static pages (``content/pages/*.md``): read like stories, with keys of their own."""

from zoneinfo import ZoneInfo

from msgspec import Struct

from plugins.manuscripts.frontmatter import parse_front_matter
from plugins.manuscripts.leads import find_opening
from plugins.manuscripts.markup import compose_body
from plugins.manuscripts.raw import EMPTY
from plugins.manuscripts.slugs import slugify
from plugins.manuscripts.typesetter import find_typesetter
from plugins.manuscripts.unbalanced import note_unbalanced
from plugins.manuscripts.unset_markup import note_unset
from plugins.newsroom import messages
from plugins.newsroom.field_setter import drop_markup
from plugins.newsroom.notebook import Notebook
from plugins.newsroom.parts import Parsers, parse_map
from plugins.newsroom.reading import ReadingRules
from plugins.newsroom.schema import PELICAN_ONLY
from plugins.newsroom.values import (
    parse_lang,
    parse_moment,
    parse_save_as,
    parse_slug,
    parse_status,
    parse_text,
)
from plugins.problems.findings import Finding, Unreadable, clip

KEYS: Parsers = {
    "title": parse_text,
    "slug": parse_slug,
    "lang": parse_lang,
    "summary": parse_text,
    "status": parse_status,
    "date": parse_moment,
    "modified": parse_moment,
    "save_as": parse_save_as,
}


class PageReading(Struct):
    """What the file of a static page gave."""

    values: dict[str, object]
    """What its front matter says, by key; always a title, a slug, a language and a summary."""
    html: str
    findings: tuple[Finding, ...]
    anchors: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


def parse_page(content: bytes, name: str, rules: ReadingRules) -> PageReading:
    """Read one static page; ``name`` (of the file) stands in for what can't be read."""
    empty: dict[str, object] = {"title": name, "slug": slugify(name), "lang": rules.lang}
    try:
        front = parse_front_matter(content, "title")
    except Unreadable as unreadable:
        return PageReading(empty, "", unreadable.findings)
    notebook = Notebook(front, ZoneInfo(rules.timezone))
    notebook.note_lost(KEYS)
    typed = {key: raw for key, raw in front.values.items() if key not in PELICAN_ONLY}
    values = {**empty, **parse_map(typed, (), notebook, KEYS, ())}
    notebook.note_missing("title", messages.NO_TITLE)
    if front.values.get("slug", "") in EMPTY:
        values["slug"] = slugify(str(values["title"])) or values["slug"]
    if not values["slug"]:
        notebook.note(messages.NO_SLUG, ("title",), title=clip(str(values["title"])))
        values["slug"] = "x"
    typesetter = find_typesetter(rules.typesetter)
    lang = str(values["lang"])
    body = compose_body(front.body, front.body_line, str(values["slug"]), lang)
    typeset = typesetter.typeset_html(body.html, lang)
    warnings = note_unbalanced(typeset.unbalanced, front.body, front.body_line)
    values["title"] = typesetter.typeset_plain(str(values["title"]), lang)
    findings = (*notebook.findings, *body.findings, *warnings, *note_unset(front, {"title"}))
    values["summary"] = drop_markup(str(values.get("summary", ""))) or find_opening(typeset.html)
    html = typesetter.finish_html(typeset.html)
    return PageReading(values, html, findings, body.anchors, body.links)
