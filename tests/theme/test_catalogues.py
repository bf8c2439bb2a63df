"""The interface speaks every language that it has words of in full."""

import re
from gettext import GNUTranslations
from io import BytesIO

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from jinja2 import nodes

from plugins.newsroom.countries import INTERNATIONAL
from plugins.newsroom.registers import KINDS
from plugins.newsroom.territories import TERRITORIES
from plugins.press.rendering.links import Linker
from plugins.press.rendering.renderer import RenderSettings, make_environment
from tests.theme.pages import TEMPLATES, THEME, compiled, rendered
from tests.theme.samples import PAGES

OPTIONS = {"trim_blocks": "true", "lstrip_blocks": "true", "extensions": "jinja2.ext.do"}
LANGS = sorted(folder.name for folder in (THEME / "translations").iterdir())
WHOLE = [lang for lang in LANGS if "-" not in lang]
"""Those of a country have what differs there."""


def catalogue(lang: str) -> Catalog:
    source = THEME / "translations" / lang / "LC_MESSAGES" / "lageblatt.po"
    return read_po(BytesIO(source.read_bytes()), locale=lang.replace("-", "_"))


def used() -> set[tuple[str | None, str]]:
    """Return all texts of the templates, as (context, text), but for those that CLDR words."""
    found = extract_from_dir(
        TEMPLATES,
        method_map=[("**.html", "jinja2.ext:babel_extract")],
        options_map={"**.html": OPTIONS},
    )
    return {
        (context, message[0] if isinstance(message, tuple) else message)
        for _, _, message, _, context in found
        if context != "country"
    }


@pytest.mark.parametrize("lang", WHOLE)
def test_every_text_of_the_templates_is_translated(lang: str) -> None:
    texts = catalogue(lang)
    found = {(context, text): texts.get(text, context) for context, text in used()}
    missing = [
        key for key, said in found.items() if not (said and said.string and all(said.string))
    ]
    assert missing == []


@pytest.mark.parametrize("lang", WHOLE)
def test_kinds_begin_a_line_and_so_with_a_capital(lang: str) -> None:
    kinds = [m.string for m in catalogue(lang) if m.context in {"outlet", "entity"}]
    assert len(kinds) == len(KINDS) + 3
    assert [kind for kind in kinds if not kind[0].isupper()] == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_catalogue_has_nothing_that_no_template_says(lang: str) -> None:
    spare = {
        message.id[0] if isinstance(message.id, tuple) else message.id
        for message in catalogue(lang)
        if message.id and message.context is None
    }
    assert spare - {message for context, message in used() if context is None} == set()


@pytest.mark.parametrize("lang", LANGS)
def test_placeholders_survive_translation(lang: str) -> None:
    def names(text: str) -> set[str]:
        return set(re.findall(r"%\(\w+\)s", text))

    for message in catalogue(lang):
        one, *more = message.string if isinstance(message.string, tuple) else (message.string,)
        source = message.id if isinstance(message.id, tuple) else (message.id,)
        for text in (one, *more):
            assert names(text) == names(source[-1]), message.id


@pytest.mark.parametrize("lang", LANGS)
def test_countries_languages_and_kinds_of_outlets_have_words(lang: str) -> None:
    texts, words = catalogue(lang), GNUTranslations(BytesIO(compiled(lang)))
    countries = {line.partition("|")[0] for line in TERRITORIES.strip().splitlines()}
    for code in countries | INTERNATIONAL:
        assert words.pgettext("country", code) != code
    for code in ("de", "en", "fr", "pl", "tr", "uk", "zh"):
        assert words.pgettext("language", code) != code
    for kind in KINDS:
        assert texts.get(kind, "outlet"), kind


@pytest.mark.parametrize("path", PAGES)
def test_an_english_site_has_no_german_word_of_the_interface(path: str) -> None:
    german = {
        message.string
        for message in catalogue("de")
        if isinstance(message.string, str) and message.context is None and " " in message.string
    }
    page = rendered(path, "en")
    assert [text for text in german if f">{text}<" in page] == []


def test_words_are_looked_up_when_rendering_and_never_while_compiling() -> None:
    """A filter on a constant is folded into the compiled template, which outlives the language."""
    environment = make_environment(
        RenderSettings((str(TEMPLATES),)), Linker("", {}, index_links=False)
    )
    bound = {"asset", "datum", "link", "word"}
    folded = [
        (file.name, use.name)
        for file in TEMPLATES.rglob("*.html")
        for use in environment.parse(file.read_text()).find_all(nodes.Filter)
        if use.name in bound and isinstance(use.node, nodes.Const)
    ]
    assert folded == []
