"""Topics and entities of stories, tagged by editors and by machine."""

from plugins.topics.plugin import register

__all__ = ["register"]
