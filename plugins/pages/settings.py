"""Settings of the house, checked once."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from plugins.newsroom.values import Refused, parse_web_address
from plugins.pages import messages
from plugins.pages.views import Link
from plugins.problems.findings import clip
from plugins.problems.problem import Nearest, Problem


class HouseSettings(Struct, frozen=True):
    """What the operator chose."""

    url: str
    """Public root of the site without a slash at its end; "" where it has none."""
    footer: tuple[Link, ...]


def parse_settings(settings: Mapping[str, Any]) -> tuple[HouseSettings, list[Problem]]:
    """Return the settings, and a problem for each that can't be used."""
    problems: list[Problem] = []
    url = settings["SITEURL"]
    if url:
        try:
            parse_web_address(url)
        except Refused as refused:
            values = {"value": clip(str(url)), "nearest": Nearest(refused.nearest)}
            problems.append(Problem(None, messages.BAD_SITEURL, values))
    footer = settings.get("FOOTER_LINKS", ())
    if not _are_pairs(footer):
        problems.append(Problem(None, messages.BAD_FOOTER, {"value": clip(repr(footer))}))
        footer = ()
    links = tuple(Link(label, address) for label, address in footer)
    return HouseSettings(str(url).rstrip("/"), links), problems


def _are_pairs(pairs: object) -> bool:
    return isinstance(pairs, list | tuple) and all(
        isinstance(pair, list | tuple) and [type(part) for part in pair] == [str, str]
        for pair in pairs
    )
