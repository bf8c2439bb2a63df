"""Attributions: what a text says it has from somebody."""

import pytest

from plugins.manuscripts.attributions import (
    find_attribution,
    is_newspaper,
    mark_attributions,
    mark_plain,
    resolve_attributions,
)

GERMAN = {
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
    "Der „Spiegel“ berichtet, sie": "Der [Spiegel|„Spiegel“] berichtet, sie",
    "Die Nachrichtenagentur AP meldete": "Die Nachrichtenagentur [AP|AP] meldete",
    "Ja. Die „SZ“ hatte am Montag berichtet": "Ja. Die [SZ|„SZ“] hatte am Montag berichtet",
    "„Ja.“ Die FAZ schreibt": "„Ja.“ Die [FAZ|FAZ] schreibt",
    "Die Welt berichtet davon": "Die Welt berichtet davon",
    "Die <em>FAZ</em> zitiert ihn": "Die [FAZ|<em>FAZ</em>] zitiert ihn",
    "Wie TASS berichtet, kam": "Wie [TASS|TASS] berichtet, kam",
    "seit zur Zeit berichten, in der Zeit schrieb": "seit zur Zeit berichten, in der Zeit schrieb",
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
    "laut der «NZZ» so": "[NZZ|laut der «NZZ»] so",
    "«Ja.» Der «Blick» meldet": "«Ja.» Der [Blick|«Blick»] meldet",
    "Ja, sagte Merkel der „Zeit“.": "Ja, sagte Merkel der [Zeit|„Zeit“].",
    "Ja, sagte er dem „Spiegel“.": "Ja, sagte er dem [Spiegel|„Spiegel“].",
    "Sie sagte der FAZ, es": "Sie sagte der [FAZ|FAZ], es",
    "Ja, sagt Boris Rhein (CDU) am Montag der dpa": "Ja, sagt Boris Rhein (CDU) am Montag der "
    "[dpa|dpa]",
    "Ja, sagte eine Sprecherin dem ZDF": "Ja, sagte eine Sprecherin dem [ZDF|ZDF]",
    "Ja, sagte der junge Minister dem <em>Stern</em>": "Ja, sagte der junge Minister dem "
    "[Stern|<em>Stern</em>]",
    "Ja, sagte er der Nachrichtenagentur Tass": "Ja, sagte er der Nachrichtenagentur [Tass|Tass]",
    "Ja, sagte sie der Süddeutschen Zeitung": "Ja, sagte sie der "
    "[Süddeutschen Zeitung|Süddeutschen Zeitung]",
    "Ja, sagte er gegenüber Reuters": "Ja, sagte er gegenüber [Reuters|Reuters]",
    "erklärte sie gegenüber der FAZ": "erklärte sie gegenüber der [FAZ|FAZ]",
    "bestätigte ein Sprecher gegenüber t-online.de,": "bestätigte ein Sprecher gegenüber "
    "[t-online.de|t-online.de],",
    "äußerte sich gegenüber dem „Spiegel“": "äußerte sich gegenüber dem [Spiegel|„Spiegel“]",
    "in einem Interview mit der „Zeit“": "in einem Interview mit der [Zeit|„Zeit“]",
    "Im Interview mit dem Radiosender FM4": "Im Interview mit dem Radiosender [FM4|FM4]",
    "Ja, sagte sie am Montag im Gespräch mit der „Zeit“.": "Ja, sagte sie am Montag im Gespräch "
    "mit der [Zeit|„Zeit“].",
    "Im Gespräch mit dem „Spiegel“ nannte er": "Im Gespräch mit dem [Spiegel|„Spiegel“] nannte er",
    "wie er im Gespräch mit der FAZ erklärte": "wie er im Gespräch mit der [FAZ|FAZ] erklärte",
    "Er ist im Gespräch mit dem ZDF.": "Er ist im Gespräch mit dem ZDF.",
    "Er sagte, er sei im Gespräch mit dem ZDF": "Er sagte, er sei im Gespräch mit dem ZDF",
    "laut Reuters Montag": "[Reuters|laut Reuters] Montag",
    "Ja, sagte er der Mutter.": "Ja, sagte er der Mutter.",
    "Ja, sagte er der Zeit voraus": "Ja, sagte er der Zeit voraus",
    "Ja, sagte Merkel dem Spiegel": "Ja, sagte Merkel dem Spiegel",
    "Ja, sagte der Intendant der ARD": "Ja, sagte der Intendant der ARD",
    "Ja, sagte eine Sprecherin der „Zeit“": "Ja, sagte eine Sprecherin der „Zeit“",
    "Ja, sagte er dem „Spiegel“-Reporter": "Ja, sagte er dem „Spiegel“-Reporter",
    "Ja, sagte er dem ZDF ab.": "Ja, sagte er dem ZDF ab.",
    "Ja, sagte sie der „Zeit“ ein Treffen zu.": "Ja, sagte sie der „Zeit“ ein Treffen zu.",
    "bestätigte die Vorwürfe gegenüber der BBC": "bestätigte die Vorwürfe gegenüber der BBC",
    "äußerte Kritik gegenüber dem ZDF": "äußerte Kritik gegenüber dem ZDF",
    "lehnte ein Interview mit der „Zeit“ ab": "lehnte ein Interview mit der „Zeit“ ab",
    "versagte der „Zeit“": "versagte der „Zeit“",
    "According to dpa, told Reuters.": "According to dpa, told Reuters.",
    "laut heise online, laut kicker Trainer": "[heise online|laut heise online], "
    "[kicker|laut kicker] Trainer",
    "laut dpa Kanzler": "[dpa|laut dpa] Kanzler",
    "laut sidekick": "laut sidekick",
    "laut »Spiegel«, laut ‚Zeit‘": "[Spiegel|laut »Spiegel«], [Zeit|laut ‚Zeit‘]",
    "»Ja.« Der »Blick« meldet": "»Ja.« Der [Blick|»Blick«] meldet",
    "laut <strong>Spiegel</strong>": "[Spiegel|laut <strong>Spiegel</strong>]",
    "laut „Spiegel“ und „Zeit“": "[Spiegel|laut „Spiegel“] und [Zeit|„Zeit“]",
    "Laut „Spiegel“, „Zeit“ und der FAZ": "[Spiegel|Laut „Spiegel“], [Zeit|„Zeit“] und der "
    "[FAZ|FAZ]",
    "laut ARD und ZDF": "[ARD|laut ARD] und [ZDF|ZDF]",
    "laut Spiegel, der es sah, und Zeit": "[Spiegel|laut Spiegel], der es sah, und Zeit",
    "laut den Nachrichtenagenturen dpa und AFP": "[dpa|laut den Nachrichtenagenturen dpa] und "
    "[AFP|AFP]",
    "laut Recherchen von NDR, WDR und SZ": "[NDR|laut Recherchen von NDR], [WDR|WDR] und [SZ|SZ]",
    "nach übereinstimmenden Angaben der BBC": "[BBC|nach übereinstimmenden Angaben der BBC]",
    "nach eigenen Angaben Apple verklagt": "nach eigenen Angaben Apple verklagt",
    "Das berichten „Spiegel“ und „Zeit“.": "Das berichten [Spiegel|„Spiegel“] und [Zeit|„Zeit“].",
    "Das meldeten dpa, AFP und Reuters": "Das meldeten [dpa|dpa], [AFP|AFP] und [Reuters|Reuters]",
    "meldet Reuters und Apple bestätigte": "meldet [Reuters|Reuters] und Apple bestätigte",
    "meldet die „Zeit“ und der „Stern“": "meldet die [Zeit|„Zeit“] und der [Stern|„Stern“]",
    "ein Schreiben der EU-Kommission": "ein Schreiben der EU-Kommission",
    "Wie ARD und ZDF berichten, ist": "Wie [ARD|ARD] und [ZDF|ZDF] berichten, ist",
    "Die „Zeit“ und der „Stern“ melden": "Die [Zeit|„Zeit“] und der [Stern|„Stern“] melden",
    "Berichten von BBC und CNN zufolge": "Berichten von [BBC|BBC] und [CNN|CNN] zufolge",
    "Ja, sagte er der „Zeit“ und dem „Stern“.": "Ja, sagte er der [Zeit|„Zeit“] und dem "
    "[Stern|„Stern“].",
    "Es ist so, so die FAZ.": "Es ist so, so die [FAZ|FAZ].",
    "Es ist so die ARD selbst": "Es ist so die ARD selbst",
    "Nach Spiegel-Informationen ist": "[Spiegel|Nach Spiegel-Informationen] ist",
    "Nach Reuters-Informationen Anfang Juni": "[Reuters|Nach Reuters-Informationen] Anfang Juni",
    "nach dpa-Informationen": "[dpa|nach dpa-Informationen]",
    "nach Zeit-Online-Informationen": "[Zeit-Online|nach Zeit-Online-Informationen]",
    "einem FAZ-Bericht zufolge": "[FAZ|einem FAZ-Bericht zufolge]",
    "Nach Spiegel und Zeit": "Nach Spiegel und Zeit",
    "heißt es in der „Zeit“": "heißt es in der [Zeit|„Zeit“]",
    "heißt es in der EU-Kommission": "heißt es in der EU-Kommission",
    "heisst es in der «NZZ am Sonntag»": "heisst es in der [NZZ am Sonntag|«NZZ am Sonntag»]",
    "heisst es im Bundesrat": "heisst es im Bundesrat",
    "äusserte sich gegenüber dem «Blick»": "äusserte sich gegenüber dem [Blick|«Blick»]",
    "Sie äusserte sich im Gespräch mit der «NZZ» besorgt.": "Sie äusserte sich im Gespräch mit "
    "der [NZZ|«NZZ»] besorgt.",
}
ENGLISH = {
    "according to the New York Times, it": "[New York Times|according to the New York Times], it",
    "CNN reported that": "[CNN|CNN] reported that",
    "yes, the BBC reported that": "yes, [BBC|the BBC] reported that",
    "she told Reuters.": "she told [Reuters|Reuters].",
    "He told the “New York Times” on Monday": "He told the [New York Times|“New York Times”] on "
    "Monday",
    "said in an interview with the BBC": "said in an interview with the [BBC|BBC]",
    "told the news agency AP that": "told the news agency [AP|AP] that",
    "She told Reuters Monday.": "She told [Reuters|Reuters] Monday.",
    "He told the New York Times Sunday that": "He told the [New York Times|New York Times] Sunday "
    "that",
    "told the BBC to stop": "told the BBC to stop",
    "told the BBC it must stop": "told the BBC it must stop",
    "told BBC staff that": "told BBC staff that",
    "she retold Reuters.": "she retold Reuters.",
    "refused an interview with the BBC": "refused an interview with the BBC",
    "laut dpa": "laut dpa",
    "Reuters said on Monday": "[Reuters|Reuters] said on Monday",
    "yes, the BBC and Reuters said": "yes, [BBC|the BBC] and [Reuters|Reuters] said",
    "Apple said, the White House said": "Apple said, the White House said",
    "the Guardian wrote.": "[Guardian|the Guardian] wrote.",
    "she wrote, citing the FT.": "she wrote, [FT|citing the FT].",
    "citing the White House": "citing the White House",
    "as reported by Reuters and AP": "as reported by [Reuters|Reuters] and [AP|AP]",
    "According to Reuters, Apple and Google are": "[Reuters|According to Reuters], Apple and "
    "Google are",
    "According to Reuters, AP and AFP staff": "[Reuters|According to Reuters], AP and AFP staff",
    "according to Reuters, AP and the BBC.": "[Reuters|according to Reuters], [AP|AP] and the "
    "[BBC|BBC].",
    "told Reuters, AP, AFP, and CNN on Monday": "told [Reuters|Reuters], [AP|AP], [AFP|AFP], and "
    "[CNN|CNN] on Monday",
    "Reuters, AFP and AP first reported": "[Reuters|Reuters], [AFP|AFP] and [AP|AP] first reported",
    "The FT, AP and <em>Time</em> said": "[The FT|The FT], [AP|AP] and [Time|<em>Time</em>] said",
    "In Berlin, Reuters and AP reported": "In Berlin, [Reuters|Reuters] and [AP|AP] reported",
    "told the BBC and CNN that": "told the [BBC|BBC] and [CNN|CNN] that",
    "As the Guardian reported, no": "As [Guardian|the Guardian] reported, no",
    "But the Daily Telegraph reported": "But [Daily Telegraph|the Daily Telegraph] reported",
    "On Monday the New York Times reported": "On Monday [New York Times|the New York Times] "
    "reported",
    "Then Reuters reported, but Earlier News said": "Then [Reuters|Reuters] reported, but Earlier "
    "[News|News] said",
    "On Monday Reuters reported, Meanwhile AP said": "On Monday [Reuters|Reuters] reported, "
    "Meanwhile [AP|AP] said",
    "Both Reuters and AP reported": "Both [Reuters|Reuters] and [AP|AP] reported",
    "The Times of London reported": "[The Times of London|The Times of London] reported",
    "told The Sunday Times.": "told [The Sunday Times|The Sunday Times].",
    "told the Sunday Times Sunday that": "told the [Sunday Times|Sunday Times] Sunday that",
    "told Fox News Sunday that": "told [Fox News|Fox News] Sunday that",
    "told the Mail on Sunday it": "told the [Mail on Sunday|Mail on Sunday] it",
    "told the Guardian on Sunday": "told the [Guardian|Guardian] on Sunday",
    "told the Daily Mail on Sunday": "told the [Daily Mail|Daily Mail] on Sunday",
    "The Wall Street Journal first reported": "[The Wall Street Journal|The Wall Street Journal] "
    "first reported",
    "Reuters and AP had also reported": "[Reuters|Reuters] and [AP|AP] had also reported",
    "Reuters had been told": "Reuters had been told",
    "The Associated Press said": "[The Associated Press|The Associated Press] said",
    "CNN said no, Reuters said yes": "[CNN|CNN] said no, [Reuters|Reuters] said yes",
    "The BBC said it would cut 500 jobs, Reuters said": "The BBC said it would cut 500 jobs, "
    "[Reuters|Reuters] said",
    "The BBC said its new boss will go, CNN said that it has": "The BBC said its new boss will "
    "go, CNN said that it has",
    "The BBC said it would go, the FT wrote": "The BBC said it would go, [FT|the FT] wrote",
    "The Daily Mail on Sunday reported": "The Daily Mail on Sunday reported",
    "The BBC said it had seen the text": "[The BBC|The BBC] said it had seen the text",
    "The BBC said it was late": "[The BBC|The BBC] said it was late",
    "The Guardian reported a record loss": "The Guardian reported a record loss",
    "The Times reported earnings, AP reported": "The Times reported earnings, [AP|AP] reported",
    "AP reported a rise in losses": "[AP|AP] reported a rise in losses",
    "As the FT, Le Monde and AFP report": "As [FT|the FT], [Le Monde|Le Monde] and [AFP|AFP] "
    "report",
    "Reuters and the BBC report.": "[Reuters|Reuters] and the [BBC|BBC] report.",
    "the BBC report on the Times": "the BBC report on the Times",
    "the BBC and the Times report losses": "the BBC and the Times report losses",
    "ABC and CBS report to the same owner": "ABC and CBS report to the same owner",
    "The BBC reports to Parliament": "The BBC reports to Parliament",
    "Reuters reported toxic smoke": "[Reuters|Reuters] reported toxic smoke",
    "according to “Der Spiegel”, “Die Zeit” and the FAZ.": "[Der Spiegel|according to “Der "
    "Spiegel”], [Die Zeit|“Die Zeit”] and the [FAZ|FAZ].",
    "told Politico, Axios and ABC.": "told [Politico|Politico], [Axios|Axios] and [ABC|ABC].",
    "according to AP, the BBC and others.": "[AP|according to AP], the [BBC|BBC] and others.",
    "Reuters and other news agencies reported": "[Reuters|Reuters] and other news agencies "
    "reported",
    "The BBC and other employers said": "The BBC and other employers said",
    "told the BBC and others to stop": "told the BBC and others to stop",
    "according to reports by AP, AFP and dpa.": "[AP|according to reports by AP], [AFP|AFP] and "
    "[dpa|dpa].",
    "according to a report in the FT, it": "[FT|according to a report in the FT], it",
    "according to a report on the BBC": "according to a report on the BBC",
    "according to a Reuters report": "[Reuters|according to a Reuters] report",
    "according to a BBC presenter": "according to a BBC presenter",
    "according to both AP and AFP": "[AP|according to both AP] and [AFP|AFP]",
    "according to AP as well as AFP": "[AP|according to AP] as well as [AFP|AFP]",
    "according to the news agencies AP and AFP": "[AP|according to the news agencies AP] and "
    "[AFP|AFP]",
    "citing an investigation by the FT": "[FT|citing an investigation by the FT]",
    "citing reports by AP and AFP": "[AP|citing reports by AP] and [AFP|AFP]",
    "was quoted by AP and AFP as saying": "was quoted by [AP|AP] and [AFP|AFP] as saying",
    "quoted by BBC presenter Jane Doe": "quoted by BBC presenter Jane Doe",
    "prices quoted by Times readers": "prices quoted by Times readers",
    "in interviews with Guardian readers": "in interviews with Guardian readers",
    "said in interviews with CNN, ABC and CBS.": "said in interviews with [CNN|CNN], [ABC|ABC] and "
    "[CBS|CBS].",
}
PHRASES = {("de", text): shown for text, shown in GERMAN.items()}
PHRASES |= {("en-GB", text): shown for text, shown in ENGLISH.items()}


@pytest.mark.parametrize(("lang", "text"), PHRASES)
def test_a_phrase_is_marked_with_the_name(lang, text):
    html, names = mark_attributions(f"<p>{text}</p>", lang)
    shown = html.replace("</data>", "]").replace('<data value="', "[").replace('">', "|")
    shown = shown.replace("[R&amp;D", "[R&D")
    assert shown == f"<p>{PHRASES[lang, text]}</p>"
    assert names == tuple(part.split("|")[0] for part in PHRASES[lang, text].split("[")[1:])


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
    assert mark_attributions(html, "de") == (html, ())


def test_each_name_is_listed_as_often_as_it_is_marked():
    _, names = mark_attributions("<p>laut dpa, so laut „Zeit“, so laut dpa</p>", "de")
    assert names == ("dpa", "Zeit", "dpa")


def test_plain_text_is_marked_as_it_will_be_shown():
    shown = '&lt;b&gt; <data value="R&amp;D Magazin">laut R&amp;D Magazin</data>'
    assert mark_plain("<b> laut R&D Magazin", "de") == (shown, ("R&D Magazin",))


def test_a_plain_text_may_begin_with_who_says_it():
    text = "Der „Spiegel“ berichtet, es sei so."
    shown = 'Der <data value="Spiegel">„Spiegel“</data> berichtet, es sei so.'
    assert mark_plain(text, "de") == (shown, ("Spiegel",))


def test_some_names_tell_that_they_are_newspapers():
    names = ["Kölner Stadt-Anzeiger", "Los Angeles Times", "Der Kurier", "Polizei", "Anzeiger"]
    assert [name for name in names if is_newspaper(name)] == names[:2]


def test_marks_of_outlets_become_links_and_the_others_vanish():
    html, _ = mark_attributions("<p>laut „Spiegel“ und laut Polizei</p>", "de")
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
        ('Das sagte er der "Zeit".', (1, 19)),
        ("Zur Zeit sagt er der «Zeit» ab, laut «Zeit».", (1, 39)),
        ("He told *Zeit* on Monday", (1, 10)),
        ("**dpa**, laut **Zeit** so", (1, 17)),
        ("laut *dpa* und »Zeit« so", (1, 17)),
        ("nach Zeit-Informationen", (1, 6)),
        ("laut Zeit-Berichten Hamburger Abendblatt", (1, 6)),
        ("Das ist so.\n\nZeit meldet, es sei so.", (3, 1)),
    ],
)
def test_the_place_of_an_attribution_is_found_in_markdown(source, place):
    lang = "en" if source.startswith("He ") else "de"
    assert find_attribution(source, "Zeit", lang) == place
