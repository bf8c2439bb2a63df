"""Dossiers: long-running subjects, kept by editors in ``content/dossiers/<id>.md``.

Publishes ``dossiers`` in the context. Reads ``archive``, and when they are there
``entities``, ``topics`` and ``sources``. Writes a page for each dossier and a list of
all. A story joins by ``dossier: <id>``.
"""

from plugins.dossiers.plugin import register

__all__ = ["register"]
