"""Attributions: what a text says it has from somebody."""

import pytest

from plugins.newsroom.attributions import (
    find_attribution,
    mark_attributions,
    resolve_attributions,
)

PHRASES = {
    "Das ist laut „Spiegel“ so.": "Das ist [Spiegel|laut „Spiegel“] so.",
    "Laut dem „Spiegel“": "[Spiegel|Laut dem „Spiegel“]",
    "laut der „Süddeutschen Zeitung“": "[Süddeutschen Zeitung|laut der „Süddeutschen Zeitung“]",
    "laut der staatlichen Nachrichtenagentur KCNA": "[KCNA|laut der staatlichen "
    "Nachrichtenagentur KCNA]",
    "laut einem Bericht der „Zeit“": "[Zeit|laut einem Bericht der „Zeit“]",
    "laut\u00a0dpa": "[dpa|laut\u00a0dpa]",
    "wie KCNA berichtet": "wie [KCNA|KCNA] berichtet",
    "Wie der „Spiegel“ berichtet, sind": "Wie der [Spiegel|„Spiegel“] berichtet, sind",
    "wie Reuters am Montag meldete": "wie [Reuters|Reuters] am Montag meldete",
    "Nach Angaben von Reuters ist": "[Reuters|Nach Angaben von Reuters] ist",
    "Nach Informationen des „Spiegel“": "[Spiegel|Nach Informationen des „Spiegel“]",
    "Der „New York Times“ zufolge": "Der [New York Times|„New York Times“ zufolge]",
    "dpa zufolge": "[dpa|dpa zufolge]",
    "das sei falsch, so die „Zeit“": "das sei falsch, so die [Zeit|„Zeit“]",
    "berichtete die Tagesschau": "berichtete die [Tagesschau|Tagesschau]",
    "meldet Xinhua": "meldet [Xinhua|Xinhua]",
    "laut <em>Spiegel</em> so": "[Spiegel|laut <em>Spiegel</em>] so",
    "wie die <em>FAZ</em> schreibt": "wie die [FAZ|<em>FAZ</em>] schreibt",
    "according to the New York Times, it": "[New York Times|according to the New York Times], it",
    "Der „Spiegel“ berichtet, sie": "Der [Spiegel|„Spiegel“] berichtet, sie",
    "Die Nachrichtenagentur AP meldete": "Die Nachrichtenagentur [AP|AP] meldete",
    "Ja. Die „SZ“ hatte am Montag berichtet": "Ja. Die [SZ|„SZ“] hatte am Montag berichtet",
    "„Ja.“ Die FAZ schreibt": "„Ja.“ Die [FAZ|FAZ] schreibt",
    "Die Welt berichtet davon": "Die Welt berichtet davon",
    "Die <em>FAZ</em> zitiert ihn": "Die [FAZ|<em>FAZ</em>] zitiert ihn",
    "Wie TASS berichtet, kam": "Wie [TASS|TASS] berichtet, kam",
    "seit zur Zeit berichten, in der Zeit schrieb": "seit zur Zeit berichten, in der Zeit schrieb",
    "CNN reported that": "[CNN|CNN] reported that",
    "laut spiegel.de.": "[spiegel.de|laut spiegel.de].",
    "laut t-online.de Montag": "[t-online.de|laut t-online.de] Montag",
    "laut FAZ.net": "[FAZ.net|laut FAZ.net]",
    "wie n-tv.de berichtet": "wie [n-tv.de|n-tv.de] berichtet",
    "Der Zeit zufolge": "[Der Zeit|Der Zeit zufolge]",
    "laut z.b. dem Amt, laut u.a. ihm": "laut z.b. dem Amt, laut u.a. ihm",
    "laut R&amp;D Magazin": "[R&D Magazin|laut R&amp;D Magazin]",
    "Laut Berichten russischer Agenturen": "Laut Berichten russischer Agenturen",
    "wie er berichtet": "wie er berichtet",
    "ein lauter Spiegel": "ein lauter Spiegel",
    "laut\n„Spiegel“": "[Spiegel|laut\n„Spiegel“]",
}


@pytest.mark.parametrize("text", PHRASES)
def test_a_phrase_is_marked_with_the_name(text):
    html, names = mark_attributions(f"<p>{text}</p>")
    shown = html.replace("</data>", "]").replace('<data value="', "[").replace('">', "|")
    shown = shown.replace("[R&amp;D", "[R&D")
    assert shown == f"<p>{PHRASES[text]}</p>"
    assert names == tuple(part.split("|")[0] for part in PHRASES[text].split("[")[1:])


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="x">laut „Spiegel“</a></p>',
        '<h2 id="a">Laut „Spiegel“</h2>',
        "<p><code>laut Spiegel</code></p>",
        '<p><img alt="laut Spiegel" src="x"></p>',
    ],
)
def test_nothing_is_marked_where_no_link_may_be(html):
    assert mark_attributions(html) == (html, ())


def test_each_name_is_listed_once():
    _, names = mark_attributions("<p>laut dpa und laut „Zeit“ und laut dpa</p>")
    assert names == ("dpa", "Zeit")


def test_marks_of_outlets_become_links_and_the_others_vanish():
    html, _ = mark_attributions("<p>laut „Spiegel“ und laut Polizei</p>")
    shown = resolve_attributions(html, {"Spiegel": "A"}, lambda text, letter: f"[{letter} {text}]")
    assert shown == "<p>[A laut „Spiegel“] und laut Polizei</p>"


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("Zur Zeit ist es so.\nUnd laut Zeit auch.", (2, 10)),
        ('Zur "Zeit" ist es\nlaut der\n"Zeit" so.', (3, 2)),
        ("*Zeit*, laut *Zeit*", (1, 15)),
        ("Zur Zeit ist es so.", (0, 0)),
        ("laut Zeitung", (0, 0)),
    ],
)
def test_the_place_of_an_attribution_is_found_in_markdown(source, place):
    assert find_attribution(source, "Zeit") == place
