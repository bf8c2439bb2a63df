"""The page of one story."""

import datetime as dt
import json

import pytest
from msgspec.structs import replace

from plugins.newsroom.story import Correction, Image
from plugins.pages.story_pages import compose_story
from plugins.pages.tables import gather_tables
from plugins.pages.views import Link
from tests.makers import archive, house, moment, story

SECOND = dt.timedelta(seconds=1)


def page(**more):
    filed = story("gipfel", summary="Laut dpa.", **more)
    return compose_story(filed, archive(filed), gather_tables({}), house())


def test_a_page_shows_the_summary_above_the_body():
    shown = page()
    assert (shown.summary, shown.meta.description) == ("Laut dpa.", "Laut dpa.")


def test_a_summary_that_stands_in_the_body_is_not_shown_twice():
    shown = page(lends_lead=True)
    assert (shown.summary, shown.lead_html, shown.meta.description) == ("", "", "Laut dpa.")
    assert json.loads(shown.meta.json_ld)["description"] == "Laut dpa."


def test_machines_are_told_of_a_correction_as_of_a_change():
    for hour, told in ((0, "2024-06-20"), (9, "2024-06-20T09:00:00+02:00")):
        right = Correction(moment(20, hour), "Es waren drei.")
        shown = page(corrections=(right,))
        described = json.loads(shown.meta.json_ld)
        assert (shown.appeared, shown.changed) == (moment(1), moment(20, hour))
        assert described["dateModified"] == f"2024-06-20T{hour:02}:00:00+02:00"
        assert [correction["datePublished"] for correction in described["correction"]] == [told]


@pytest.mark.parametrize(
    ("modified", "notes", "changed"),
    [
        (None, [moment(1, 0)], moment(1, 6) + SECOND),
        (None, [moment(1, 0), moment(1, 0)], moment(1, 6) + 2 * SECOND),
        (None, [moment(3, 0), moment(1, 0)], moment(3, 0)),
        (None, [moment(3, 0), moment(3, 0)], moment(3, 0) + SECOND),
        (None, [moment(1, 9), moment(1, 7), moment(1, 5)], moment(1, 9)),
        (None, [moment(1, 5)], moment(1)),
        (moment(1, 0), [], moment(1, 6) + SECOND),
        (moment(3, 9), [moment(3, 9)], moment(3, 9)),
        (moment(4, 0), [moment(3, 0)], moment(4, 0)),
    ],
)
def test_every_change_is_later_than_what_was_before_it(modified, notes, changed):
    told = tuple(Correction(note, "Es waren drei.") for note in notes)
    assert page(modified=modified, corrections=told).changed == changed


def test_a_change_on_a_day_of_25_hours_is_later_than_the_story_as_well():
    day = dt.datetime(2024, 10, 27, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    appeared = day.replace(hour=8, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    told = story("a", corrections=(Correction(day, "Es waren drei."),))
    assert replace(told, date=appeared).last_change == appeared + SECOND


@pytest.mark.parametrize(
    "file", ["static/Foto #1?.png", "/static/Foto #1?.png", "{static}/static/Foto%20%231%3F.png"]
)
def test_the_address_of_a_picture_holds_no_sign_of_another_meaning(file):
    shown = page(image=Image(file, "A", "C", "CC0"))
    assert shown.picture.address == "static/Foto%20%231%3F.png"
    described = json.loads(shown.meta.json_ld)
    assert described["image"] == "https://blatt.example/static/Foto%20%231%3F.png"


def test_the_link_to_a_file_holds_no_sign_of_another_meaning():
    link = "{static}/static/Foto%20%231.pdf"
    shown = page(links=(link, f"{link}#page=2"))
    assert shown.body.links == {
        link: "static/Foto%20%231.pdf",
        f"{link}#page=2": "static/Foto%20%231.pdf#page=2",
    }


def test_machines_are_told_when_a_story_appeared_readers_its_date():
    shown = page(embargo=moment(2, 9))
    described = json.loads(shown.meta.json_ld)
    assert (shown.date, shown.appeared) == (moment(1), moment(2, 9))
    assert described["datePublished"] == described["dateModified"] == "2024-06-02T09:00:00+02:00"


def unlisted(*listed, **more):
    filed = story("still", **more)
    kept = archive(*listed, unlisted=[filed])
    return compose_story(filed, kept, gather_tables({}), house())


def test_search_engines_may_list_only_what_lists_show():
    pages = (page(), unlisted(), unlisted(status="draft"), unlisted(status="hidden"))
    assert [(shown.meta.index, shown.preview) for shown in pages] == [
        (True, ""),
        (False, "not due"),
        (False, "draft"),
        (False, "hidden"),
    ]


def test_edition_and_category_of_a_story_in_no_list_lead_only_where_there_is_a_page():
    alone = unlisted()
    assert (alone.edition, alone.category) == (Link("2024-06-01", ""), Link("International", ""))
    beside = unlisted(story("gipfel"), category="international")
    assert (beside.edition, beside.category) == (
        Link("2024-06-01", "2024/06/01/"),
        Link("international", "rubrik/international/"),
    )
