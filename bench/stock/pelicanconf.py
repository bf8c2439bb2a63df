"""Stock Pelican as a peer: the theme ``simple``, typogrify, and all lists and feeds it knows.

``bench/peers.py`` copies this file and appends the paths. Directory addresses keep page 2
of tag "t3" apart from tag "t32".
"""

SITENAME = "Lageblatt"
SITEURL = "https://example.org"
TIMEZONE = "Europe/Berlin"
DEFAULT_LANG = "de"
THEME = "simple"
TYPOGRIFY = True
ARTICLE_PATHS = [""]
STATIC_PATHS: list[str] = []
PAGE_PATHS: list[str] = []

ARTICLE_URL = "{date:%Y}/{date:%m}/{date:%d}/{slug}/"
ARTICLE_SAVE_AS = ARTICLE_URL + "index.html"
TAG_URL = "thema/{slug}/"
TAG_SAVE_AS = TAG_URL + "index.html"
TAGS_SAVE_AS = "thema/index.html"
CATEGORY_URL = "rubrik/{slug}/"
CATEGORY_SAVE_AS = CATEGORY_URL + "index.html"
CATEGORIES_SAVE_AS = "rubrik/index.html"
AUTHOR_SAVE_AS = ""
AUTHORS_SAVE_AS = ""
YEAR_ARCHIVE_SAVE_AS = "{date:%Y}/index.html"
MONTH_ARCHIVE_SAVE_AS = "{date:%Y}/{date:%m}/index.html"
DAY_ARCHIVE_SAVE_AS = "{date:%Y}/{date:%m}/{date:%d}/index.html"
ARCHIVES_SAVE_AS = ""

DEFAULT_PAGINATION = 30
PAGINATION_PATTERNS = (
    (1, "{base_name}/", "{base_name}/index.html"),
    (2, "{base_name}/page/{number}/", "{base_name}/page/{number}/index.html"),
)
# The front shows the newest 15 stories, as ours does, and not the archive in pages.
DIRECT_TEMPLATES = ["front", "tags", "categories"]
FRONT_SAVE_AS = "index.html"
PAGINATED_TEMPLATES = {"tag": None, "category": None}

FEED_ALL_ATOM = None
FEED_ALL_RSS = "feeds/all.rss.xml"
CATEGORY_FEED_ATOM = None
TAG_FEED_RSS = "thema/{slug}/index.xml"
TRANSLATION_FEED_ATOM = None
FEED_MAX_ITEMS = 50
