"""Where pages lie: directories, relative to the root of the site, in the site's language."""

import datetime as dt

from msgspec import Struct

from plugins.newsroom.wording import ui_language


class Addresses(Struct, frozen=True):
    """The words of which addresses are made, and the addresses made of them."""

    topic: str
    dossier: str
    outlet: str
    category: str
    search: str
    archive: str
    corrections: str
    style: str
    text: str
    """Name of the file that holds an edition as plain text."""

    def of_topic(self, topic_id: str) -> str:
        """Directory of a topic."""
        return f"{self.topic}/{topic_id}/"

    def of_dossier(self, dossier_id: str) -> str:
        """Directory of a dossier."""
        return f"{self.dossier}/{dossier_id}/"

    def of_outlet(self, outlet_id: str) -> str:
        """Directory of an outlet."""
        return f"{self.outlet}/{outlet_id}/"

    def of_category(self, category_id: str) -> str:
        """Directory of a category."""
        return f"{self.category}/{category_id}/"


GERMAN = Addresses(
    topic="thema",
    dossier="dossier",
    outlet="quelle",
    category="rubrik",
    search="suche",
    archive="archiv",
    corrections="korrekturen",
    style="muster",
    text="ausgabe.txt",
)
ENGLISH = Addresses(
    topic="topic",
    dossier="dossier",
    outlet="outlet",
    category="category",
    search="search",
    archive="archive",
    corrections="corrections",
    style="style",
    text="edition.txt",
)


def addresses_in(lang: str) -> Addresses:
    """Return the addresses of a site in ``lang``."""
    return GERMAN if ui_language(lang) == "de" else ENGLISH


def of_day(day: dt.date) -> str:
    """Directory of an edition."""
    return f"{day.year:04}/{day.month:02}/{day.day:02}/"


def of_month(month: str) -> str:
    """Directory of a month given in ISO form, of its editions or within another's."""
    return month.replace("-", "/") + "/"


def page_path(address: str) -> str:
    """Return the file that a server shows at an address."""
    return f"{address}index.html" if not address or address.endswith("/") else address
