"""Topics and entities of stories, tagged by editors and by machine.

Reads ``archive``, ``house`` and ``content/desk/{topics,entities}.toml``; publishes ``topics``
(``TopicTable``) and ``entities`` (``EntityTable``). Settings:

``UNKNOWN_TAGS``   "error" stops the build at a tag that no register knows; "topic" makes a topic.
``TOPICS_LIMIT``   topics of a story, the editor's included (5); 0 turns the machine off.

How a machine's topic comes about: words of the register in the story (``evidence``), and a
linear model of what editors tagged before the story's quarter (``learning``, ``linear``). The
root of the sum of both squares must reach 1.
"""

from plugins.topics.plugin import register

__all__ = ["register"]
