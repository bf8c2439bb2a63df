"""Reading ``content/dossiers/<id>.md``, also in folders below: title, state, timeline."""

import datetime as dt
from collections.abc import Iterator

from plugins.dossiers import messages
from plugins.dossiers.dossier import Dossier, Step
from plugins.manuscripts.raw import EMPTY
from plugins.manuscripts.slugs import slugify
from plugins.manuscripts.typesetter import LineSetter, drop_soft_hyphens
from plugins.newsroom.desk_files import DeskFile
from plugins.newsroom.messages import BAD_ID, NO_TITLE
from plugins.newsroom.parts import Parsers, parse_maps
from plugins.newsroom.values import parse_day, parse_series, parse_text
from plugins.pages.desk_text import Typeset
from plugins.problems.findings import Finding, clip

KEYS = ("title", "summary", "modified", "status", "topics", "timeline", "former")
_STEP: Parsers = {"date": parse_day, "text": parse_text, "story": parse_text}
LONGEST_STATE = 80
"""Words."""


def parse_dossier(file: DeskFile, typeset: Typeset, set_line: LineSetter) -> Dossier:
    """Return a dossier; one with mistakes as far as it can be read, so that all are found."""
    _check_name(file)
    file.check_keys(KEYS)
    status = (file.read("status", parse_text) or "open").lower()
    if status not in ("open", "closed"):
        file.notebook.note(messages.BAD_STATUS, ("status",), value=clip(status))
    words = len(file.body.split())
    if words > LONGEST_STATE:
        finding = Finding(
            messages.LONG_STATE, file.front.body_line, 0, {"words": str(words)}, warning=True
        )
        file.notebook.findings.append(finding)
    display = file.line(file.read("title", parse_text) or "", set_line)
    title = drop_soft_hyphens(display)
    file.notebook.note_missing("title", NO_TITLE)
    file.notebook.note_missing("modified", messages.NO_DATE)
    return Dossier(
        id=file.name,
        path=file.path,
        title=title,
        display=display if display != title else "",
        modified=file.read("modified", parse_day) or dt.date.min,
        summary=file.line(file.read("summary", parse_text) or "", set_line),
        open=status == "open",
        topics=file.read("topics", parse_series) or (),
        timeline=tuple(_timeline(file, set_line)),
        former=_former(file),
        state=typeset(file),
    )


def _check_name(file: DeskFile) -> None:
    """Note a name that can't be the dossier's id."""
    near = slugify(file.name)
    if file.name != near:
        file.notebook.note(BAD_ID, (), value=clip(file.name), nearest=near)


def _former(file: DeskFile) -> tuple[str, ...]:
    ids = file.read("former", parse_series) or ()
    for old in ids:
        if old != slugify(old):
            file.notebook.note(BAD_ID, ("former", old), value=clip(old), nearest=slugify(old))
    return ids


def _timeline(file: DeskFile, set_line: LineSetter) -> Iterator[Step]:
    raw = file.front.values.get("timeline", "")
    if raw not in EMPTY:
        for step in parse_maps(raw, ("timeline",), file.notebook, _STEP, ("date", "text")):
            yield Step(**{**step, "text": file.line(step["text"], set_line)})
