"""Settings for publishing: no draft, no embargoed story, no style page, addresses of the web."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from pelicanconf import *

SITEURL = os.environ.get("SITEURL") or "https://lageblatt.example"
LINKS_WITH_INDEX = False
STORY_PREVIEW = False
STYLE_PAGE = False
