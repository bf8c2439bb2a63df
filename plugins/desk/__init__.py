"""The editors' commands: ``python -m plugins.desk new …``, ``python -m plugins.desk topics …``.

The desk sees all rooms: it asks them what the pages don't say.
"""
