from plugins.newsroom.bodies import cite_lead, insert_links
from plugins.newsroom.views import Body

CITE = '<a class="cite" id="zitat-a-{n}" href="#quelle-a">{text}<sup aria-hidden="true">A</sup></a>'


def link(address):
    return f"../{address}"


def test_placeholders_become_links_from_the_page():
    body = Body("d", {"{filename}/stories/x.md": "2024/06/01/x/", "{static}/b.pdf": "b.pdf"})
    html = '<a href="{filename}/stories/x.md">x</a> <a href="%7Bstatic%7D/b.pdf">b</a>'
    assert insert_links(body, html, link) == (
        '<a href="../2024/06/01/x/">x</a> <a href="../b.pdf">b</a>'
    )


def test_attributions_lead_to_the_ledger_and_are_counted():
    html = '<data value="dpa">laut dpa</data>, <data value="X">laut X</data>'
    first = CITE.format(n=1, text="laut dpa")
    assert insert_links(Body("d", {}, {"dpa": "A"}), html, link) == f"{first}, laut X"


def test_the_lead_is_cited_before_the_body():
    lead, cited = cite_lead("Ja, meldet dpa, & nein.", {"dpa": "A"})
    assert lead == f"Ja, meldet {CITE.format(n=1, text='dpa')}, &amp; nein."
    html = '<data value="dpa">laut dpa</data>'
    assert insert_links(Body("d", {}, {"dpa": "A"}, cited), html, link) == CITE.format(
        n=2, text="laut dpa"
    )


def test_a_lead_that_cites_nothing_stays_plain():
    assert cite_lead("Ja, meldet dpa & Co.", {"afp": "A"}) == ("", {})
