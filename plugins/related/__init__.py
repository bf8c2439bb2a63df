"""Related stories: for each story what came before, what came after, what explains it.

Registers the extractor ``terms`` (the compact words of one story, see ``terms.py``), derives
``context["relations"]`` from the archive and these words, and says in words why two stories are
related. The score of two stories is a pure function of the two, their months and the archive
before the newer one's month, so that a third story never changes it (``ranking.py``).

Settings: ``RELATED_LIMIT`` (5), ``RELATED_THRESHOLD``, ``THREAD_LENGTH``, ``DUPLICATE_ALARM`` and
``DUPLICATE_DAYS``; see ``settings.py``. Publishes ``relations`` and ``threads``; reads ``archive``,
and when they are there ``topics``, ``entities`` and ``dossiers``.
"""

from plugins.related.plugin import register

__all__ = ["register"]
