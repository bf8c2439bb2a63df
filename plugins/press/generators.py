"""What stands in for generators of Pelican."""

from pathlib import Path

from pelican.generators import ArticlesGenerator, StaticGenerator

from plugins.press.build import Build
from plugins.press.writer import PressWriter


class PressArticlesGenerator(ArticlesGenerator):  # type: ignore[misc] # Pelican has no types
    """Does not load and compile templates for lists in which nothing would stand.

    Stories are read by a room of ours; Pelican mostly finds no articles.
    """

    def generate_output(self, writer: PressWriter) -> None:
        """Write what there is, if there is anything."""
        found = (self.articles, self.drafts, self.hidden_articles)
        if any(found) or self.settings["DIRECT_TEMPLATES"]:
            super().generate_output(writer)


class PressStaticGenerator(StaticGenerator):  # type: ignore[misc] # Pelican has no types
    """Hands the files of STATIC_PATHS to the writer instead of copying them.

    Those of the theme come with the print run.
    """

    def generate_output(self, writer: PressWriter) -> None:
        """Hand over every file that is looked at and not withheld."""
        build: Build = self.context["press"]
        for static in self.context["staticfiles"]:
            path = Path(static.get_relative_source_path()).as_posix()
            if build.is_looked_at(path) and not build.is_withheld(path):
                source = Path(static.source_path)
                writer.add_content(static.save_as, source, build.digest_file(path))


OURS = {ArticlesGenerator: PressArticlesGenerator, StaticGenerator: PressStaticGenerator}
"""Pelican's → ours."""
