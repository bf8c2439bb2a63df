"""Reading ``content/dossiers/<id>.md``, also in folders below: title, state, timeline."""

import datetime as dt
from pathlib import Path

from plugins.dossiers import messages
from plugins.dossiers.dossier import Dossier, Step
from plugins.manuscripts.raw import Raw
from plugins.manuscripts.slugs import slugify
from plugins.manuscripts.typesetter import LineSetter, drop_soft_hyphens
from plugins.newsroom.desk_files import DeskFile, load_desk_files
from plugins.newsroom.messages import BAD_ID
from plugins.pages.desk_text import Typeset
from plugins.problems.findings import Finding, clip
from plugins.problems.problem import Problem

KEYS = ("title", "summary", "modified", "status", "topics", "timeline")
LONGEST_STATE = 80
"""Words."""


def load_dossiers(
    content: Path, typeset: Typeset, set_line: LineSetter
) -> tuple[list[Dossier], list[Problem]]:
    """Load all dossiers, and every problem in their files."""
    problems: list[Problem] = []
    files = load_desk_files(content, "dossiers", problems, "title, modified")
    return [_dossier(file, typeset, set_line) for file in files], problems


def _dossier(file: DeskFile, typeset: Typeset, set_line: LineSetter) -> Dossier:
    """Return a dossier; one with mistakes as far as it can be read, so that all are found."""
    _check_name(file)
    file.check_keys(KEYS, messages.UNKNOWN_KEY)
    status = file.text("status").lower() or "open"
    if status not in ("open", "closed"):
        file.complain(messages.BAD_STATUS, ("status",), value=clip(status))
    words = len(file.body.split())
    if words > LONGEST_STATE:
        finding = Finding(
            messages.LONG_STATE, file.front.body_line, 0, {"words": str(words)}, warning=True
        )
        file.problems.append(finding.at(file.path))
    steps = _timeline(file, set_line)
    display = file.line(file.text("title"), set_line)
    title = drop_soft_hyphens(display)
    if not file.front.values.get("title"):
        file.complain(messages.NO_TITLE, ("title",))
    return Dossier(
        id=file.name,
        path=file.path,
        title=title,
        display=display if display != title else "",
        modified=_modified(file),
        summary=file.line(file.text("summary"), set_line),
        open=status == "open",
        topics=file.texts("topics"),
        timeline=steps,
        state=typeset(file),
    )


def _modified(file: DeskFile) -> dt.date:
    """Return the day of the state of play; any, where it is noted that the file has none."""
    raw = file.front.values.get("modified")
    if not raw:
        file.complain(messages.NO_DATE, ("modified",))
        return dt.date.min
    return file.day(raw, ("modified",)) or dt.date.min


def _check_name(file: DeskFile) -> None:
    """Note a name that can't be the dossier's id."""
    near = slugify(file.name)
    if file.name != near:
        file.complain(BAD_ID, (), value=clip(file.name), nearest=near)


def _timeline(file: DeskFile, set_line: LineSetter) -> tuple[Step, ...]:
    raw = file.front.values.get("timeline") or []
    if not isinstance(raw, list):
        file.complain(messages.BAD_STEP, ("timeline",))
        return ()
    steps = (_step(file, number, entry, set_line) for number, entry in enumerate(raw))
    return tuple(step for step in steps if step)


def _step(file: DeskFile, number: int, entry: Raw, set_line: LineSetter) -> Step | None:
    at = ("timeline", number)
    if not isinstance(entry, dict) or not set(entry) <= {"date", "text", "story"}:
        file.complain(messages.BAD_STEP, at)
        return None
    text, slug = entry.get("text"), entry.get("story", "")
    if not (isinstance(text, str) and text and isinstance(slug, str) and entry.get("date")):
        file.complain(messages.BAD_STEP, at)
        return None
    day = file.day(entry["date"], (*at, "date"))
    return Step(day, file.line(text, set_line), slug) if day else None
