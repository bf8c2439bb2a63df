"""Catalogues: the theme's texts (gettext), compiled when they change.

They lie in ``theme/translations/<lang>/LC_MESSAGES/*.po``; all of a language are one catalogue.
A language with a country (``en-us``) says what it has no texts of its own for as the language
does, and one that the theme doesn't know speaks English. Countries and languages have the words
of CLDR.
"""

import re
from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import blake2b
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from plugins.press.cache.keeping import Tell, hash_recipe, load_or_make
from plugins.press.inputs.snapshot import list_files
from plugins.press.rendering import messages
from plugins.problems.problem import Place
from plugins.problems.stopping import stop

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog


def compile_or_load(theme: Path, lang: str, cache: Path, tell: Tell) -> bytes:
    """Return the compiled texts of a language; b"" where the theme has none.

    Raises:
        Stop: they can't be read.
    """
    lang = find_spoken(theme, lang)
    files = chain.from_iterable(_find_sources(theme, spoken) for spoken in _list_own(lang))
    sources = {file: file.read_bytes() for file in files}
    if not sources:
        return b""
    key = hash_recipe(Path(__file__), "babel")
    digest = blake2b(b"\0".join(sources.values()), key=key, digest_size=8).hexdigest()
    compiled = cache / "catalogues" / f"{lang}-{digest}.mo"
    return load_or_make(compiled, partial(compile_catalogue, sources, lang), tell)


def find_spoken(theme: Path, lang: str) -> str:
    """Find the language that a site in ``lang`` speaks: ``lang`` if the theme has no texts."""
    return next((spoken for spoken in _list_spoken(lang) if _find_sources(theme, spoken)), lang)


def _list_spoken(lang: str) -> Iterator[str]:
    """List the languages in which a site in ``lang`` may speak, the best first."""
    yield from _list_own(lang)
    yield "en"


def _list_own(lang: str) -> dict[str, None]:
    """List a language with its country, and without."""
    return dict.fromkeys((lang, lang.partition("-")[0].lower()))


def _find_sources(theme: Path, lang: str) -> list[Path]:
    folder = theme / "translations" / lang
    return [folder / name for name in list_files(folder) if name.endswith(".po")]


def compile_catalogue(sources: Mapping[Path, bytes], lang: str) -> bytes:
    """Compile several ``.po`` files, and what CLDR adds to them, into one ``.mo``.

    Of two that say a text the first is heard.

    Raises:
        Stop: one can't be read.
    """
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - slow to import, rarely needed

    locale = lang.replace("-", "_")
    whole, *others = [_read_catalogue(file, text, locale) for file, text in sources.items()]
    for text in chain.from_iterable(others):
        said = whole.get(text.id, text.context)
        if said and (said.fuzzy or not any(said.string or ())):
            whole.delete(text.id, text.context)
        if text.id:
            whole[text.id] = text
    for context, code, name in _list_names(lang):
        whole.add(code, name, context=context)  # where the files have a word, it stays
    compiled = BytesIO()
    write_mo(compiled, whole)
    return compiled.getvalue()


def _read_catalogue(file: Path, source: bytes, locale: str) -> "Catalog":
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415 - slow to import

    try:
        return read_po(BytesIO(source), locale=locale, abort_invalid=True)
    except PoFileError as error:
        reason = str(error).rpartition(" on ")[0]  # and a line, counted from 0
        raise stop(
            messages.TEXTS_WRONG, Place(str(file), error.lineno + 1), reason=reason
        ) from None
    except ValueError as error:
        raise stop(messages.TEXTS_WRONG, Place(str(file)), reason=error) from None


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
