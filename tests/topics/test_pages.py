"""The pages of topics."""

from plugins.press.rendering.page import Section
from plugins.topics.pages import TopicComposer
from plugins.topics.register import Register, Topic
from plugins.topics.table import TopicTable
from plugins.topics.tagging import Memory
from tests.makers import archive, house, story

TOPICS = (
    Topic("korea", "Korea", former=("dvrk", "korea", "dvrk")),
    Topic("wahl", "Wahl", former=("urne",)),
)
REGISTER = Register(
    {topic.id: topic for topic in TOPICS},
    {topic.id: topic.id for topic in TOPICS},
)


def test_former_addresses_lead_to_a_topic_and_its_months_while_that_has_a_page():
    stories = [story("eins", tags=["korea"])]
    table = TopicTable(stories, REGISTER, Memory(stories={}))
    composer = TopicComposer(table, archive(*stories), house(), {})
    pages = {page.path: page for page in Section("all", b"", composer.compose).list_pages()}
    assert sorted(pages) == [
        "thema/dvrk/2024/06/index.html",
        "thema/dvrk/index.html",
        "thema/index.html",
        "thema/korea/2024/06/index.html",
        "thema/korea/index.html",
    ]
    for part in ("", "2024/06/"):
        redirect = pages[f"thema/dvrk/{part}index.html"]
        assert (redirect.render, redirect.view.meta.address) == (
            "redirect.html",
            f"thema/korea/{part}",
        )
