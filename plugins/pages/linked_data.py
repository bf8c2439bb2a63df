"""What a story's page says to machines, as JSON-LD (schema.org ``NewsArticle``)."""

from typing import Any

import msgspec

from plugins.pages.views import LedgerEntry, Notice, Site, StoryPage


def json_ld(view: StoryPage, site: Site) -> str:
    """Return the JSON-LD of a story, safe to stand in a script element."""
    root = f"{site.url}/"
    publisher = {"@type": "NewsMediaOrganization", "name": site.name, "url": root}
    described: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": view.title,
        "alternativeHeadline": view.kicker,
        "description": view.meta.description,
        "datePublished": view.appeared,
        "dateModified": view.changed,
        "inLanguage": view.lang,
        "articleSection": view.category.label,
        "keywords": [chip.label for chip in view.topics],
        "mainEntityOfPage": root + view.meta.address,
        "isAccessibleForFree": True,
        "author": publisher,
        "publisher": publisher,
        "image": root + view.picture.address if view.picture else "",
        "citation": [_citation(entry) for entry in view.sources],
        "correction": [_correction(n) for n in view.notices if n.kind == "correction"],
    }
    told = {key: value for key, value in described.items() if value not in ("", [], None)}
    # "<" could end the script element; JSON has another spelling for it.
    return msgspec.json.encode(told).decode().replace("<", "\\u003c")


def _citation(entry: LedgerEntry) -> dict[str, Any]:
    cited: dict[str, Any] = {
        "@type": "CreativeWork",
        "name": entry.title,
        "url": entry.url,
        "datePublished": entry.date.isoformat() if entry.date else "",
        "inLanguage": entry.lang,
        "publisher": {"@type": "Organization", "name": entry.outlet.label},
    }
    return {key: value for key, value in cited.items() if value}


def _correction(notice: Notice) -> dict[str, Any]:
    return {
        "@type": "CorrectionComment",
        "text": notice.text,
        "datePublished": (notice.moment or notice.date).isoformat(),
    }
