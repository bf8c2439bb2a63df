"""Static files of the content folder (Pelican's STATIC_PATHS), through the one writer."""

from pathlib import Path

from pelican.generators import StaticGenerator

from plugins.press.build import Build
from plugins.press.writer import PressWriter


class PressStaticGenerator(StaticGenerator):  # type: ignore[misc] # Pelican has no types
    """Hands files to the writer instead of copying them; the theme's are handled elsewhere."""

    def generate_output(self, writer: PressWriter) -> None:
        """Hand over every file that is not withheld."""
        build: Build = self.context["press"]
        for static in self.context["staticfiles"]:
            path = Path(static.get_relative_source_path()).as_posix()
            if not build.is_withheld(path):
                source = Path(static.source_path)
                writer.add_content(static.save_as, source, build.digest_file(path))
