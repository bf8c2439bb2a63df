"""Puts straight quotation marks into texts, lets the site restore them, and counts what is right.

    python -m bench.typography --texts FILE.jsonl [--errors]

Each line of the file is an object with ``text`` (paragraphs parted by blank lines) and, if it is
not German, ``lang``. A pair is an opening mark of the original and the one that closes it; it is
exact when both are restored as they were. Apostrophes are made straight as well, since that is
how they are typed, but they are no pairs. Prints one line of JSON.
"""

import argparse
import html
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from plugins.typography import finish_html, typeset_html
from plugins.typography.conventions import ENGLISH, GERMAN, Convention

_STRAIGHTEN = str.maketrans("„“”‚‘’", "\"\"\"'''")
_MARK = re.compile(r"''|[\"'„“”‚‘’′″]")
_TAG = re.compile(r"<[^>]*>")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_AROUND = 40

Place = tuple[int, int]
"""Of a mark: letters and digits before it, and which of the marks between two letters it is."""


class Score(Struct):
    """What was counted over all texts."""

    pairs: int = 0
    exact: int = 0
    letters_changed: int = 0
    not_idempotent: int = 0


class Wrong(Struct, frozen=True):
    """A finding for ``--errors``."""

    text_id: str
    what: str
    excerpt: str


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark; the exit code is 2 when the texts can't be read."""
    parser = argparse.ArgumentParser(prog="bench.typography", description=__doc__.split("\n")[0])
    parser.add_argument("--texts", type=Path, required=True, help="JSON lines with text, lang, id")
    parser.add_argument("--errors", action="store_true", help="list what is wrong, on stderr")
    chosen = parser.parse_args(arguments)
    try:
        score, wrong = measure(list(_load_texts(chosen.texts)))
    except FileNotFoundError:
        print(f"{chosen.texts} does not exist. Name a file of texts with --texts.", file=sys.stderr)
        return 2
    except ValueError as error:
        print(f"{chosen.texts}:{error}", file=sys.stderr)
        return 2
    print(json.dumps({name: getattr(score, name) for name in Score.__struct_fields__}))
    if chosen.errors:
        for finding in wrong:
            print(f"{finding.text_id}: {finding.what}: {finding.excerpt}", file=sys.stderr)
    return 0


def measure(records: list[dict[str, str]]) -> tuple[Score, list[Wrong]]:
    """Straighten, restore and compare every text."""
    score, wrong = Score(), list[Wrong]()
    for record in records:
        _measure_text(record, score, wrong)
    return score, wrong


def _measure_text(record: dict[str, str], score: Score, wrong: list[Wrong]) -> None:
    text, lang, name = record["text"], record.get("lang", "de"), str(record.get("id", "?"))
    straight = text.translate(_STRAIGHTEN)
    expected = _find_marks(text)
    restored = {place: mark for _, place, mark in _find_marks(_restore(straight, lang))}
    convention = ENGLISH if lang.startswith("en") else GERMAN
    for opening, closing in _pair(text, expected, convention):
        score.pairs += 1
        missed = [one for one in (opening, closing) if restored.get(one[1]) != one[2]]
        score.exact += not missed
        wrong += (
            Wrong(name, f"{mark} became {restored.get(place, 'nothing')}", _excerpt(text, at))
            for at, place, mark in missed
        )
    for version in (text, straight):
        if find_letters(_restore(version, lang)) != find_letters(text):
            score.letters_changed += 1
            wrong.append(Wrong(name, "letters changed", _excerpt(text, 0)))
            break
    for version in (text, straight):
        once = _publish(_to_html(version), lang)
        if _publish(once, lang) != once:
            score.not_idempotent += 1
            wrong.append(Wrong(name, "twice is not once", _excerpt(text, 0)))
            break


def find_letters(text: str) -> str:
    """Give the letters and digits of a text, which typography must not change."""
    return "".join(filter(str.isalnum, text))


def _publish(source: str, lang: str) -> str:
    """Typeset as the site does."""
    return finish_html(typeset_html(source, lang).html)


def _restore(text: str, lang: str) -> str:
    return html.unescape(_TAG.sub("", _publish(_to_html(text), lang)))


def _to_html(text: str) -> str:
    paragraphs = _BLANK_LINE.split(text)
    return "\n".join(f"<p>{html.escape(part, quote=False)}</p>" for part in paragraphs)


def _find_marks(text: str) -> list[tuple[int, Place, str]]:
    """List the marks of a text: (position, place, mark)."""
    marks = []
    letters = ordinal = last = 0
    for found in _MARK.finditer(text):
        between = sum(map(str.isalnum, text[last : found.start()]))
        ordinal = 0 if between else ordinal + 1
        letters += between
        last = found.end()
        marks.append((found.start(), (letters, ordinal), found[0]))
    return marks


def _pair(
    text: str, marks: list[tuple[int, Place, str]], convention: Convention
) -> Iterator[tuple[tuple[int, Place, str], tuple[int, Place, str]]]:
    """Pair each opening mark with the next mark that closes its level."""
    open_marks: dict[str, list[tuple[int, Place, str]]] = {}
    for one in marks:
        at, _, mark = one
        for opening, closing in (convention.double, convention.single):
            if mark == opening:
                open_marks.setdefault(opening, []).append(one)
            elif mark == closing and open_marks.get(opening):
                within = closing == "’" and text[at + 1 : at + 2].isalpha()
                if not within:
                    yield open_marks[opening].pop(), one


def _excerpt(text: str, at: int) -> str:
    return " ".join(text[max(0, at - _AROUND) : at + _AROUND].split())


def _load_texts(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
            except json.JSONDecodeError as error:
                raise ValueError(
                    f"{number}: This line is not JSON. Each is an object with a text."
                ) from error
            if not isinstance(record, dict) or not isinstance(record.get("text"), str):
                complaint = 'This line has no "text". Each needs one.'
                raise ValueError(f"{number}: {complaint}")  # noqa: TRY004 (one kind for all)
            yield record


if __name__ == "__main__":
    sys.exit(main())
