"""The sample pages as the theme renders them, in both languages."""

from functools import cache
from pathlib import Path

from msgspec.structs import replace

from pelicanconf import PRESS_FONTS
from plugins.pages.views import Site
from plugins.press.inputs.snapshot import list_files
from plugins.press.rendering.catalogues import compile_catalogue
from plugins.press.rendering.links import STATIC
from plugins.press.rendering.page import Page
from plugins.press.rendering.renderer import Renderer, RenderSettings
from plugins.press.rendering.static import SHEET
from tests.theme import samples

THEME = Path(__file__).parents[2] / "theme"
TEMPLATES = THEME / "templates"
COMPONENTS = sorted((TEMPLATES / "components").glob("*.html"))
FONTS = [f"fonts/{face.partition('=')[0]}.woff2" for face in PRESS_FONTS]
ASSETS = {name: STATIC + name for name in [*list_files(THEME / "static"), SHEET, *FONTS]}
"""All static files, under their own names."""
SHEETS = sorted((THEME / "static" / "css").rglob("*.css"))


def compiled(lang: str) -> bytes:
    """Return the compiled texts of the theme in a language."""
    source = THEME / "translations" / lang / "LC_MESSAGES" / "lageblatt.po"
    return compile_catalogue({source: source.read_bytes()}, lang)


@cache
def renderer(lang: str = "de", site: Site = samples.SITE) -> Renderer:
    """Return a renderer of the sample site in a language."""
    settings = RenderSettings((str(TEMPLATES),), lang, compiled(lang), ASSETS)
    return Renderer(settings, replace(site, lang=lang), samples.BODIES.__getitem__)


@cache
def rendered(path: str, lang: str = "de") -> str:
    """Return the HTML of a sample page."""
    template, view = samples.PAGES[path]
    return renderer(lang).render(Page(path, template, view)).decode()
