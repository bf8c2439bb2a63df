"""Keys: what a page's view is made from, without making it.

A rebuild asks many pages of a large archive whether they changed. The face of a story, a hash
made when it was read, stands for all that a card or line shows of it, so that a changed body
changes one page; what else a view shows, such as labels and links, stands for itself.
"""

from collections.abc import Iterable
from hashlib import blake2b

import msgspec
from msgspec import Struct

from plugins.newsroom.story import Story
from plugins.press.cache.keeping import hash_bytes


def make_key(stories: Iterable[Story], *rest: object) -> bytes:
    """Return the key of a view that shows these stories, in this order, and ``rest``.

    ``rest`` is whatever msgspec can encode; it must hold all that the view shows and no
    record of a story does.
    """
    key = blake2b("".join([story.face for story in stories]).encode(), digest_size=16)
    key.update(msgspec.msgpack.encode(rest))
    return key.digest()


def hash_rules(rules: Struct) -> bytes:
    """Return the hash of what something is derived by, beside the stories."""
    return hash_bytes(msgspec.msgpack.encode(rules, order="deterministic"))
