"""Publication: what may be shown when."""

from plugins.newsroom.categories import unify_categories
from plugins.newsroom.publication import sort_out
from plugins.newsroom.registers import Category, CategoryRegister
from plugins.newsroom.story_files import check_story_folders, find_story_files, story_folders
from tests.makers import moment, story

STORIES = (
    story("shown", day=1),
    story("draft", day=1, status="draft"),
    story("hidden", day=1, status="hidden"),
    story("future", day=20),
    story("embargo", day=1, embargo=moment(15)),
    story("expired", day=1, expires=moment(5)),
    story("hidden-future", day=20, status="hidden"),
)


def slugs(stories):
    return [story.slug for story in stories]


def test_a_published_site_shows_nothing_that_is_not_due():
    public = sort_out(STORIES, moment(10), preview=False)
    assert slugs(public.listed) == ["shown"]
    assert slugs(public.unlisted) == ["hidden"]
    assert slugs(public.withheld) == ["draft", "future", "embargo", "expired", "hidden-future"]


def test_a_preview_gives_everything_a_page_and_lists_no_more():
    public = sort_out(STORIES, moment(10), preview=True)
    assert slugs(public.listed) == ["shown"]
    assert len(public.unlisted) == 6
    assert public.withheld == ()


def test_the_moments_of_change_are_known():
    assert sort_out(STORIES, moment(10), preview=False).changes == (moment(15), moment(20))


def test_an_embargo_ends_at_its_moment():
    assert slugs(sort_out(STORIES, moment(15), preview=False).listed) == ["shown", "embargo"]


def test_all_stories_of_a_category_carry_one_word():
    register = CategoryRegister([Category("welt", "Welt", "World")])
    stories = [story(slug, category=slug) for slug in ("welt", "WORLD", "Öl", "oel", "Sport")]
    unified = unify_categories(stories, register)
    assert [story.category for story in unified] == ["Welt", "Welt", "oel", "oel", "Sport"]


def tell_folders(content, *named):
    settings = {"PATH": str(content), "STORY_PATHS": list(named)}
    return story_folders(settings)[0], [p.describe("en") for p in check_story_folders(settings)]


def test_stories_lie_in_folders_that_are_there(tmp_path):
    (tmp_path / "stories/2024").mkdir(parents=True)
    good = ["", "stories", "stories/2024"]
    assert tell_folders(tmp_path, "", "/stories", "stories/2024/") == (good, [])
    told = 'STORY_PATHS (or ARTICLE_PATHS) names "{}"; that is no folder below content/.{} Correct '
    told += "the name, or create the folder."
    meant = ' Did you mean "stories"?'
    wrong = {"stroies": meant, "./stories": meant, "..": "", ".": "", "stories/2025": ""}
    assert tell_folders(tmp_path, "stories", *wrong) == (
        [""],
        [told.format(name, nearest) for name, nearest in wrong.items()],
    )
    gone = tmp_path / "gone"  # as while another branch is checked out
    assert tell_folders(gone, "stories") == ([""], [told.format("stories", "")])


def test_folders_of_stories_are_a_list():
    for named in ("stories", [1], 1):
        assert [p.describe("en") for p in check_story_folders({"STORY_PATHS": named})] == [
            f"STORY_PATHS is {named!r}; it must be a list of folders below content/, such as "
            '["stories"].'
        ]
        assert story_folders({"STORY_PATHS": named})[0] == [""]


def test_story_files_are_markdown_outside_of_the_other_rooms():
    paths = ["a.md", "b/c.markdown", "pages/d.md", "desk/x.toml", "e.txt", ".#f.md", "g/~h.md"]
    paths += ["b/.trash/i.md", ".j.md"]  # hidden files show where they are public
    assert find_story_files(paths, [""], ["pages"]) == ["a.md", "b/c.markdown"]
    assert find_story_files(paths, ["b"], ["pages"]) == ["b/c.markdown"]


def test_story_files_are_ignored_by_their_name_or_a_folders_below_those_named():
    paths = ["_a.md", "b_.md", "c/_d/e.md", "_f/g.md", "_f/_h.md"]
    assert find_story_files(paths, [""], [], ["_*", "**/.*"]) == ["b_.md"]
    assert find_story_files(paths, ["_f"], [], ["_*"]) == ["_f/g.md"]
    assert find_story_files(paths, [""], [], ["*/_*", "_f/g.md"]) == paths
