"""Markdown of the desk's own files (dossiers, notes of editions): sanitised and typeset."""

from pathlib import Path

from msgspec.structs import replace

from plugins.newsroom.findings import Finding
from plugins.newsroom.markup import compose_body
from plugins.newsroom.problems import Problem
from plugins.newsroom.reading import ReadingRules
from plugins.newsroom.typesetter import find_typesetter
from plugins.newsroom.unbalanced import note_unbalanced

FOLDERS = ("dossiers", "editions")


class DeskTypesetter:
    """Sets short texts; what is wrong with one becomes a problem of the file that holds it."""

    def __init__(self, content: Path, rules: ReadingRules, problems: list[Problem]) -> None:
        self.content = content
        self.rules = rules
        self.problems = problems

    def __call__(self, source: str) -> str:
        """Return Markdown as HTML."""
        typesetter = find_typesetter(self.rules.typesetter)
        body = compose_body(source, 1, "desk", self.rules.lang)
        typeset = typesetter.typeset_html(body.html, self.rules.lang)
        findings = [*body.findings, *note_unbalanced(typeset.unbalanced, source, 1)]
        if findings:
            self._note(source, findings)
        return typesetter.finish_html(typeset.html)

    def _note(self, source: str, findings: list[Finding]) -> None:
        path, above = self._find_file(source)
        for finding in findings:
            moved = replace(finding, line=finding.line + above if finding.line else 0)
            self.problems.append(moved.at(path))

    def _find_file(self, source: str) -> tuple[str, int]:
        """Find the file that ends in a text, and the number of lines above it."""
        for folder in FOLDERS:
            for file in sorted((self.content / folder).glob("*.md")):
                text = file.read_text(encoding="utf-8", errors="replace")
                if text.endswith(source):
                    path = file.relative_to(self.content).as_posix()
                    return path, text.count("\n", 0, len(text) - len(source))
        return FOLDERS[0], 0
