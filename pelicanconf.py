"""Settings of the publication, for work and preview; publishconf.py builds on them."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from plugins.press.site import PressedSite  # noqa: E402 - found through the line above

PELICAN_CLASS = PressedSite

# The publication.
SITENAME = "Lageblatt"
SITESUBTITLE = "Die Nachrichten des Tages, gelesen, geprüft, geordnet"
SITE_NOTICE = "Vorführung: echte Ereignisse vom Juni 2024, kein Nachrichtendienst."
SITEURL = "http://localhost:8000"
DEFAULT_LANG = "de"
TIMEZONE = "Europe/Berlin"
FOOTER_LINKS = (
    ("Über uns", "ueber/"),
    ("Korrekturen", "korrekturen/"),
    ("Barrierefreiheit", "barrierefreiheit/"),
    ("Datenschutz", "datenschutz/"),
    ("Impressum", "impressum/"),
)

# Where things lie.
PATH = str(ROOT / "content")
OUTPUT_PATH = str(ROOT / "output")
THEME = str(ROOT / "theme")
PAGE_SAVE_AS = PAGE_LANG_SAVE_AS = "{slug}/index.html"  # in other languages too
STATIC_PATHS = ["static"]
LINKS_WITH_INDEX = True  # links end in index.html: the site opens from its folder

PLUGINS = [
    "plugins.newsroom",
    "plugins.pages",
    "plugins.typography",
    "plugins.topics",
    "plugins.related",
    "plugins.sources",
    "plugins.dossiers",
    "plugins.editions",
    "plugins.feeds",
    "plugins.press",
]
UNKNOWN_TAGS = "error"  # "topic": a tag that no register knows becomes a topic
STORY_PREVIEW = True  # drafts and embargoed stories get a page of their own, in no list

PRESS_BODY = "plugins.pages.bodies:insert_links"  # what becomes of a body on its page
PRESS_FONTS = (  # name of the static file = package on PyPI / file, cut at build
    "serif-400=font_source_serif_pro/SourceSerifPro-Regular.ttf",
    "serif-400-italic=font_source_serif_pro/SourceSerifPro-It.ttf",
    "serif-600=font_source_serif_pro/SourceSerifPro-Semibold.ttf",
    "sans-400=font_source_sans_pro/SourceSansPro-Regular.ttf",
    "sans-600=font_source_sans_pro/SourceSansPro-Semibold.ttf",
)
