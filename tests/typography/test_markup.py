"""What typography sees of HTML, and what it never touches."""

from plugins.typography import typeset_html, typeset_plain


def german(html):
    return typeset_html(html, "de").html


def test_tags_and_attributes_stay_byte_for_byte():
    html = "<p class='a' data-title=\"1 - 2 'b' 10000 > 5-7\" id=a-1><img src=\"a--b.jpg\"></p>"
    assert german(html) == html


def test_what_attributes_say_to_readers_is_set():
    html = (
        '<p><img src="a--b.jpg" alt="Die &quot;Zeit&quot; - &amp; 5 km" title="z.B. \'so\'"> '
        '<abbr title="&lt;u.a.&gt;">ua</abbr> <img alt=""></p>'
    )
    assert german(html) == (
        '<p><img src="a--b.jpg" alt="Die „Zeit“\u00a0– &amp; 5\u00a0km" title="z.\u00a0B. ‚so‘"> '
        '<abbr title="&lt;u.\u00a0a.&gt;">ua</abbr> <img alt=""></p>'
    )


def test_attributes_are_set_by_the_language_of_their_tag_and_left_in_code():
    html = (
        '<p><img lang="en" alt="The \'Times\'"> '
        '<q lang="en" title="\'a\'"><i title="\'b\'">c</i></q> '
        "<code title=\"'d'\">e</code></p>"
    )
    assert german(html) == (
        '<p><img lang="en" alt="The ‘Times’"> '
        '<q lang="en" title="‘a’"><i title="‘b’">c</i></q> '
        "<code title=\"'d'\">e</code></p>"
    )


def test_code_and_its_kin_stay_byte_for_byte():
    html = "".join(
        f"<{name}>\"a\" - 'b' ... z.B. 10000 -5 &quot;&#39;</{name}>"
        for name in ("code", "pre", "kbd", "samp", "script", "style", "math", "svg", "textarea")
    )
    assert german(html) == html


def test_code_within_code_ends_where_the_outer_one_ends():
    html = '<pre><code>"a"<pre>"b"</pre></code>"c"</pre> "d"'
    assert german(html) == '<pre><code>"a"<pre>"b"</pre></code>"c"</pre> „d“'


def test_code_that_is_never_closed_hides_the_rest():
    assert german('"a" <code>"b"') == '„a“ <code>"b"'


def test_code_beside_quotation_marks_counts_as_a_word():
    assert german('<p>Der Befehl "<code>ls -l</code>" - so.</p>') == (
        "<p>Der Befehl „<code>ls -l</code>“\u00a0– so.</p>"
    )


def test_addresses_written_out_stay():
    text = (
        "https://a.de/x--y?b='c'&n=10000-20000... www.b.de/2020-2024/, "
        "\"https://c.de/'d'e\" (mailto:e-5@f.de) g.10000@h-5.de"
    )
    assert typeset_plain(text, "de") == (
        "https://a.de/x--y?b='c'&n=10000-20000… www.b.de/2020-2024/, "
        "„https://c.de/'d'e“ (mailto:e-5@f.de) g.10000@h-5.de"
    )


def test_addresses_in_the_text_of_a_link_stay():
    html = '<p>"<a href="https://a.de/">https://a.de/5-7</a>" & <b>c@d.de</b></p>'
    assert german(html) == '<p>„<a href="https://a.de/">https://a.de/5-7</a>“ & <b>c@d.de</b></p>'


def test_an_address_that_is_the_text_of_a_link_stays_to_its_last_mark():
    html = """<p>"<a href="x">https://a.de/?q='b'</a>" <a href="y">http://a.de/?q="b"</a></p>"""
    assert german(html) == html.replace('>"<', ">„<").replace('/a>"', "/a>“")
    assert german("<p><em>'https://a.de'</em></p>") == "<p><em>‚https://a.de‘</em></p>"


def test_what_follows_an_address_in_the_text_of_a_link_or_behind_it_is_set():
    html = """<p><a href="x">https://a.de... b</a> <a href="y">https://a.de 'b'</a></p>"""
    assert german(html) == html.replace("'b'", "‚b‘").replace("...", "…")
    html = '<p><a href="x">https://a.de</a>...<em>b</em></p>'
    assert german(html) == html.replace("...", "…")


def test_entities_are_read_as_their_characters():
    html = "<p>&quot;Ja&quot;, geht&#39;s? &bdquo;Öl&ldquo; &auml; 5&nbsp;km &amp;lt; &hellip;</p>"
    assert german(html) == "<p>„Ja“, geht’s? „Öl“ ä 5\u00a0km &amp;lt; …</p>"


def test_entities_that_html_needs_stay():
    html = "<p>&lt;b&gt; &amp; &#60; &#x26; &AMP; &#1; &unknown; &NotEqualTilde;</p>"
    assert german(html) == html


def test_an_element_in_another_language_takes_its_own_rules():
    html = (
        '<p>Er rief "<em lang="en">say "no", don\'t</em>".</p>'
        '<blockquote lang="en"><p>"Yes" - 10000 people</p></blockquote>'
        '<p lang="de-AT">"Ja"</p><p lang="fr">"Oui"</p>'
    )
    assert german(html) == (
        '<p>Er rief „<em lang="en">say “no”, don’t</em>“.</p>'
        '<blockquote lang="en"><p>“Yes”\u00a0– 10,000 people</p></blockquote>'
        '<p lang="de-AT">„Ja“</p><p lang="fr">"Oui"</p>'
    )


def test_an_address_beside_another_language_is_still_an_address():
    html = '<p>https://a.de/"b" <i lang="en">"c"</i> "d"</p>'
    assert german(html) == '<p>https://a.de/„b“ <i lang="en">“c”</i> „d“</p>'


def test_comments_and_broken_tags_are_tags():
    html = "<!-- \"a\" - 'b' --><p title=don't>5 < 6 <b c'd>x</b></p>"
    assert german(html) == html


def test_control_characters_of_a_text_come_back():
    text = '\x01"a"\x02 "b"\x03\x1d\x1e\x1f'
    assert typeset_plain(text, "de") == "\x01„a“\x02 „b“\x03\x1d\x1e\x1f"
    assert german(text) == "\x01„a“\x02 „b“\x03\x1d\x1e\x1f"


def test_lines_and_paragraphs_of_plain_text_stay():
    assert typeset_plain('"a\n\n \n"b"\nc', "de") == "„a\n\n \n„b“\nc"


def test_a_line_break_counts_as_a_space():
    assert german('<p>"Eins"<br>"Zwei"<br/>zu -5</p>') == "<p>„Eins“<br>„Zwei“<br/>zu −5</p>"


def test_empty_text_stays_empty():
    assert (german(""), typeset_plain("", "en")) == ("", "")
