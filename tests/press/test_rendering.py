"""From a page and a template to bytes."""

import datetime as dt
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment, UndefinedError
from msgspec import Struct
from msgspec.structs import replace

from plugins.press.rendering.catalogues import compile_catalogue
from plugins.press.rendering.dates import datum
from plugins.press.rendering.links import find_base
from plugins.press.rendering.page import Page
from plugins.press.rendering.renderer import LANGUAGE, LeanEnvironment, Renderer, RenderSettings
from plugins.press.rendering.templates import Needs, TemplateBook
from tests.press.small_site import SmallSite


class Site(Struct, frozen=True):
    url: str = "https://example.org/blatt"
    index_links: bool = False


class Body(Struct, frozen=True):
    digest: str


class View(Struct, frozen=True):
    title: str
    day: dt.date = dt.date(2024, 6, 18)
    body: Body = Body("a")


PO = b"""
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\nPlural-Forms: nplurals=2; plural=n != 1;\\n"
msgid "Hello %(name)s"
msgstr "Guten Tag, %(name)s"
msgid "one story"
msgid_plural "%(num)s stories"
msgstr[0] "ein Artikel"
msgstr[1] "%(num)s Artikel"
"""


def rendered(
    tmp_path: Path, source: str, path: str = "2024/06/x/index.html", site: Site | None = None
) -> str:
    (tmp_path / "page.html").write_text(source)
    page = Page(path, "page.html", View("Fisch & „Chips“ <i>"))
    assets = {"x.css": "static/x.css"}
    settings = RenderSettings(
        (str(tmp_path),), "de", compile_catalogue({Path("de.po"): PO}, "de"), assets
    )
    bodies = {"a": "<p>Text</p>"}
    return Renderer(settings, site or Site(), bodies.__getitem__).render(page).decode()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ view.title }}", "Fisch &amp; „Chips“ &lt;i&gt;\n"),
        ("{{ view.body|body }}", "<p>Text</p>\n"),
        ("{{ link('thema/x/#a') }}", "../../../thema/x/#a\n"),
        ("{{ link('') }}", "../../../\n"),
        ("{{ link('https://example.com/?a&b') }}", "https://example.com/?a&amp;b\n"),
        ("{{ link('#top') }}", "#top\n"),
        ("{{ asset('x.css') }}", "../../../static/x.css\n"),
        ("{{ datum(view.day, 'weekday') }}", "Dienstag, 18.\N{NO-BREAK SPACE}Juni 2024\n"),
        ("{{ _('Hello %(name)s', name='<b>') }}", "Guten Tag, &lt;b&gt;\n"),
        ("{{ ngettext('one story', '%(num)s stories', 1) }}", "ein Artikel\n"),
        ("{{ ngettext('one story', '%(num)s stories', 3) }}", "3 Artikel\n"),
        ("{{ site.url }}", "https://example.org/blatt\n"),
    ],
)
def test_templates_have_what_the_theme_needs(tmp_path: Path, source: str, expected: str) -> None:
    assert rendered(tmp_path, source) == expected


def test_an_unknown_name_in_a_template_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UndefinedError):
        rendered(tmp_path, "{{ view.titel }}")
    with pytest.raises(UndefinedError):
        rendered(tmp_path, "{{ articles }}")


def test_links_can_end_in_index_html(tmp_path: Path) -> None:
    site = Site(index_links=True)
    source = "{{ link('') }} {{ link('a/') }} {{ link('a/#b') }} {{ link('feeds/atom.xml') }}"
    assert rendered(tmp_path, source, "index.html", site) == (
        "./index.html ./a/index.html ./a/index.html#b ./feeds/atom.xml\n"
    )


def test_the_page_for_unknown_addresses_links_from_the_root(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{{ link('a/') }}", "404.html") == "/blatt/a/\n"
    assert find_base("404.html", "") == "/"
    assert find_base("index.html", "") == "./"


@pytest.mark.parametrize(
    ("style", "german", "english"),
    [
        ("day", "8.\xa0Juni 2024", "8\xa0June 2024"),
        ("weekday", "Samstag, 8.\xa0Juni 2024", "Saturday, 8\xa0June 2024"),
        ("month", "Juni 2024", "June 2024"),
        ("time", "6:05\xa0Uhr", "06:05"),
        ("moment", "8.\xa0Juni 2024, 6:05\xa0Uhr", "8\xa0June 2024, 06:05"),
        (
            "full",
            "Samstag, 8.\xa0Juni 2024, 6:05\xa0Uhr",
            "Saturday, 8\xa0June 2024, 06:05",
        ),
        ("iso", "2024-06-08T06:05:00+02:00", "2024-06-08T06:05:00+02:00"),
    ],
)
def test_dates_are_written_for_readers(style: str, german: str, english: str) -> None:
    moment = dt.datetime.fromisoformat("2024-06-08T06:05:00+02:00")
    assert datum(moment, style, "de") == german
    assert datum(moment, style, "en") == datum(moment, style, "fr") == english
    assert datum(moment.isoformat(), style, "de-AT") == datum(moment, style, "DE") == german


@pytest.mark.parametrize(
    ("style", "american"),
    [
        ("day", "June\xa08, 2024"),
        ("weekday", "Saturday, June\xa08, 2024"),
        ("month", "June 2024"),
        ("time", "6:05\xa0a.m."),
        ("full", "Saturday, June\xa08, 2024, 6:05\xa0a.m."),
    ],
)
def test_americans_have_dates_of_their_own(style: str, american: str) -> None:
    moment = dt.datetime.fromisoformat("2024-06-08T06:05:00-04:00")
    assert datum(moment, style, "en-US") == datum(moment, style, "en-us") == american
    clock = [datum(moment.replace(hour=hour), "time", "en-US") for hour in (0, 11, 12, 23)]
    assert clock == ["12:05\xa0a.m.", "11:05\xa0a.m.", "12:05\xa0p.m.", "11:05\xa0p.m."]


def test_midnight_is_a_day_whose_time_nobody_wrote() -> None:
    midnight = dt.datetime.fromisoformat("2024-06-08T00:00:00+02:00")
    assert datum(midnight, "moment") == "8.\xa0Juni 2024"
    assert datum(midnight, "full") == "Samstag, 8.\xa0Juni 2024"
    assert datum(midnight, "full", "en") == "Saturday, 8\xa0June 2024"
    assert datum(midnight, "time") == "0:00\xa0Uhr"
    assert datum(midnight.replace(second=1), "moment") == "8.\xa0Juni 2024, 0:00\xa0Uhr"


def test_a_month_alone_is_a_date() -> None:
    assert datum("2024-06", "month", "de") == "Juni 2024"


def test_a_wrong_style_of_dates_is_told() -> None:
    with pytest.raises(ValueError, match="'long' is no style of dates; there are day, weekday"):
        datum(dt.date(2024, 6, 18), "long")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="needs a time of day"):
        datum(dt.date(2024, 6, 18), "time")


TRICKY = [
    "{{ x }}{{ html|safe }}{{ none }}{{ 3 }}{{ 2.5 }}{{ [x, 1] }}{{ obj }}",
    "{% macro m(a, b=2) %}<{{ a }}|{{ b }}|{{ caller() if caller is defined }}>{% endmacro %}"
    "{{ m(x) }}{{ m(x, b=m(1)) }}{% call m(x) %}in {{ x }}{% endcall %}",
    "{% macro m(a='<', b=2) %}({{ a }}|{{ b }}){% endmacro %}{{ m() }}{{ m(x) }}{{ m(b=x) }}"
    "{% macro v() %}{{ varargs }}{{ kwargs }}{% endmacro %}{{ v(1, x) }}{{ v(c=x) }}",
    "{% for a in [1, 2] %}{{ loop.index }}{{ loop.cycle('<','>') }}{{ range(a)|list }}{% endfor %}",
    "{% set n = namespace(n=0) %}{% for a in 'abc' %}{% set n.n = n.n + 1 %}{% endfor %}{{ n.n }}",
    "{% for n in tree recursive %}({{ n.v }}{{ loop(n.kids) if n.kids }}){% endfor %}",
    "{% import 'lib.html' as lib %}{{ lib.show(x) }}{{ lib.show(html|safe) }}",
    "{% from 'lib.html' import show with context %}{{ show(x)|upper }}{{ x|length }}",
    "{% filter upper %}{{ x }}{% endfilter %}{{ x ~ html|safe }}{{ x|e }}{{ x|join('&') }}",
    "{% set block %}{{ x }}{% endset %}{{ block }}{{ block|length }}",
    "{% extends 'base.html' %}{% block a %}{{ super() }}{{ self.b() }}{{ x }}{% endblock %}",
    "{% autoescape false %}{{ x }}{% endautoescape %}{{ gettext('<') }}{{ dict(a=1).a }}",
    "{{ f(*[1,2], **{'c':3}) }}{{ f(1, 2) if x is defined }}{{ 'a'.upper() }}{{ cycler(1).next() }}"
    "{{ f(1, b=f(2, 3)) }}",
]
LIBRARY = {
    "lib.html": "{% macro show(v) %}<i>{{ v }}</i>{% endmacro %}",
    "base.html": "{% block a %}base {{ x }}{% endblock %}{% block b %}<b>{% endblock %}",
}


class Thing:
    def __str__(self) -> str:
        return "<thing>"


def run(kind: type[Environment], source: str) -> str:
    environment = kind(loader=DictLoader({**LIBRARY, "t": source}), **LANGUAGE)
    environment.install_null_translations(newstyle=True)  # type: ignore[attr-defined]
    environment.globals["f"] = lambda a, b, c="<": f"{a}{b}{c}"
    tree = [{"v": "<1>", "kids": [{"v": 2, "kids": []}]}]
    return environment.get_template("t").render(
        x="<x & 'y'>", html="<b>", none=None, obj=Thing(), tree=tree
    )


@pytest.mark.parametrize("source", TRICKY)
def test_lean_code_prints_what_jinjas_own_does(source: str) -> None:
    assert run(LeanEnvironment, source) == run(Environment, source)


def test_what_other_code_has_found_in_a_template_is_found_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.html").write_text('{{ asset("x.svg") }}')

    def look(known: dict[str, Needs]) -> TemplateBook:
        book = TemplateBook([str(tmp_path)], known)
        book.closure("a.html")
        return book

    found = look({}).needs["a.html"]
    assert found.assets == ("x.svg",)
    same = replace(found, assets=("y.svg",))
    assert look({"a.html": same}).needs == {"a.html": same}
    assert look({"a.html": replace(same, recipe=b"older")}).needs == {"a.html": found}
    assert look({"a.html": replace(same, hash=b"older")}).needs == {"a.html": found}
    monkeypatch.setitem(LANGUAGE, "line_statement_prefix", "%")
    assert look({"a.html": same}).needs["a.html"].assets == ("x.svg",)


def test_only_what_was_compiled_from_templates_makes_room_in_the_cache(site: SmallSite) -> None:
    site.write(".cache/templates/note.html", "somebody's own")
    site.write(".cache/templates/0123abcd/x.cache", "by an older version of the code")
    site.build()
    kept, compiled = sorted((site.cache / "templates").iterdir(), key=lambda one: one.is_dir())
    assert kept.read_text() == "somebody's own"
    assert compiled.name != "0123abcd"
