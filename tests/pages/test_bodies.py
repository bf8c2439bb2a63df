from plugins.pages.bodies import Citer, cite_plain, insert_links
from plugins.pages.views import Body

CITE = '<a class="cite" id="cite-a-{n}" href="#source-a">{text}<sup aria-hidden="true">A</sup></a>'


def link(address):
    return f"../{address}"


def test_placeholders_become_links_from_the_page():
    body = Body("d", {"{filename}/stories/x.md": "2024/06/01/x/", "{static}/b.pdf": "b.pdf"})
    html = '<a href="{filename}/stories/x.md">x</a> <a href="%7Bstatic%7D/b.pdf">b</a>'
    assert insert_links(body, html, link) == (
        '<a href="../2024/06/01/x/">x</a> <a href="../b.pdf">b</a>'
    )


def test_a_link_to_what_has_no_address_leaves_its_text():
    body = Body("d", {"{filename}/stories/x.md": "", "{static}/b.pdf": "b.pdf"})
    html = (
        'Wie <a title="a > b" href="{filename}/stories/x.md"><em>gestern</em> gemeldet</a>, '
        '<a href="{static}/b.pdf">hier</a> und <a href="https://x.example/">dort</a>.'
    )
    assert insert_links(body, html, link) == (
        'Wie <em>gestern</em> gemeldet, <a href="../b.pdf">hier</a> '
        'und <a href="https://x.example/">dort</a>.'
    )


def test_attributions_lead_to_the_ledger_and_are_counted():
    html = '<data value="dpa">laut dpa</data>, <data value="X">laut X</data>'
    first = CITE.format(n=1, text="laut dpa")
    assert insert_links(Body("d", {}, {"dpa": "A"}), html, link) == f"{first}, laut X"


def test_an_attribution_shows_all_entries_of_its_outlet_and_leads_to_the_first():
    html = '<data value="dpa">laut dpa</data>'
    shown = CITE.format(n=1, text="laut dpa").replace(">A<", ">A, C<")
    assert insert_links(Body("d", {}, {"dpa": "A, C"}), html, link) == shown


def test_the_lead_is_cited_before_the_body():
    citer = Citer({})
    lead = cite_plain("Ja, meldet dpa, & nein.", "de", {"dpa": "A"}, citer)
    assert lead == f"Ja, meldet {CITE.format(n=1, text='dpa')}, &amp; nein."
    html = '<data value="dpa">laut dpa</data>'
    assert insert_links(Body("d", {}, {"dpa": "A"}, citer.counts), html, link) == CITE.format(
        n=2, text="laut dpa"
    )


def test_a_lead_that_cites_nothing_stays_plain():
    citer = Citer({})
    assert cite_plain("Ja, meldet dpa & Co.", "de", {"afp": "A"}, citer) == ""
    assert citer.counts == {}


def test_images_of_known_size_keep_their_place_free_and_come_when_needed():
    links = {"{static}/a.png": "a.png", "{static}/b.png": "b.png"}
    body = Body("d", links, sizes={"{static}/a.png": (800, 450)})
    html = '<img alt="A > B" src="{static}/a.png"><img src="{static}/b.png"><img src="x.png">'
    assert insert_links(body, html, link) == (
        '<img alt="A > B" src="../a.png" width="800" height="450" loading="lazy">'
        '<img src="../b.png"><img src="x.png">'
    )


def test_the_size_that_an_editor_wrote_stays():
    body = Body("d", {"{static}/a.png": "a.png"}, sizes={"{static}/a.png": (800, 450)})
    html = '<img src="{static}/a.png" width="80">'
    assert insert_links(body, html, link) == '<img src="../a.png" width="80">'
