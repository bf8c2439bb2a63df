"""Makers of values for tests: what a test does not name is of no importance to it."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from inspect import getsource
from types import ModuleType
from typing import TypeVar
from zoneinfo import ZoneInfo

from pelicanconf import PLUGINS
from plugins.language.lexicon import load_lexicon
from plugins.manuscripts.typesetter import LineSetter
from plugins.newsroom.archive import Archive
from plugins.newsroom.registers import Outlet
from plugins.newsroom.story import Story
from plugins.newsroom.words import Words
from plugins.pages.house import House, make_house
from plugins.pages.settings import parse_settings
from plugins.press.processes.steps import Steps, take_steps
from plugins.problems.problem import Message

Worded = dict[str, tuple[str, str]]

BERLIN = ZoneInfo("Europe/Berlin")

Result = TypeVar("Result")


def take(steps: Steps[Result]) -> Result:
    """Return what comes of one item that is worked on in steps."""
    (result,) = take_steps([steps])
    return result


def moment(day: int = 1, hour: int = 6, minute: int = 0) -> dt.datetime:
    """Return a moment of June 2024 in Berlin."""
    return dt.datetime(2024, 6, day, hour, minute, tzinfo=BERLIN)


def story(
    slug: str,
    day: int = 1,
    hour: int = 6,
    *,
    tags: Sequence[str] = (),
    sources: Sequence[str] = (),
    **more: object,
) -> Story:
    """Return a story of June 2024."""
    values: dict[str, object] = {
        "path": f"stories/2024/06/{day:02}/{slug}.md",
        "digest": f"digest of {slug}",
        "slug": slug,
        "title": slug.replace("-", " ").capitalize(),
        "date": moment(day, hour),
        "category": "International",
        "tags": tuple(tags),
        "outlets": tuple(sources),
        "words": 210,
    }
    values["face"] = repr(more)
    return Story(**{**values, **more})  # type: ignore[arg-type]


def archive(*stories: Story, unlisted: Sequence[Story] = ()) -> Archive:
    """Return an archive of these stories."""
    return Archive(stories, unlisted)


def house(lang: str = "de", url: str = "https://blatt.example") -> House:
    """Return the house of a small site."""
    settings = {"SITENAME": "Blatt", "SITESUBTITLE": "", "SITEURL": url}
    return make_house(
        parse_settings(settings, lang)[0], PLUGINS, {}, LineSetter(lang, "plugins.typography")
    )


def outlet(name: str, **more: object) -> Outlet:
    """Return an outlet whose id is its name in lower case."""
    values: dict[str, object] = {"id": name.lower(), "name": name, "kind": "newspaper"}
    return Outlet(**{**values, **more})  # type: ignore[arg-type]


def cut_text(text: str, lang: str = "de") -> Words:
    """Return the words of a body without kicker, title and summary."""
    lexicon = load_lexicon(lang)
    numbers, gaps = lexicon.part(lexicon.cut(text.split()))
    return Words(lexicon, numbers, lexicon.spell(numbers.tolist()), gaps, 0, 0, 0)


def messages_of(module: ModuleType) -> dict[str, Message]:
    """Return the messages that a module makes, by name, those in a mapping as ``NAME[key]``."""
    made = set(re.findall(r"^([A-Z_0-9]+)\b.* = ", getsource(module), re.MULTILINE))
    found: dict[str, Message] = {}
    for name, value in vars(module).items():
        inner = value if isinstance(value, Mapping) else {}
        named = {name: value, **{f"{name}[{key}]": one for key, one in inner.items()}}
        if name in made:
            found |= {key: one for key, one in named.items() if isinstance(one, Message)}
    return found


def word_messages(messages: Mapping[str, Message], values: Mapping[str, object]) -> Worded:
    """Return what messages say in German and in English, by name."""
    return {
        name: (message.in_language("de", values), message.in_language("en", values))
        for name, message in messages.items()
    }
