"""What holds for every text: letters stay, twice is once, tags and code are not touched."""

import html as entities
import re
from html.parser import HTMLParser

from hypothesis import example, given
from hypothesis import strategies as st

from plugins.typography import finish_html, soften, tie_last_words, typeset_html, typeset_plain
from plugins.typography.markup import unmark

LANGUAGES = st.sampled_from(["de", "en", "fr", "de-CH"])
PIECES = st.sampled_from(
    [
        *"\"\"\"\"''''„“”‚‘’»«›‹()[]{}-–—−…,.;:!?/%€°§&#@*+=_~^|\\´`\n\u00a0\u202f\u00ad",
        *("    " * 4),
        *("-", "--", "---", "...", "....", " - ", " – ", "''", ",,", ". ", ", ", "\n\n", "\n \n"),
        *("0", "1", "5", "12", "24", "030", "1998", "2024", "2020-2024", "10000", "12345", "3,5"),
        *("000", "1.234", "18.06.2024", "2024-06-18", "10115", "123456789", "٣", "²"),
        *("a", "s", "Wort", "Hans", "Straße", "Öl", "EU", "ÖVP", "U.S.", "A", "B.", "z.", "z.B."),
        *("d. h.", "Dr.", "Prof. ", "Nr.", "Art. ", "S. ", "St. ", "Mio.", "Mrd. ", "Euro", "Uhr"),
        *("November", "Prozent", " km", " m ", "am", "n", "ne", "er", "'n'", "ce", "Menschen"),
        *("'90s", "'68", "'Tis ", "'68er ", "i.H.v.", "M.d.B.", "Z.B. ", "rund ", "call ", "DC "),
        *("Mo", "Fr. ", "März", "May", "CHF ", "$", "bn", "pm", "p.m.", "ff.", " Prozent", "’s"),
        *("10 000", "20 000", "1989/90", "1. 1. 2024", "hab'", " 'mal", " 'was", "Jan", "No. "),
        *("Tel. ", "Konto ", "PLZ ", "Berlin", "https://a.de/x-1?b='c'", "www.x.de", "a.b@c.de"),
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=20)
RUNS = TEXTS.map(lambda text: entities.escape(text, quote=False).replace("\x00", ""))
BITS = st.sampled_from(
    [
        *("<em>{}</em>", "<a href=\"/a-1?b='c'&amp;d=1 - 2\" title='\"x\"'>{}</a>", "{}<br>"),
        *("<code>{}</code>", "<b>{}</b>", "<sup>{}</sup>", "<sub>{}</sub>", "<kbd>{}</kbd>"),
        *(
            '{}<img src="a.jpg" alt="x \'y\' - &quot;z&quot;">',
            '<span lang="en">{}</span>',
            "{}<!-- ' -->",
        ),
        *("&nbsp;{}", "&quot;{}", "{}&#39;", "&auml;{}", "&amp;{}", "{}&lt;", "{} &amp; ", "{}"),
    ]
)
INLINE = st.lists(st.tuples(BITS, RUNS).map(lambda pair: pair[0].format(pair[1])), max_size=4).map(
    "".join
)
BLOCKS = st.sampled_from(
    [
        *("<p>{}</p>", "<p>{}</p>", '<p id="a-1">{}</p>', '<h2 id="e-u">{}</h2>'),
        *("<ul><li>{}</li></ul>", '<blockquote lang="en"><p>{}</p></blockquote>'),
        *("<pre><code>{}</code></pre>", "<blockquote><p>{}</p></blockquote>"),
        *("<table><tr><td>{}</td></tr></table>", "<math><mn>{}</mn></math>"),
    ]
)
PAGES = st.lists(
    st.tuples(BLOCKS, INLINE).map(lambda pair: pair[0].format(pair[1])), max_size=3
).map("\n".join)
UNTOUCHED = re.compile(r"<(code|kbd|math)>(.*?)</\1>", re.DOTALL)
SPAN = re.compile(r'<span class="(?:caps|amp|lb-date)">|</span>')


class Outline(HTMLParser):
    """Notes tags, and text apart from them."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.tags, self.text = [], ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        if not any(("class", made) in attrs for made in ("caps", "amp", "lb-date")):
            shown = ("alt", "title")
            self.tags.append((tag, [(a, letters(b) if a in shown else b) for a, b in attrs]))

    def handle_endtag(self, tag):
        if tag != "span":
            self.tags.append((f"/{tag}", []))

    def handle_comment(self, data):
        self.tags.append(("--", data))

    def handle_data(self, data):
        self.text += data


def letters(text):
    return "".join(filter(str.isalnum, text))


@given(TEXTS, LANGUAGES)
def test_letters_of_plain_text_never_change(text, lang):
    assert letters(typeset_plain(text, lang)) == letters(text)


@given(TEXTS, LANGUAGES)
def test_plain_text_set_twice_is_set_once(text, lang):
    once = typeset_plain(text, lang)
    assert typeset_plain(once, lang) == once


@given(PAGES, LANGUAGES)
def test_letters_and_tags_of_html_never_change_and_attributes_keep_theirs(html, lang):
    before, typeset = Outline(html), typeset_html(html, lang).html
    set_once, finished = Outline(typeset), Outline(finish_html(typeset))
    assert (letters(set_once.text), set_once.tags) == (letters(before.text), before.tags)
    assert (letters(finished.text), finished.tags) == (letters(before.text), before.tags)


@given(PAGES, LANGUAGES)
@example("<p>&amp;'‹https://a.de/x-1?b='c'</p>", "de-CH")
def test_html_set_twice_is_set_once(html, lang):
    once = typeset_html(html, lang).html
    assert typeset_html(once, lang).html == once


@given(PAGES, LANGUAGES)
@example("<p>Typ <b>DC</b>-9</p>", "de")
def test_html_finished_twice_is_finished_once_and_may_be_set_again(html, lang):
    once = finish_html(typeset_html(html, lang).html)
    assert finish_html(once) == once
    assert finish_html(typeset_html(once, lang).html) == once


@given(PAGES, LANGUAGES)
def test_code_and_mathematics_are_not_touched(html, lang):
    finished = finish_html(typeset_html(html, lang).html)
    assert UNTOUCHED.findall(finished) == UNTOUCHED.findall(html)


@given(RUNS, LANGUAGES)
def test_finishing_adds_only_its_spans_and_unmark_takes_them_away(text, lang):
    typeset = typeset_html(f"<p>{text}</p>", lang).html
    assert unmark(finish_html(typeset)) == typeset
    assert SPAN.sub("", finish_html(typeset)) == typeset


@given(RUNS)
def test_a_title_tied_twice_is_tied_once_and_keeps_its_letters(text):
    once = tie_last_words(text)
    assert tie_last_words(once) == once
    assert letters(Outline(once).text) == letters(Outline(text).text)


@given(st.text(alphabet="abcdeäß- <b>&amp;", max_size=60), st.integers(1, 9))
def test_softening_adds_only_soft_hyphens_and_only_once(title, size):
    def joints(word):
        return tuple(word[i : i + size] for i in range(0, len(word), size))

    once = soften(title, joints)
    assert once.replace("\u00ad", "") == title
    assert soften(once, joints) == once


WORDS = st.lists(
    st.sampled_from(["Wort", "ein", "Öl", "2024", "geht’s", "5 km", "Maß,", "so:"]), min_size=1
).map(" ".join)
SAID = st.recursive(
    WORDS.map(lambda words: f'"{words}"'),
    lambda inner: st.tuples(WORDS, inner, WORDS).map(" ".join),
    max_leaves=2,
)
INSIDE = WORDS.flatmap(
    lambda words: st.sampled_from(
        [f'"{words}"', f"\"{words} '{words}' {words}\"", f'"{words}", {words}', f'("{words}")']
    )
)


BALANCED = st.lists(st.one_of(WORDS, SAID, INSIDE), max_size=6).map(" ".join)


@given(BALANCED, st.sampled_from(["de", "en", "de-CH"]))
def test_balanced_marks_come_out_balanced_and_none_stays_straight(text, lang):
    typeset = typeset_html(f"<p>{text}</p>", lang)
    opening, closing = {"de": "„“", "en": "“”", "de-CH": "«»"}[lang]
    assert typeset.unbalanced == ()
    assert '"' not in typeset.html
    assert typeset.html.count(opening) == typeset.html.count(closing) == text.count('"') // 2


QUIET = st.lists(
    st.sampled_from([*"abcÄöß:;!?()/", " ", ", ", ",", "-", ".", "Wort", "Dr", "Artikel", "z"]),
    max_size=12,
).map("".join)


@given(text=QUIET, lang=LANGUAGES)
@example(text="Ein Wort, ein Wort", lang="de")
def test_plain_text_is_set_as_a_paragraph_is(text, lang):
    assert typeset_html(f"<p>{text}</p>", lang).html == f"<p>{typeset_plain(text, lang)}</p>"
