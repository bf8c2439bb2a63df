"""Settings of the house, frozen and checked once.

====================  ============================================================
``SITE_NOTICE``       a line above every page, such as that it is a demonstration
``FOOTER_LINKS``      pairs of label and address
``LINKS_WITH_INDEX``  links end in index.html, so that the site opens from its folder
``STYLE_PAGE``        whether there is a page that shows every component of the theme
``STORY_PREVIEW``     whether a page says why its story is in no list
====================  ============================================================

Beside them Pelican's ``SITENAME``, ``SITESUBTITLE`` and ``SITEURL``.
"""

from collections.abc import Mapping
from typing import Any

from plugins.newsroom.addresses import addresses_in
from plugins.newsroom.settings import read_switch
from plugins.newsroom.values import Refused, parse_web_address
from plugins.pages import messages
from plugins.pages.labels import words_in
from plugins.pages.views import Link, Site
from plugins.problems.findings import clip
from plugins.problems.forms import read_text
from plugins.problems.problem import Nearest, Problem


def parse_settings(settings: Mapping[str, Any], lang: str) -> tuple[Site, list[Problem]]:
    """Return the site, still without navigation and feeds, and all settings that can't be used.

    ``lang`` is its language, which the newsroom has read.
    """
    problems: list[Problem] = []
    url = settings["SITEURL"]
    if url:
        try:
            if {"?", "#"} & set(parse_web_address(url)):
                problems.append(Problem(None, messages.SITEURL_WITH_MORE, {"value": clip(url)}))
        except Refused as refused:
            values = {"value": clip(str(url)), "nearest": Nearest(refused.nearest)}
            problems.append(Problem(None, messages.BAD_SITEURL, values))
    footer = settings.get("FOOTER_LINKS", ())
    if not _are_pairs(footer):
        problems.append(Problem(None, messages.BAD_FOOTER, {"value": clip(repr(footer))}))
        footer = ()
    style = Link(words_in(lang)["style"], f"{addresses_in(lang).style}/")
    site = Site(
        name=read_text(settings["SITENAME"], "SITENAME", problems, needed=True),
        claim=read_text(settings.get("SITESUBTITLE") or "", "SITESUBTITLE", problems),
        url=str(url).rstrip("/"),
        lang=lang,
        index_links=read_switch(settings, "LINKS_WITH_INDEX", problems),
        footer=tuple(Link(label, address) for label, address in footer),
        notice=read_text(settings.get("SITE_NOTICE") or "", "SITE_NOTICE", problems),
        style_page=style if read_switch(settings, "STYLE_PAGE", problems, default=True) else None,
        preview=read_switch(settings, "STORY_PREVIEW", problems),
    )
    return site, problems


def _are_pairs(pairs: object) -> bool:
    return isinstance(pairs, list | tuple) and all(
        isinstance(pair, list | tuple) and [type(part) for part in pair] == [str, str]
        for pair in pairs
    )
