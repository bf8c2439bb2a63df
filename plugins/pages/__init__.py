"""Pages: what each shows, and what is the same on all.

Describes every page as a frozen view (``views.py``), and the house around it: navigation, words,
labels, feeds. Other rooms build their views with the cards and tables here. Publishes ``house``,
``site``, ``typeset`` and ``examples`` in the context; writes the pages of stories, categories
and corrections, static pages, the search, the style page and the page for what is not found.
"""


def register() -> None:
    """Connect to Pelican; loaded late, since workers import this package without Pelican."""
    from plugins.pages.plugin import register as connect  # noqa: PLC0415 - see above

    connect()
