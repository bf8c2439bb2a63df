"""Catalogues: the theme's texts (gettext), compiled when they change.

They lie in ``theme/translations/<lang>/LC_MESSAGES/*.po``; all of a language are one catalogue.
A language with a country that has none of its own (``en-us``) speaks as the language does, and
one that the theme doesn't know speaks English. Countries and languages have the words of CLDR.
"""

import re
from collections.abc import Iterator
from functools import partial
from hashlib import blake2b
from io import BytesIO
from pathlib import Path

from plugins.press.cache.keeping import Tell, hash_recipe, load_or_make
from plugins.press.inputs.snapshot import list_files


def compile_or_load(theme: Path, lang: str, cache: Path, tell: Tell) -> bytes:
    """Return the compiled texts of a language; b"" where the theme has none."""
    found = ((spoken, _read_sources(theme, spoken)) for spoken in _list_spoken(lang))
    lang, sources = next(((spoken, texts) for spoken, texts in found if texts), (lang, []))
    if not sources:
        return b""
    key = hash_recipe(Path(__file__), "babel")
    digest = blake2b(b"\0".join(sources), key=key, digest_size=8).hexdigest()
    compiled = cache / "catalogues" / f"{lang}-{digest}.mo"
    return load_or_make(compiled, partial(compile_catalogue, sources, lang), tell)


def _list_spoken(lang: str) -> Iterator[str]:
    """List the languages in which a site in ``lang`` may speak, the best first."""
    yield lang
    yield lang.partition("-")[0].lower()
    yield "en"


def _read_sources(theme: Path, lang: str) -> list[bytes]:
    folder = theme / "translations" / lang
    return [(folder / name).read_bytes() for name in list_files(folder) if name.endswith(".po")]


def compile_catalogue(sources: list[bytes], lang: str) -> bytes:
    """Compile several ``.po`` files, and what CLDR adds to them, into one ``.mo``."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - slow to import, rarely needed
    from babel.messages.pofile import read_po  # noqa: PLC0415 - the same

    locale = lang.replace("-", "_")
    whole = read_po(BytesIO(sources[0]), locale=locale)
    for source in sources[1:]:
        for text in read_po(BytesIO(source), locale=locale):
            if text.id:
                whole[text.id] = text
    for context, code, name in _list_names(lang):
        whole.add(code, name, context=context)  # where the files have a word, it stays
    compiled = BytesIO()
    write_mo(compiled, whole)
    return compiled.getvalue()


def _list_names(lang: str) -> Iterator[tuple[str, str, str]]:
    """List context, code and name of all countries and languages in a language that CLDR knows."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - slow to import, rarely needed

    try:
        locale = Locale.parse(lang, sep="-")
    except UnknownLocaleError:
        return
    for context, names in (("country", locale.territories), ("language", locale.languages)):
        for code, name in names.items():
            if re.fullmatch(r"\w\w", code):
                yield context, code, name
