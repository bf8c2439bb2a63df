"""Rendering: a page's view and its template give the bytes of one file.

A renderer is made once per worker and build and renders one page after another. What
templates may use besides ``site`` and ``view``:

==========================  =====================================================
``link(address)``           relative link to an address of the site
``asset(name)``             relative link to a static file
``datum(date, style)``      a date for readers, see ``plugins.press.rendering.dates``
``_(…)``, ``ngettext(…)``   texts of the theme in the language of the site
``code|word(context)``      word for a code, such as "DE" in the context "country"
``code|lang``               attributes of an element in a language that is not the site's
``once(macro, …)``          what a macro prints, made once for these arguments and depth of page
``view.body|body``          the HTML of a body that the view names by digest
==========================  =====================================================

A page may be rendered by a function ``render(view, site) -> str | bytes`` instead.
"""

import contextlib
import gettext
from collections.abc import Callable, Iterable, MutableMapping
from functools import lru_cache, partial
from pathlib import Path
from typing import Any
from zlib import crc32

from jinja2 import (
    BytecodeCache,
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
)
from jinja2.exceptions import TemplateError, TemplateNotFound
from jinja2.runtime import Macro
from markupsafe import Markup
from msgspec import Struct

from plugins.press.inputs.snapshot import is_passed_over
from plugins.press.rendering.compiling import LeanCodeGenerator, LeanMacro, LeanTemplate, escape
from plugins.press.rendering.dates import datum
from plugins.press.rendering.languages import declare_language
from plugins.press.rendering.links import Linker
from plugins.press.rendering.page import Page
from plugins.press.rendering.texts import Texts
from plugins.problems.code_names import import_function, load_code

FetchBody = Callable[[str], str]
"""Digest → HTML."""

PRINTED = 16_384
"""So many pieces that ``once`` printed are kept: the cards of a year, under a kilobyte each."""

InsertLinks = Callable[[Any, str, Callable[[str], str]], str]
"""(reference in the view, HTML, link) → HTML; what the newsroom does to a body on its page."""


class RenderSettings(Struct, frozen=True):
    """All that rendering depends on besides page and site."""

    templates: tuple[str, ...]
    """Folders, the first that has a template wins."""
    lang: str = "de"
    catalogue: bytes = b""
    """Compiled texts (.mo) for the language."""
    assets: dict[str, str] = {}
    """Name of a static file → its address in the output."""
    bytecode: str = ""
    """Folder for compiled templates; "" keeps none."""
    insert_links: str = ""
    """Function (see ``InsertLinks``) as ``module:name``; "" leaves bodies as they are."""


def is_function(render: str) -> bool:
    """Tell a function (``module:name``) from the name of a template."""
    return ":" in render


def load_catalogue(compiled: bytes) -> gettext.NullTranslations:
    """Load compiled texts; without any, every text is shown as the templates have it."""
    if not compiled:
        return gettext.NullTranslations()
    from io import BytesIO  # noqa: PLC0415 - only here

    return gettext.GNUTranslations(BytesIO(compiled))


def make_once(linker: Linker) -> Callable[..., Markup]:
    """Make what prints a macro once for the same arguments on all pages of the same depth."""

    @lru_cache(maxsize=PRINTED, typed=True)
    def print_anew(macro: Macro, _base: str, *given: Any) -> Markup:  # noqa: ANN401 - as macros
        return Markup(macro(*given))  # noqa: S704 - made by an escaping template

    def print_once(macro: Macro, *given: Any) -> Markup:  # noqa: ANN401 - the same
        return print_anew(macro, linker.base, *given)

    return print_once


LANGUAGE: dict[str, Any] = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "keep_trailing_newline": True,
    "extensions": ("jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"),
}
"""How templates are written."""


class LeanEnvironment(Environment):
    """Compiles templates to leaner code."""

    code_generator_class = LeanCodeGenerator
    template_class = LeanTemplate
    Macro = LeanMacro
    escape = staticmethod(escape)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Copy what templates share, now that it is all there: a chain is slow to unroll."""
        return {**self.globals, **(d or {})}


class SeenLoader(FileSystemLoader):
    """Loads the templates at which the press looks, and no others."""

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Load a source.

        Raises:
            TemplateNotFound: there is none, or a change of it would not be noticed.
        """
        if any(not part or is_passed_over(part) for part in template.split("/")):
            raise TemplateNotFound(template)
        return super().get_source(environment, template)


def make_environment(settings: RenderSettings, linker: Linker) -> Environment:
    """Make the Jinja environment that all templates of a site share."""
    cache: BytecodeCache | None = None
    if settings.bytecode:
        Path(settings.bytecode).mkdir(parents=True, exist_ok=True)
        cache = FileSystemBytecodeCache(settings.bytecode)
    environment = LeanEnvironment(
        loader=SeenLoader(settings.templates),
        auto_reload=False,
        bytecode_cache=cache,
        cache_size=-1,
        **LANGUAGE,
    )
    Texts(load_catalogue(settings.catalogue)).install(environment)

    @lru_cache(maxsize=4096)
    def say_date(when: Any, style: Any = "day") -> str:  # noqa: ANN401 - as in datum
        return datum(when, style, settings.lang)

    environment.globals.update(
        link=linker.link, asset=linker.asset, datum=say_date, once=make_once(linker)
    )
    environment.filters.update(link=linker.link, asset=linker.asset, datum=say_date)
    return environment


class Renderer:
    """Renders pages of one site; not to be shared between threads."""

    def __init__(
        self,
        settings: RenderSettings,
        site: Any,  # noqa: ANN401 - the chrome is the newsroom's
        fetch_body: FetchBody,
    ) -> None:
        self._site = site
        self._linker = Linker(
            getattr(site, "url", ""),
            settings.assets,
            index_links=getattr(site, "index_links", False),
        )
        self._environment = make_environment(settings, self._linker)
        self._environment.globals["site"] = site
        self._environment.filters["body"] = self._set_body
        self._environment.filters["lang"] = partial(
            lru_cache(declare_language), around=getattr(site, "lang", settings.lang)
        )
        self._fetch_body = fetch_body
        self._insert_links: InsertLinks | None = (
            load_code(settings.insert_links, "PRESS_BODY") if settings.insert_links else None
        )
        self._find_template = lru_cache(maxsize=None)(self._environment.get_template)
        self._find_function = lru_cache(maxsize=None)(import_function)
        self.bodies: dict[str, int] = {}
        """The bodies of the page that was rendered last, see ``ingredients``."""

    def preload(self, templates: Iterable[str]) -> None:
        """Compile templates, so that workers inherit them; a wrong one tells when it is used."""
        for name in templates:
            with contextlib.suppress(TemplateError):
                self._environment.get_template(name)

    def render(self, page: Page) -> bytes:
        """Return the bytes of a page.

        Raises:
            jinja2.TemplateError: the template is missing, wrong, or asks for what the view
                does not have.
        """
        view = page.composed()
        self.bodies = {}
        if is_function(page.render):
            return self._call(page.render, view)
        template = self._find_template(page.render)
        self._linker.turn_to(page.path)
        text = template.render(view=view)
        return (text if text.endswith("\n") else text + "\n").encode()

    def _call(self, dotted: str, view: Any) -> bytes:  # noqa: ANN401 - a view is any Struct
        made: str | bytes = self._find_function(dotted)(view, self._site)
        return made.encode() if isinstance(made, str) else made

    def _set_body(self, reference: Any) -> Markup:  # noqa: ANN401 - a Struct with a digest
        html = self._fetch_body(reference.digest)
        if self._insert_links:
            html = self._insert_links(reference, html, self._linker.link)
        self.bodies[reference.digest] = crc32(html.encode())
        return Markup(html)  # noqa: S704 - sanitised by nh3
