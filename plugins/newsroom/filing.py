"""Between reading and the press: stories as the store keeps them.

Records are JSON because it keeps the offset of a moment; MessagePack turns all moments into
UTC, and a story of half past midnight would move to the day before.
"""

from hashlib import blake2b

import msgspec
from msgspec.structs import replace

from plugins.newsroom.reading import ReadingRules, parse_story
from plugins.newsroom.story import Citation, Story
from plugins.press import reading as press
from plugins.press.processes.steps import Steps
from plugins.problems.findings import Finding
from plugins.problems.problem import Problem

PARSE = "plugins.newsroom.filing:file_story"
"""The name under which the press calls the reader."""

CITATIONS = "citations"
"""The by-product under which the store keeps what stories cite."""

_STORY = msgspec.json.Decoder(Story)
_CITATIONS = msgspec.json.Decoder(tuple[Citation, ...])
_FINDINGS = msgspec.json.Decoder(tuple[Finding, ...])
_ENCODER = msgspec.json.Encoder()


def file_story(content: bytes, path: str, digest: str, rules: ReadingRules) -> Steps[press.Reading]:
    """Read a story for the store; called in worker processes."""
    reading = yield from parse_story(content, path, rules, digest)
    yield
    extracts = reading.extracts
    if reading.citations:
        extracts = {**extracts, CITATIONS: _ENCODER.encode(reading.citations)}
    return press.Reading(
        record=_ENCODER.encode(_with_face(reading.story)) if reading.story else b"",
        body=reading.body,
        extracts=extracts,
        problems=_ENCODER.encode(reading.findings) if reading.findings else b"",
    )


def _with_face(story: Story) -> Story:
    """Return a story with the hash of all that other pages may show of it."""
    shown = replace(
        story,
        digest="",
        path="",
        words=story.minutes,
        links=(),
        anchors=(),
        origins=(),
        attributions=(),
        lends_lead=False,
    )
    return replace(story, face=blake2b(_ENCODER.encode(shown), digest_size=12).hexdigest())


def load_story(record: bytes) -> Story | None:
    """Return the story of a stored record; None for a file that gave none."""
    return _STORY.decode(record) if record else None


def load_citations(stored: bytes) -> tuple[Citation, ...]:
    """Return the citations of a stored by-product."""
    return _CITATIONS.decode(stored)


def load_problems(problems: bytes, path: str) -> tuple[Problem, ...]:
    """Return what was found in a file, told for its path."""
    if not problems:
        return ()
    return tuple(finding.at(path) for finding in _FINDINGS.decode(problems))
