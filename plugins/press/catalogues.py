"""Catalogues: the theme's texts (gettext), compiled when they change.

They lie in ``theme/translations/<lang>/LC_MESSAGES/*.po``; all of a language are one catalogue.
"""

from functools import partial
from hashlib import blake2b
from io import BytesIO
from pathlib import Path

from plugins.press.keeping import Tell, hash_recipe, load_or_make
from plugins.press.snapshot import list_files


def compile_or_load(theme: Path, lang: str, cache: Path, tell: Tell) -> bytes:
    """Return the compiled texts of a language; b"" where the theme has none."""
    folder = theme / "translations" / lang
    sources = [(folder / name).read_bytes() for name in list_files(folder) if name.endswith(".po")]
    if not sources:
        return b""
    key = hash_recipe(Path(__file__), "babel")
    digest = blake2b(b"\0".join(sources), key=key, digest_size=8).hexdigest()
    compiled = cache / "catalogues" / f"{lang}-{digest}.mo"
    return load_or_make(compiled, partial(compile_catalogue, sources, lang), tell)


def compile_catalogue(sources: list[bytes], lang: str) -> bytes:
    """Compile several ``.po`` files into one ``.mo``."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - slow to import, rarely needed
    from babel.messages.pofile import read_po  # noqa: PLC0415 - the same

    whole = read_po(BytesIO(sources[0]), locale=lang)
    for source in sources[1:]:
        for text in read_po(BytesIO(source), locale=lang):
            if text.id:
                whole[text.id] = text
    compiled = BytesIO()
    write_mo(compiled, whole)
    return compiled.getvalue()
