import subprocess
import sys
from pathlib import Path

import pytest

from plugins.newsroom.frontmatter import parse_front_matter
from tests.site.small_site import ROOT, SmallSite


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    return SmallSite(tmp_path / "site")


def desk(site, *words):
    done = subprocess.run(
        [sys.executable, "-m", "plugins.desk", "-s", str(site.conf), *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={"LANG": "C.UTF-8", "PATH": ""},
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def own(site):
    site.set(f"PATH = {str(site.content)!r}")
    return site


def test_a_new_story_is_a_draft_in_the_folder_of_its_day(own):
    code, path, _ = desk(own, "new", 'Gipfel - Das "Ja" aus Köln', "--date", "2024-06-18T06:00")
    file = own.content / "stories/2024/06/18/das-ja-aus-koeln.md"
    assert (code, path) == (0, f"{file}\n")
    assert parse_front_matter(file.read_bytes()).values == {
        "kicker": "Gipfel",
        "title": 'Das "Ja" aus Köln',
        "date": "2024-06-18T06:00+02:00",
        "category": "",
        "tags": [],
        "status": "draft",
        "sources": [],
    }


def test_a_story_that_exists_is_never_written_over(own):
    desk(own, "new", "Gipfel", "--date", "2024-06-18")
    code, _, said = desk(own, "new", "Gipfel", "--date", "2024-06-18")
    assert code == 1
    assert said.endswith("gipfel.md exists. Give the story another title.\n")


def test_a_date_that_is_none_is_refused(own):
    code, _, said = desk(own, "new", "Gipfel", "--date", "gestern")
    assert (code, said) == (
        1,
        '"gestern" is not a date. Write 2024-06-18 or 2024-06-18T06:00.\n',
    )


def test_topics_says_why_and_writes_no_page(own):
    own.story("gipfel", tags="[Käse]")
    code, told, _ = desk(own, "topics", "gipfel")
    assert (code, told) == (
        0,
        'Topics of "Gipfel":\n    –  Käse (kaese): Redaktion\nRelated stories:\n    – none\n',
    )
    assert not own.output.exists()


def test_topics_of_an_unknown_story_names_a_near_one(own):
    own.story("gipfel")
    code, _, said = desk(own, "topics", "gipfl")
    assert code == 1
    assert '"gipfl" is no slug of a published story. Did you mean "gipfel"?' in said
