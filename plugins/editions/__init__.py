"""Editions: one day's stories in running order; the newest one is the front.

Publishes ``editions`` in the context. Reads ``archive``, and when they are there
``topics`` and ``dossiers``. Writes the front, the page and the plain text of each
edition, the months and the archive. Notes and running orders lie in
``content/editions/<day>.md``.

Settings: ``EDITION_TIME`` ("06:00", as of when an edition speaks at least), ``FRONT_LIMIT`` (15).
"""

from plugins.editions.plugin import register

__all__ = ["register"]
