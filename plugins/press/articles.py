"""Pelican's generator of articles, which has none: stories are read by a room of ours."""

from pelican.generators import ArticlesGenerator

from plugins.press.writer import PressWriter


class PressArticlesGenerator(ArticlesGenerator):  # type: ignore[misc] # Pelican has no types
    """Does not load and compile templates for lists in which nothing would stand."""

    def generate_output(self, writer: PressWriter) -> None:
        """Write what there is, if there is anything."""
        found = (self.articles, self.drafts, self.hidden_articles)
        if any(found) or self.settings["DIRECT_TEMPLATES"]:
            super().generate_output(writer)
