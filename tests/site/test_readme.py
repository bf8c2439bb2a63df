"""What README and guide say is so."""

import re
import shutil

from plugins.dossiers.register import KEYS as DOSSIER
from plugins.editions.notes import KEYS as EDITION
from plugins.newsroom.page_files import KEYS as PAGE
from plugins.newsroom.reading import ReadingRules, parse_story
from plugins.newsroom.registers import CATEGORY, KINDS, OUTLET
from plugins.newsroom.schema import split_kicker
from plugins.topics.known_entities import FORM as ENTITY
from plugins.topics.register import FORM as TOPIC
from plugins.topics.register import load_register
from plugins.topics.tags import check_tags
from tests.makers import take
from tests.site.small_site import ROOT

TOLD = re.compile(
    r'^(content/stories/\S+?\.md):\d+:\d+: "(\w+)" is no .*"(\w+)"\? .*$', re.MULTILINE
)


def test_the_mistake_that_it_shows_is_told_like_that(tmp_path):
    told = TOLD.search((ROOT / "README.md").read_text(encoding="utf-8"))
    assert told is not None
    path, wrong, right = told.groups()
    shutil.copytree(ROOT / "content/desk", tmp_path / "content/desk")
    source = (ROOT / path).read_text(encoding="utf-8").replace(f" {right},", f" {wrong},", 1)
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(source, encoding="utf-8")
    content = tmp_path / "content"
    relative = file.relative_to(content).as_posix()
    story = take(parse_story(source.encode(), relative, ReadingRules())).story
    _, problems = check_tags([story], load_register(content)[0], "error", content)
    assert [f"content/{problem.describe('en')}" for problem in problems] == [told[0]]


def test_the_title_that_it_says_is_split_is_split():
    title = re.search(r"a title such as `([^`]+)`", (ROOT / "README.md").read_text("utf-8"))
    assert title is not None
    assert split_kicker(title[1]) == ("Strategisches Treffen", "Putin umwirbt Nordkorea")


def test_the_guide_names_every_key_that_registers_editions_dossiers_and_pages_know():
    guide = (ROOT / "docs/publication.md").read_text(encoding="utf-8")
    rows = {
        name: set(re.findall(r"`(\w+)`", row))
        for name, row in re.findall(r"^\| `(\w+)[/.][^|]*\|([^|]*)\|", guide, re.MULTILINE)
    }
    known = {
        "categories": CATEGORY.kinds,
        "topics": TOPIC.kinds,
        "outlets": OUTLET.kinds,
        "entities": ENTITY.kinds,
        "editions": EDITION,
        "dossiers": DOSSIER,
        "pages": PAGE,
    }
    assert [
        (name, key) for name, keys in known.items() for key in keys if key not in rows[name]
    ] == []
    assert [kind for kind in KINDS if f"`{kind}`" not in guide] == []
