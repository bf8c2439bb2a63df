"""Sources: what each story draws on, and which stories draw on an outlet.

Publishes ``sources`` in the context: a ``SourceTable`` with the ledger of any story and
the stories of any outlet. Reads ``archive`` and ``outlets``, and from the press what stories
cite. Writes a page for each outlet that is cited, its months, and a list of all.
"""

from plugins.sources.plugin import register

__all__ = ["register"]
