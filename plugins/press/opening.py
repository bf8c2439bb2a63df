"""Opens a print run: with the theme's files, texts and fonts, and what rendering needs."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from plugins.press import messages
from plugins.press.build import Build
from plugins.press.ledger.fingerprints import RENDERING, Fingerprinter
from plugins.press.output import Output
from plugins.press.print_run import PrintRun
from plugins.press.processes.aside import begin_aside
from plugins.press.rendering.catalogues import compile_or_load, find_spoken
from plugins.press.rendering.fonts import are_kept, cut_fonts, find_faces
from plugins.press.rendering.renderer import RenderSettings
from plugins.press.rendering.static import load_assets
from plugins.press.rendering.templates import TemplateBook
from plugins.problems.problem import Problem

Fonts = Callable[[], dict[str, bytes]]
"""Waits for the fonts of the site, by the names of their static files."""


def begin_fonts(build: Build, stack: ExitStack) -> Fonts:
    """Have the fonts cut while stories are read, if they must be and there is a core.

    Cutting takes longer than all else that a first build does on one core alone, and ends
    in the gaps that the workers leave. ``stack`` ends it with the build.
    """
    settings, tell = build.settings, build.report.tell
    faces = find_faces(settings.fonts, settings.cache) if settings.fonts else []
    if settings.workers == 1 or are_kept(faces, tell):
        return partial(cut_fonts, faces, tell)
    build.store.rest()
    return begin_aside(partial(cut_fonts, faces, lambda _: None), stack, patient=True)


def open_run(
    build: Build,
    output: Output,
    fonts: Fonts,
    site: Any,  # noqa: ANN401 - the chrome is the newsroom's
) -> PrintRun:
    """Load theme, texts and fonts, and open a print run that begins with the static files."""
    settings = build.settings
    assets = load_assets(settings.theme, fonts())
    overrides = tuple(build.pelican["THEME_TEMPLATES_OVERRIDES"])
    _warn_of_missing(overrides, build)
    _warn_of_foreign(build)
    rendering = RenderSettings(
        templates=(*overrides, str(settings.theme / "templates")),
        lang=build.pelican["DEFAULT_LANG"],
        catalogue=compile_or_load(
            settings.theme, build.pelican["DEFAULT_LANG"], settings.cache, build.report.tell
        ),
        assets={asset.name: asset.address for asset in assets},
        bytecode=str(_find_bytecode(settings.cache, build.code.hash_of(RENDERING))),
        insert_links=settings.body,
    )
    known = build.ledger.state.components.templates
    templates = TemplateBook(rendering.templates, known)
    fingerprints = Fingerprinter(rendering, site, templates, build.code)
    run = PrintRun(build, output, fingerprints, rendering, site)
    for asset in assets:
        run.add_content(asset.address, asset.content, asset.digest)
    return run


def _warn_of_missing(overrides: Sequence[str], build: Build) -> None:
    """Warn of folders of templates that aren't there: those of the theme would stand in."""
    for folder in overrides:
        if not Path(folder).is_dir():
            values = {"path": Path(folder).absolute()}
            problem = Problem(None, messages.OVERRIDES_MISSING, values, warning=True)
            build.report.warn(problem.describe(build.lang))


def _warn_of_foreign(build: Build) -> None:
    """Warn of a site whose language the theme doesn't speak: another stands in."""
    lang = build.pelican["DEFAULT_LANG"]
    spoken = find_spoken(build.settings.theme, lang)
    if (own := lang.partition("-")[0]) != spoken.partition("-")[0]:
        texts = build.settings.theme / "translations"
        values = {"value": lang, "source": texts / spoken, "path": texts / own}
        problem = Problem(None, messages.TEXTS_FOREIGN, values, warning=True)
        build.report.warn(problem.describe(build.lang))


def _find_bytecode(cache: Path, code: bytes) -> Path:
    """Return the folder of templates compiled by this version of the code, and by no other."""
    folder = cache / "templates" / code[:4].hex()
    if not folder.exists():
        for older in folder.parent.glob("[0-9a-f]" * 8):
            shutil.rmtree(older, ignore_errors=True)
    return folder
