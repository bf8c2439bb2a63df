"""The sample pages as the theme renders them, in both languages."""

from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from msgspec.structs import replace

from plugins.press.page import Page
from plugins.press.rendering import Renderer, RenderSettings
from tests.theme import samples

THEME = Path(__file__).parents[2] / "theme"
TEMPLATES = THEME / "templates"
COMPONENTS = sorted((TEMPLATES / "components").glob("*.html"))
SHEETS = sorted((THEME / "static" / "css").rglob("*.css"))


def catalogue(lang: str) -> bytes:
    """Return the compiled texts of the theme in a language."""
    compiled = BytesIO()
    source = THEME / "translations" / lang / "LC_MESSAGES" / "lageblatt.po"
    with source.open("rb") as file:
        write_mo(compiled, read_po(file, locale=lang))
    return compiled.getvalue()


@cache
def renderer(lang: str = "de", url: str = samples.SITE.url) -> Renderer:
    """Return a renderer of the sample site in a language."""
    settings = RenderSettings((str(TEMPLATES),), lang, catalogue(lang))
    site = replace(samples.SITE, lang=lang, url=url)
    return Renderer(settings, site, samples.BODIES.__getitem__)


@cache
def rendered(path: str, lang: str = "de") -> str:
    """Return the HTML of a sample page."""
    template, view = samples.PAGES[path]
    return renderer(lang).render(Page(path, template, view)).decode()
