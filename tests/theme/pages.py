"""The sample pages as the theme renders them, in both languages."""

from functools import cache
from pathlib import Path

from msgspec.structs import replace

from plugins.newsroom.views import Site
from plugins.press.catalogues import compile_catalogue
from plugins.press.page import Page
from plugins.press.rendering import Renderer, RenderSettings
from tests.theme import samples

THEME = Path(__file__).parents[2] / "theme"
TEMPLATES = THEME / "templates"
COMPONENTS = sorted((TEMPLATES / "components").glob("*.html"))
SHEETS = sorted((THEME / "static" / "css").rglob("*.css"))


def catalogue(lang: str) -> bytes:
    """Return the compiled texts of the theme in a language."""
    source = THEME / "translations" / lang / "LC_MESSAGES" / "lageblatt.po"
    return compile_catalogue([source.read_bytes()], lang)


@cache
def renderer(lang: str = "de", site: Site = samples.SITE) -> Renderer:
    """Return a renderer of the sample site in a language."""
    settings = RenderSettings((str(TEMPLATES),), lang, catalogue(lang))
    return Renderer(settings, replace(site, lang=lang), samples.BODIES.__getitem__)


@cache
def rendered(path: str, lang: str = "de") -> str:
    """Return the HTML of a sample page."""
    template, view = samples.PAGES[path]
    return renderer(lang).render(Page(path, template, view)).decode()
