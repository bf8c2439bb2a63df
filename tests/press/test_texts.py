"""Texts of the theme: looked up once, formatted and escaped like Jinja's own."""

import os
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from jinja2 import DictLoader

from plugins.press.rendering import catalogues
from plugins.press.rendering.catalogues import compile_catalogue, compile_or_load
from plugins.press.rendering.links import Linker
from plugins.press.rendering.renderer import RenderSettings, make_environment
from plugins.problems.problem import Problem
from plugins.problems.stopping import Stop


def say(template: str, **values: object) -> str:
    """Return what a template says on a German site, on a page two folders deep."""
    texts = Catalog(locale="de")
    texts.add("By %(who)s", "Von %(who)s")
    texts.add(("%(num)s story", "%(num)s stories"), ("%(num)s Meldung", "%(num)s Meldungen"))
    texts.add("DE", "Deutschland", context="country")
    compiled = BytesIO()
    write_mo(compiled, texts)
    linker = Linker("", {}, index_links=False)
    linker.turn_to("a/b/index.html")
    settings = RenderSettings((), catalogue=compiled.getvalue())
    environment = make_environment(settings, linker)
    environment.loader = DictLoader({"page": template})
    return environment.get_template("page").render(values)


@pytest.mark.parametrize("harm", [b"", b"GIF89a" * 100])
def test_a_damaged_catalogue_is_told_and_compiled_anew(tmp_path: Path, harm: bytes) -> None:
    file = tmp_path / "theme/translations/de/LC_MESSAGES/theme.po"
    file.parent.mkdir(parents=True)
    file.write_text('msgid "News"\nmsgstr "Nachrichten"\n')
    told: list[Problem] = []

    def load() -> bytes:
        return compile_or_load(tmp_path / "theme", "de", tmp_path / "cache", told.append)

    first = load()
    (kept,) = (tmp_path / "cache/catalogues").iterdir()
    kept.write_bytes(harm)
    assert load() == load() == first
    assert b"Nachrichten" in first
    assert [problem.describe("en") for problem in told] == [
        f"The cache {kept} is damaged; it is dropped and made anew."
    ]


def test_of_texts_that_change_again_and_again_the_last_few_are_kept(tmp_path: Path) -> None:
    made: list[Path] = []
    for number in range(7):
        lang = "de" if number else "de-CH"
        file = tmp_path / f"theme/translations/{lang}/LC_MESSAGES/theme.po"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'msgid "News"\nmsgstr "Nachricht {number}"\n')
        compile_or_load(tmp_path / "theme", lang, tmp_path / "cache", lambda _: None)
        made += set((tmp_path / "cache/catalogues").iterdir()) - set(made)
        os.utime(made[-1], (number, number))
    assert set((tmp_path / "cache/catalogues").iterdir()) == {made[0], *made[3:]}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("de", b"Nachrichten"),
        ("de-ch", b"Nachrichten"),
        ("de-at", b"Neuigkeiten"),
        ("en-us", b"The news"),
        ("fr", b"The news"),
    ],
)
def test_a_language_without_texts_of_its_own_speaks_the_nearest(
    tmp_path: Path, lang: str, said: bytes
) -> None:
    for of, text in {"de": "Nachrichten", "de-at": "Neuigkeiten", "en": "The news"}.items():
        file = tmp_path / f"theme/translations/{of}/LC_MESSAGES/theme.po"
        file.parent.mkdir(parents=True)
        file.write_text(f'msgid "News"\nmsgstr "{text}"\n')
    assert said in compile_or_load(tmp_path / "theme", lang, tmp_path / "cache", print)


def test_a_country_says_what_it_has_no_texts_for_as_its_language_does(tmp_path: Path) -> None:
    german = 'msgid "News"\nmsgstr "Nachrichten"\n\nmsgid "Street"\nmsgstr "Straße"\n'
    german += '\nmsgid "Day"\nmsgstr "Tag"\n'
    swiss = 'msgid "Street"\nmsgstr "Strasse"\n\nmsgid "News"\nmsgstr ""\n'
    swiss += '\n#, fuzzy\nmsgid "Day"\nmsgstr "Morgen"\n'
    for of, texts in {"de": german, "de-ch": swiss}.items():
        file = tmp_path / f"theme/translations/{of}/LC_MESSAGES/theme.po"
        file.parent.mkdir(parents=True)
        file.write_text(texts)
    compiled = compile_or_load(tmp_path / "theme", "de-ch", tmp_path / "cache", print)
    words = GNUTranslations(BytesIO(compiled))
    said = [words.gettext(text) for text in ("News", "Street", "Day")]
    assert said == ["Nachrichten", "Strasse", "Tag"]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("de", "Deutschland, the EU, Polnisch"),
        ("fr", "Allemagne, the EU, polonais"),
        ("av", "DE, the EU, pl"),  # which CLDR doesn't know
    ],
)
def test_countries_and_languages_have_the_words_of_cldr_unless_the_theme_has_its_own(
    lang: str, said: str
) -> None:
    own = b'msgctxt "country"\nmsgid "EU"\nmsgstr "the EU"\n'
    words = GNUTranslations(
        BytesIO(compile_catalogue({Path("a.po"): b"", Path("b.po"): own}, lang))
    )
    codes = (("country", "DE"), ("country", "EU"), ("language", "pl"))
    assert ", ".join(words.pgettext(context, code) for context, code in codes) == said


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (
            b'msgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgid "d"\nmsgstr "e"\n',
            ":4: The texts can't be read: missing msgstr for msgid 'c'. Correct the file.",
        ),
        (
            b'msgid "a"\nmsgstr "b"\n<<<<<<< HEAD\n',
            ":3: The texts can't be read: Unknown or misformatted keyword. Correct the file.",
        ),
        (
            b'msgid "\xfc"\nmsgstr "b"\n',
            ": The texts can't be read: 'utf-8' codec can't decode byte 0xfc in position 7: "
            "invalid start byte. Correct the file.",
        ),
    ],
)
def test_texts_that_can_not_be_read_are_told(tmp_path: Path, source: bytes, told: str) -> None:
    file = tmp_path / "theme/translations/de/LC_MESSAGES/theme.po"
    file.parent.mkdir(parents=True)
    file.write_bytes(source)
    with pytest.raises(Stop) as end:
        compile_or_load(tmp_path / "theme", "de", tmp_path / "cache", print)
    assert end.value.describe("en") == f"{file}{told}"


def test_texts_are_compiled_anew_by_other_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "theme/translations/de/LC_MESSAGES/theme.po"
    file.parent.mkdir(parents=True)
    file.write_text('msgid "News"\nmsgstr "Nachrichten"\n')
    edited = tmp_path / "catalogues.py"
    edited.write_text(Path(catalogues.__file__).read_text() + "\n")
    compile_or_load(tmp_path / "theme", "de", tmp_path / "cache", print)
    monkeypatch.setattr(catalogues, "__file__", str(edited))
    compile_or_load(tmp_path / "theme", "de", tmp_path / "cache", print)
    assert len(list((tmp_path / "cache/catalogues").iterdir())) == 2


def test_values_are_set_in_and_escaped() -> None:
    assert say('{{ _("By %(who)s", who=who) }}', who="<Anna>") == "Von &lt;Anna&gt;"


def test_a_text_without_translation_stays_as_it_is() -> None:
    assert say('{{ _("100 % new") }}') == "100 % new"


def test_numbers_choose_the_form() -> None:
    template = '{{ ngettext("%(num)s story", "%(num)s stories", n) }}'
    assert [say(template, n=n) for n in (1, 2)] == ["1 Meldung", "2 Meldungen"]


def test_a_code_has_a_word_in_its_context_and_else_stands_for_itself() -> None:
    assert say('{{ code|word("country") }}', code="DE") == "Deutschland"
    assert say('{{ code|word("country") }}', code="XY") == "XY"


def test_what_is_printed_once_per_depth_has_links_of_that_depth() -> None:
    macro = '{% macro head() %}<a href="{{ link("x/") }}">{% endmacro %}'
    assert say(macro + "{{ once(head) }}{{ once(head) }}") == '<a href="../../x/">' * 2


def test_what_is_printed_once_is_printed_anew_for_other_arguments() -> None:
    macro = "{% macro mark(what) %}<b>{{ what }}</b>{% endmacro %}"
    marks = "{{ once(mark, 1) }}{{ once(mark, true) }}{{ once(mark, who) }}{{ once(mark, 1) }}"
    assert say(macro + marks, who="<Anna>") == "<b>1</b><b>True</b><b>&lt;Anna&gt;</b><b>1</b>"
