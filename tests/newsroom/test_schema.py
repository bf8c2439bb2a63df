"""The schema: what values mean, and what is told of those that mean nothing."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from plugins.manuscripts.frontmatter import parse_front_matter
from plugins.newsroom.schema import READERS, parse_fields, split_kicker
from plugins.newsroom.story import Citation, Correction, Image, Update
from plugins.newsroom.values import parse_moment

BERLIN = ZoneInfo("Europe/Berlin")
SUMMER = dt.timezone(dt.timedelta(hours=2))
WHOLE = ("title: Ein Titel", "date: 2024-06-18", "category: International")
KEYS = (
    "kicker, title, date, modified, category, tags, slug, summary, status, embargo, expires, "
    "dossier, sources, related, topics, corrections, updates, image, lang, weight, save_as"
)


def fields_of(*lines):
    source = "\n".join(["---", *WHOLE, *lines, "---", ""])
    fields, findings = parse_fields(parse_front_matter(source.encode()), BERLIN)
    assert findings == []
    return fields


def told(*lines, lang="en", base=WHOLE):
    """Return what is told of a front matter, whose own lines begin with number 5."""
    source = "\n".join(["---", *base, *lines, "---", ""])
    _, findings = parse_fields(parse_front_matter(source.encode()), BERLIN)
    return [finding.at("x.md").describe(lang) for finding in findings]


def test_all_keys_have_their_meaning():
    fields = fields_of(
        "kicker: Treffen",
        "modified: 2024-06-18T08:00+02:00",
        "tags: [Russland, Nordkorea, Russland]",
        "slug: ein-slug",
        "summary: Kurz gesagt.",
        "status: hidden",
        "embargo: 2024-06-18T18:00+02:00",
        "expires: 2024-12-31",
        "dossier: russland",
        "weight: -1",
        "sources:",
        "  - {outlet: spiegel, title: T, url: https://x.de/a, date: 2024-06-18, origin: dpa, "
        "lang: de, paywall: true}",
        "related: {pin: [a, b], exclude: [c]}",
        "topics: {exclude: [d]}",
        "corrections: [{date: 2024-06-19, text: T, was: A, now: B}]",
        "updates: [{date: 2024-06-19T10:00, text: T}]",
        "image: {file: static/a.jpg, alt: A, credit: C, licence: CC0}",
        "lang: en",
        "save_as: special/a.html",
        "author: Jemand",
    )
    assert fields.date == dt.datetime(2024, 6, 18, tzinfo=SUMMER)
    assert fields.expires == dt.datetime(2025, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert fields.tags == ("Russland", "Nordkorea")
    assert (fields.slug, fields.status, fields.weight, fields.lang) == (
        "ein-slug",
        "hidden",
        -1,
        "en",
    )
    assert fields.sources == (
        Citation("spiegel", "T", "https://x.de/a", dt.date(2024, 6, 18), "dpa", "de", paywall=True),
    )
    assert fields.related == (("a", "b"), ("c",))
    assert fields.topics == ("d",)
    assert fields.corrections == (
        Correction(dt.datetime(2024, 6, 19, tzinfo=SUMMER), "T", "A", "B"),
    )
    assert fields.updates == (Update(dt.datetime(2024, 6, 19, 10, tzinfo=SUMMER), "T"),)
    assert fields.image == Image("static/a.jpg", "A", "C", "CC0")
    assert fields.save_as == "special/a.html"


@pytest.mark.parametrize(
    ("pasted", "valid"),
    [
        ("https://x.de/a%20b?c=%C3%A4#d", "https://x.de/a%20b?c=%C3%A4#d"),
        ("https://x.de/?tx_news[id]=3|4", "https://x.de/?tx_news%5Bid%5D=3%7C4"),
        ("https://x.de/100%/%zz", "https://x.de/100%25/%25zz"),
        ("http://[::1]:80/{a}", "http://[::1]:80/%7Ba%7D"),
    ],
)
def test_an_address_that_is_pasted_from_a_browser_is_quoted_where_it_must_be(pasted, valid):
    (source,) = fields_of(f'sources: [{{outlet: a, url: "{pasted}"}}]').sources
    assert source.url == valid


def test_the_country_of_a_language_may_be_written_small():
    fields = fields_of("lang: de-ch", "sources: [{outlet: a, lang: en-gb}]")
    assert (fields.lang, fields.sources[0].lang) == ("de-CH", "en-GB")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2024-06-18", "2024-06-18T00:00:00+02:00"),
        ("2024-06-18 06:00", "2024-06-18T06:00:00+02:00"),
        ("2024/06/18 06:00", "2024-06-18T06:00:00+02:00"),
        ("8 May 2024", "2024-05-08T00:00:00+02:00"),
        ("Tue, 18 June 2024 06:00", "2024-06-18T06:00:00+02:00"),
        ("18 Jun 2024 06:00 +0000", "2024-06-18T08:00:00+02:00"),
        ("2024-06-18T06:00:30", "2024-06-18T06:00:30+02:00"),
        ("2024-06-18T06:00:30.987654", "2024-06-18T06:00:30+02:00"),
        ("2024-06-18T06:00+02:00", "2024-06-18T06:00:00+02:00"),
        ("2024-06-18T22:30Z", "2024-06-19T00:30:00+02:00"),
        ("2024-01-18 06:00 +0000", "2024-01-18T07:00:00+01:00"),
        ("2024-10-27T02:30", "2024-10-27T02:30:00+02:00"),
    ],
)
def test_dates_are_moments_in_local_time(written, meant):
    source = f"---\ntitle: A b\ncategory: C\ndate: {written}\n---\n"
    fields, findings = parse_fields(parse_front_matter(source.encode()), BERLIN)
    assert (fields.date.isoformat(), findings) == (meant, [])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2024-12-31", "2025-01-01T00:00:00+01:00"),
        ("2024/12/31", "2025-01-01T00:00:00+01:00"),
        ("31 December 2024", "2025-01-01T00:00:00+01:00"),
        ("2024-12-31 00:00", "2024-12-31T00:00:00+01:00"),
        ("9999-12-31", "9999-12-31T00:00:00+01:00"),
    ],
)
def test_a_story_expires_at_the_end_of_the_day_that_is_written(written, meant):
    assert fields_of(f"expires: {written}").expires.isoformat() == meant


def test_an_embargo_in_an_hour_that_comes_twice_ends_in_the_second():
    assert fields_of("embargo: 2024-10-27T02:30").embargo.isoformat() == "2024-10-27T02:30:00+01:00"
    exact = fields_of("embargo: 2024-10-27T02:30+02:00").embargo
    assert exact.isoformat() == "2024-10-27T02:30:00+02:00"


def test_what_pelican_is_to_skip_is_a_draft():
    assert fields_of("status: skip").status == "draft"


def test_a_day_whose_midnight_the_clocks_skip_is_a_day():
    moment = parse_moment("2018-11-04", ZoneInfo("America/Sao_Paulo"))
    assert moment.isoformat() == "2018-11-04T00:00:00-03:00"


def test_tags_may_be_a_text_with_commas_or_semicolons():
    assert fields_of("tags: a, b c,d").tags == ("a", "b c", "d")
    assert fields_of("tags: a, b; c").tags == ("a, b", "c")


def test_the_slug_is_the_title_with_umlauts_written_out():
    source = "---\ntitle: „Größe“ in Łódź – Путин\ndate: 2024-06-18\ncategory: C\n---\n"
    fields, _ = parse_fields(parse_front_matter(source.encode()), BERLIN)
    assert fields.slug == "groesse-in-lodz-putin"


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Treffen - Putin umwirbt Nordkorea", ("Treffen", "Putin umwirbt Nordkorea")),
        (
            "Umbruch und Säuberung im Kreml - Putin entlässt Beamte",
            ("Umbruch und Säuberung im Kreml", "Putin entlässt Beamte"),
        ),
        ("Sipri – Chinas Arsenal wächst", ("Sipri", "Chinas Arsenal wächst")),
        ("Apple - iPhone aus Indien kommt", ("Apple", "iPhone aus Indien kommt")),
        ("Wien - „ja“ zum neuen Bahnhof", ("Wien", "„ja“ zum neuen Bahnhof")),
        ("Bilanz - 13 Tote nach Unwetter", ("Bilanz", "13 Tote nach Unwetter")),
        ("Deutschland – Schottland 5:1", ("", "Deutschland – Schottland 5:1")),
        ("Ein Kopf mit zu vielen Wörtern - Das ist keiner", None),
        ("Russland-Nordkorea wird enger", None),
        ("Merkel tritt ab - und alle weinen", None),
        ("Putin in Pjöngjang – ein Besuch mit Folgen", None),
        ("F-35 - was der Jet kann", None),
    ],
)
def test_a_short_head_before_a_dash_is_the_kicker(title, parts):
    assert split_kicker(title) == (parts or ("", title))


@pytest.mark.parametrize("line", ['kicker: ""', "kicker:"])
def test_a_kicker_that_is_written_and_empty_leaves_the_title_whole(line):
    source = f"---\ntitle: Bayern siegt - Dortmund bleibt Zweiter\n{line}\n---\n"
    fields, _ = parse_fields(parse_front_matter(source.encode()), BERLIN)
    assert (fields.kicker, fields.title) == ("", "Bayern siegt - Dortmund bleibt Zweiter")


BAD = {
    "titl: A": f'"titl" is no known key. Did you mean "title"? The keys are: {KEYS}.',
    "quellen: A": f'"quellen" is no known key. Did you mean "sources"? The keys are: {KEYS}.',
    "Zzz-Ä: A": f'"Zzz-Ä" is no known key. The keys are: {KEYS}.',
    "zzz: A": f'"zzz" is no known key. The keys are: {KEYS}.',
    "modified: 18.06.2024": '"18.06.2024" is not a date. Write 2024-06-18 or 2024-06-18T06:00.',
    "modified: 30 Feb 2024": 'There is no "30 Feb 2024". Check day, month and time.',
    "modified: 3 Decem 2024": '"3 Decem 2024" is not a date. Write 2024-06-18 or 2024-06-18T06:00.',
    "expires: 2024-02-30": 'There is no "2024-02-30". Check day, month and time.',
    "expires: 2024-06-18T25:00": 'There is no "2024-06-18T25:00". Check day, month and time.',
    "expires: 2025-03-30T02:30": 'There is no "2025-03-30T02:30". Check day, month and time.',
    "modified: 0024-06-18": '"0024-06-18" is not a date. Write 2024-06-18 or 2024-06-18T06:00.',
    "kicker: [a]": '"kicker" is a list or map. Write a single value; one that begins with [ or { '
    'needs quotation marks "…".',
    "tags: {a: b}": '"tags" is no simple list. Write "tags: [one, two]".',
    "slug: Öl & Gas": '"Öl & Gas" will not do as a slug. Did you mean "oel-gas"? It is made of '
    "a–z, digits and -.",
    "status: publish": '"publish" is no status. Did you mean "published"? There are draft, '
    "published and hidden.",
    "lang: deutsch": '"deutsch" is no language code. Did you mean "de"? Write two letters such as '
    "de or en, with a country en-GB.",
    "lang: DE": '"DE" is no language code. Did you mean "de"? Write two letters such as de or en, '
    "with a country en-GB.",
    "lang: de_CH": '"de_CH" is no language code. Did you mean "de-CH"? Write two letters such as '
    "de or en, with a country en-GB.",
    "lang: EN-us": '"EN-us" is no language code. Did you mean "en-US"? Write two letters such as '
    "de or en, with a country en-GB.",
    "lang: fr_ch": '"fr_ch" is no language code. Did you mean "fr-CH"? Write two letters such as '
    "de or en, with a country en-GB.",
    "lang: CH": '"CH" is no language code. Write two letters such as de or en, with a country '
    "en-GB.",
    "lang: xx": '"xx" is no language code. Write two letters such as de or en, with a country '
    "en-GB.",
    "weight: viel": '"viel" is no weight. Write a whole number such as 1.',
    "embargo: 2024-06-17": "The embargo ends before the date of the story. Set it later or delete "
    "it.",
    "expires: 2024-06-17": 'The story expires before it appears. Set "expires" later.',
    "modified: 2024-06-01": 'Warning: The date under "modified" is earlier than that of the story. '
    "Check both.",
    "corrections: [{date: 2024-06-17, text: a}]": 'Warning: The date under "corrections" is '
    "earlier than that of the story. Check both.",
    "updates: [{date: 2024-06-17T23:00, text: a}]": 'Warning: The date under "updates" is earlier '
    "than that of the story. Check both.",
    "sources: spiegel": '"sources" is no list. Begin each entry on a new line with '
    '"- {outlet: …}".',
    "sources: [spiegel]": '"sources" needs named values here. Write {outlet: …, title: …, url: …, '
    "date: …, origin: …, lang: …, paywall: …}.",
    "sources: [{title: A}]": '"outlet" is missing here under "sources". Add "outlet: …".',
    "sources: [{outlet: a, url: https://www.b.de/c/?utm_source=x}, {outlet: a, url: "
    "http://b.de/c#d}]": 'Warning: "http://b.de/c#d" leads to a piece that stands above in '
    '"sources" '
    "already. Delete one of the entries.",
    "sources: [{outlet: a, auflage: b}]": '"auflage" is no known key. The keys are: outlet, title, '
    "url, date, origin, lang, paywall.",
    "sources: [{outlet: a, Auflage A: b}]": '"Auflage A" is no known key. If it belongs to the '
    'value before it, put that in quotation marks "…".',
    "sources: [{outlet: a, url: https://b.de/c d}]": "There is a space in the address "
    '"https://b.de/c d". Write %20, or delete what is no part of the address.',
    **{
        f"sources: [{{outlet: a, url: '{url}'}}]": f'The name of the server in "{url}" can\'t be '
        "right. Write it right after //, without spaces and other signs that don't belong there."
        for url in ("https://", "http://.", "https:///b", "https://b c.de/", "https://b%20c.de")
    },
    "sources: [{outlet: a, url: ftp://b}]": '"ftp://b" is no web address. It begins with https:// '
    "or http://.",
    'sources: [{outlet: a, url: "javascript:b"}]': '"javascript:b" is no web address. It begins '
    "with https:// or http://.",
    "sources: [{outlet: a, paywall: maybe}]": '"maybe" means neither yes nor no. Write true or '
    "false.",
    "image: {file: a, alt: b, credit: c}": '"licence" is missing here under "image". Add '
    '"licence: …".',
    "related: {pin: [b, c], exclude: [c]}": '"c" is to be pinned and excluded. Delete one of the '
    "two.",
    "image: a.jpg": '"image" needs named values here. Write {file: …, alt: …, credit: …, '
    "licence: …}.",
    "topics: {exlude: [a]}": '"exlude" is no known key. Did you mean "exclude"? The keys are: '
    "exclude.",
    **{
        f"{key}: a": f'"{key}" is no known key. Did you mean "{near}"? The keys are: '
        f"{', '.join(READERS)}."
        for key, near in (("dachzeile", "kicker"), ("teaser", "summary"), ("language", "lang"))
    },
    "updates: [{date: 2024-06-18, txt: a}]": '"txt" is no known key. Did you mean "text"? The '
    "keys are: date, text.",
    "corrections: [{text: a}]": '"date" is missing here under "corrections". Add "date: …".',
    "save_as: ../a.html": '"../a.html" lies outside the output or is no path. Write a path such as '
    "special/election.html without .., without \\ and without / at its beginning.",
    "save_as: /etc/a.html": '"/etc/a.html" lies outside the output or is no path. Write a path '
    "such as special/election.html without .., without \\ and without / at its beginning.",
    "save_as: a\\b.html": '"a\\b.html" lies outside the output or is no path. Write a path such as '
    "special/election.html without .., without \\ and without / at its beginning.",
    "save_as: x/../../output-evil/a.html": '"x/../../output-evil/a.html" lies outside the output '
    "or is no path. Write a path such as special/election.html without .., without \\ and without "
    "/ at its beginning.",
    'save_as: "Tag #1 100%.html"': '"Tag #1 100%.html" will not do as a save_as. Did you mean '
    '"Tag-1-100-.html"? Write letters, digits, full stops, - and /.',
    "save_as: Über uns": '"Über uns" is no page. A save_as ends in .html or /.',
    "save_as: style.css": '"style.css" is no page. A save_as ends in .html or /.',
}


@pytest.mark.parametrize("line", BAD)
def test_a_wrong_value_is_told_with_place_and_remedy(line):
    (message,) = told(line)
    assert message.startswith("x.md:5:")
    assert message.split(": ", 1)[1] == BAD[line]


def test_the_place_is_that_of_the_value_and_for_unknown_keys_that_of_the_key():
    assert told("sources:", "  - {outlet: a, url: b}")[0].startswith("x.md:6:22: ")
    assert told("sources:", "  - {outlet: a, uri: b}")[0].startswith("x.md:6:17: ")


def test_a_misspelt_key_in_an_entry_hides_no_key_that_is_missing_elsewhere():
    lines = ("date: 2024-06-18", "category: A", "updates: [{datum: b, text: c}, {titel: d}]")
    assert [message.split(": ", 1)[1].partition(".")[0] for message in told(*lines, base=())] == [
        '"datum" is no known key',
        '"titel" is no known key',
        '"date" is missing here under "updates"',
        '"text" is missing here under "updates"',
        "The title is missing",
    ]


def test_missing_keys_are_told_all_at_once():
    assert told(base=(), lang="de") == [
        "x.md:1:1: Der Titel fehlt. Schreiben Sie „title: …“ in den Kopf.",
        "x.md:1:1: Das Datum fehlt. Schreiben Sie „date: 2024-06-18T06:00“ in den Kopf.",
        "x.md:1:1: Die Rubrik fehlt. Schreiben Sie „category: …“ in den Kopf.",
    ]


def test_a_key_without_a_value_is_told_at_its_place():
    assert told(base=("title:", *WHOLE[1:]), lang="de") == [
        "x.md:2:1: Der Titel fehlt. Schreiben Sie „title: …“ in den Kopf."
    ]


def test_a_misspelt_key_is_not_also_missing():
    assert len(told("titel: A", base=WHOLE[1:])) == 1


def test_a_title_without_letters_needs_a_slug():
    assert told(base=("title: ???", *WHOLE[1:])) == [
        'x.md:2:8: No address can be made from the title "???". Write "slug: …" in the front '
        "matter."
    ]
