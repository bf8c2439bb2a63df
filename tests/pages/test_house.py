"""The house: what is the same on every page."""

from msgspec.structs import replace

from plugins.manuscripts.typesetter import LineSetter
from plugins.pages.house import make_house
from plugins.pages.settings import parse_settings
from plugins.pages.views import Link, Meta
from tests.makers import house


def test_the_head_of_a_page_takes_a_title_without_soft_hyphens():
    assert house().meta("Die Pfle\xadge\xadreform", "pflege/") == Meta(
        "Die Pflegereform", "pflege/"
    )


def test_the_head_of_a_page_knows_where_in_the_navigation_the_page_belongs():
    made = house()
    archive = {"within": "archiv/"}
    assert [
        made.meta("T", address, **more).within
        for address, more in {
            "": {},
            "thema/": {},
            "thema/ukraine/2024/06/": {},
            "themaabend/": {},
            "2024/06/18/gipfel/": {},
            "2024/06/18/": archive,
        }.items()
    ] == ["", "thema/", "thema/", "", "", "archiv/"]


def test_categories_are_called_as_they_are_set():
    settings = {"SITENAME": "Blatt", "SITEURL": ""}
    known = {'Die "Welt"': Link('Die "Welt"', "rubrik/welt/")}
    site, _ = parse_settings(settings, "de")
    made = make_house(site, (), known, LineSetter("de", "plugins.typography"))
    assert made.category('Die "Welt"') == Link("Die „Welt“", "rubrik/welt/")
    assert made.category("Kultur - so") == Link("Kultur\xa0– so", "rubrik/kultur-so/")


def test_the_fingerprint_changes_with_the_code_that_sets_lines():
    assert house().fingerprint() == house().fingerprint()
    other = replace(house(), set_line=LineSetter("de", "plugins.typography", b"other"))
    assert other.fingerprint() != house().fingerprint()


def test_without_typography_a_line_stays_as_typed():
    set_line = LineSetter()
    assert set_line('Die "Woche" - so') == 'Die "Woche" - so'
    assert tuple(set_line.find_unbalanced('Die "Woche')) == ()
