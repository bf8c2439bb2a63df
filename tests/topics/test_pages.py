"""The pages of topics."""

from plugins.press.rendering.page import Section
from plugins.topics.pages import TopicComposer
from plugins.topics.register import Register, Topic
from plugins.topics.table import TopicTable
from plugins.topics.tagging import Memory
from tests.makers import archive, house, story

TOPICS = (Topic("korea", "Korea", former=("dvrk",)), Topic("wahl", "Wahl", former=("urne",)))
REGISTER = Register(
    {topic.id: topic for topic in TOPICS},
    {topic.id: topic.id for topic in TOPICS},
    {"dvrk": "korea", "urne": "wahl"},
)


def test_a_former_id_leads_to_its_topic_while_that_has_a_page():
    stories = [story("eins", tags=["korea"])]
    table = TopicTable(stories, REGISTER, Memory(stories={}))
    composer = TopicComposer(table, archive(*stories), house(), {})
    pages = [piece for piece in composer.compose() if not isinstance(piece, Section)]
    assert [page.path for page in pages] == ["thema/index.html", "thema/dvrk/index.html"]
