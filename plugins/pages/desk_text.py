"""Markdown of the desk's own files (dossiers, notes of editions): read like that of stories."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from plugins.manuscripts.markup import compose_body
from plugins.manuscripts.typesetter import find_typesetter
from plugins.manuscripts.unbalanced import note_unbalanced
from plugins.newsroom.archive import Archive
from plugins.newsroom.checking_links import check_links
from plugins.newsroom.desk_files import DeskFile
from plugins.newsroom.images import Size, find_sizes
from plugins.newsroom.links import STATIC_MARKS, find_addresses, target_path
from plugins.newsroom.places_of_stories import Placer
from plugins.newsroom.reading import ReadingRules
from plugins.newsroom.surroundings import Surroundings
from plugins.pages.bodies import insert_addresses
from plugins.pages.views import Site


class DeskText(Struct, frozen=True):
    """A text of the desk: sanitised, typeset, with placeholders for links within the site."""

    html: str = ""
    links: dict[str, str] = {}
    """Placeholder such as ``{filename}/stories/x.md`` → address; "" for none."""
    sizes: dict[str, Size] = {}
    """Placeholder of an image → its size."""

    def on_page(self, address: str, site: Site) -> str:
        """Return its HTML as the page at an address shows it."""
        return insert_addresses(self.html, self.links, self.sizes, address, site)


Typeset = Callable[[DeskFile], DeskText]
"""What sets the text below a file's front matter."""


class _Holder(Struct, frozen=True):
    """A file of the desk, as far as its links go."""

    path: str
    links: Sequence[str]
    anchors: Sequence[str]


class DeskTypesetter:
    """Sets the texts of the desk's files; what is wrong becomes a problem of the file."""

    def __init__(
        self, rules: ReadingRules, around: Surroundings, archive: Archive, shown: set[str]
    ) -> None:
        self.rules = rules
        self.around = around
        self.archive = archive
        self.shown = shown
        """Static files that the site links to, relative to ``content/``."""

    def __call__(self, file: DeskFile) -> DeskText:
        """Return the text below a file's front matter."""
        typesetter = find_typesetter(self.rules.typesetter)
        source, line = file.body, file.front.body_line
        body = compose_body(source, line, "desk", self.rules.lang)
        typeset = typesetter.typeset_html(body.html, self.rules.lang)
        findings = [*body.findings, *note_unbalanced(typeset.unbalanced, source, line)]
        file.problems += [finding.at(file.path) for finding in findings]
        self._check(file, _Holder(file.path, body.links, body.anchors))
        links = find_addresses(body.links, file.path, self.archive.by_path, self.archive.pages)
        sizes = find_sizes(body.links, file.path, self.archive.sizes)
        return DeskText(typesetter.finish_html(typeset.html), links, sizes)

    def _check(self, file: DeskFile, holder: _Holder) -> None:
        placer = Placer(self.around.content)
        check_links(holder, self.around, placer)
        file.problems += placer.problems
        static = {target_path(x, file.path) for x in holder.links if x.startswith(STATIC_MARKS)}
        self.shown |= static & self.around.files.keys()
