"""What a preview shows: the site as it is on disk, with a script that waits for changes."""

import html
from collections.abc import Sequence
from pathlib import Path
from secrets import token_hex
from threading import Condition

from plugins.press.preview import messages

OWN = "/.press/"
"""Where the script and the style sheet are served."""
FILES = {f"{OWN}reload.js": "text/javascript", f"{OWN}pages.css": "text/css"}
"""Path → type of what lies beside this file."""
SHEET = f'<link rel="stylesheet" href="{OWN}pages.css">'
TAG = f'<script src="{OWN}reload.js" data-version="{{version}}" defer></script>'
NOTE = f"""{SHEET}\
<details class="press-note"><summary>{{title}}</summary>{{body}}</details>"""
PROBLEM_PAGE = f"""<!doctype html><html lang="{{lang}}"><meta charset="utf-8">
<title>{{title}}</title><meta name="viewport" content="width=device-width">{SHEET}
<body class="press-problems"><h1>{{title}}</h1>{{body}}
<p><a href="?press=last">{{back}}</a></p></body></html>
"""


class Stand:
    """What there is to show: the output folder, and what was wrong with the last build."""

    def __init__(self, output: Path, lang: str) -> None:
        self.output = output.resolve()
        self.lang = "de" if lang.startswith("de") else "en"
        self.problem = ""
        self.warnings: Sequence[str] = ()
        self.changed = Condition()
        self._own = token_hex(4)
        self._count = 0

    @property
    def version(self) -> str:
        """What is shown at the moment, by a name that no other preview gives."""
        return f"{self._own}-{self._count}"

    def show(self, problem: str = "", warnings: Sequence[str] = ()) -> None:
        """Show the site with warnings below its pages, or what is wrong with it."""
        with self.changed:
            self.problem, self.warnings = problem, warnings
            self._count += 1
            self.changed.notify_all()

    def problem_page(self) -> str:
        """Return the page that tells the problems."""
        lines = [line for line in self.problem.splitlines() if line.strip()]
        if lines and lines[0].startswith("Traceback"):
            body = f"<p>{html.escape(lines[-1])}<pre>{html.escape(self.problem)}</pre>"
        else:
            body = _list(lines)
        words = {
            "title": messages.NOT_BUILT.in_language(self.lang, {}),
            "back": messages.LAST_GOOD.in_language(self.lang, {}),
        }
        return PROBLEM_PAGE.format(lang=self.lang, body=body, **words)

    def note(self) -> str:
        """Return what pages say of warnings at their foot."""
        if not self.warnings:
            return ""
        title = messages.WARNINGS.in_language(self.lang, {})
        return NOTE.format(title=title, body=_list(self.warnings))


def _list(lines: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{_mark_place(line)}' for line in lines)}</ul>"


def _mark_place(line: str) -> str:
    place, colon, rest = line.partition(": ")
    if not colon or " " in place:
        return html.escape(line)
    return f"<code>{html.escape(place)}</code><br>{html.escape(rest)}"


def insert_before_end(page: bytes, elements: str) -> bytes:
    """Put elements at the end of the body of a page."""
    head, body, rest = page.rpartition(b"</body>")
    return head + elements.encode() + body + rest if body else page + elements.encode()
