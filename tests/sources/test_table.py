from plugins.newsroom.registers import OutletRegister
from plugins.pages.views import Link
from plugins.sources.pages import compose_example
from plugins.sources.table import SourceTable
from tests.makers import archive, house, outlet, story


def make_table(typed):
    register = OutletRegister([outlet('Die "Woche" - so', id="woche", about="Am 3. Mai ...")])
    told = archive(story("a", sources=[typed]))
    return SourceTable(told, register, house(), lambda _: (), b""), told.stories[0]


def test_the_name_of_an_outlet_is_set_for_pages_and_matched_as_typed():
    table, told = make_table('Die "Woche" - so')
    link = Link("Die „Woche“\xa0– so", "quelle/woche/")
    assert [entry.outlet for entry in table.outlets_of(told)] == [link]
    assert [found.name for found in table.cited()] == [link.label]


def test_what_an_outlet_is_is_set_on_its_page():
    page = compose_example(make_table("woche")[0], house())
    assert (page.name, page.about) == ("Die „Woche“\xa0– so", "Am 3.\xa0Mai\xa0…")
    assert (page.meta.title, page.meta.description) == (page.name, page.about)
