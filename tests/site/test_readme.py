"""What README and guide say is so."""

import re
import shutil

from pelican.settings import DEFAULT_CONFIG

from plugins.dossiers.reading import KEYS as DOSSIER
from plugins.editions.notes import KEYS as EDITION
from plugins.newsroom.page_files import KEYS as PAGE
from plugins.newsroom.reading import ReadingRules, parse_story
from plugins.newsroom.registers import CATEGORY, KINDS, OUTLET
from plugins.newsroom.schema import READERS, split_kicker
from plugins.related.settings import NAMES as RELATED
from plugins.topics.known_entities import FORM as ENTITY
from plugins.topics.register import FORM as TOPIC
from plugins.topics.register import load_register
from plugins.topics.tags import check_tags
from tests.makers import take
from tests.site.small_site import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
TOLD = re.compile(
    r'^(content/stories/\S+?\.md):\d+:\d+: "(\w+)" is no .*"(\w+)"\? .*$', re.MULTILINE
)


def test_the_mistake_that_it_shows_is_told_like_that(tmp_path):
    told = TOLD.search(README)
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


def test_the_story_that_it_shows_builds_without_a_warning(site):
    example = re.search(r"```markdown\n(.*?)```", README, re.DOTALL)
    assert example is not None
    shutil.copytree(ROOT / "content/desk", site.content / "desk")
    site.set('UNKNOWN_TAGS = "error"')
    site.write("stories/2024/06/18/putin-nordkorea.md", example[1])
    built = site.build("C.UTF-8")
    assert (built.code, built.said.count("\n")) == (0, 1), built.said


def test_it_names_every_key_of_a_story():
    table = README[README.index("| key | meaning |") :].partition("\n\n")[0]
    rows = re.findall(r"^\| ([^|]*) \|", table, re.MULTILINE)[1:]
    assert {key for row in rows for key in re.findall(r"`(\w+)`", row)} == {*READERS}


def test_the_guide_and_that_of_the_engine_name_every_setting_that_is_not_pelicans():
    code = "".join(file.read_text("utf-8") for file in (ROOT / "plugins").rglob("*.py"))
    asked = re.findall(r'settings(?:\.get\(|\[|, )"([A-Z_]+)"', code)
    known = {*asked, *RELATED.values()} - DEFAULT_CONFIG.keys()
    guides = [ROOT / "docs/publication.md", ROOT / "docs/press.md"]
    told = set(re.findall(r"`([A-Z_]+)`", "".join(file.read_text("utf-8") for file in guides)))
    assert len(known) > len(RELATED)
    assert known - told == set()


def test_the_title_that_it_says_is_split_is_split():
    title = re.search(r"a title such as `([^`]+)`", (ROOT / "README.md").read_text("utf-8"))
    assert title is not None
    assert split_kicker(title[1]) == ("Strategisches Treffen", "Putin umwirbt Nordkorea")


def test_the_titles_that_it_says_to_type_as_printed_can_be_typed_so():
    titles = re.search(r"type it as printed: `([^`]+)`, `([^`]+)`", README)
    assert titles is not None
    for title in titles.groups():
        source = f"---\ntitle: {title}\ndate: 2024-06-18\ncategory: International\n---\nText.\n"
        assert take(parse_story(source.encode(), "a.md", ReadingRules())).story.title == title


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
