"""What a piece of HTML says."""

from html import unescape as unescape_all


def unescape(text: str) -> str:
    """Return the text that a piece of HTML text or an attribute stands for.

    Numbers of control characters stand for nothing.
    """
    if "&" not in text:
        return text
    return unescape_all(text).replace("\f", "")  # it drops all others itself
