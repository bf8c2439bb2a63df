"""Which text of a front matter is set."""

from msgspec.structs import fields

from plugins.manuscripts.typesetter import find_typesetter
from plugins.newsroom.field_setter import set_fields
from plugins.newsroom.schema import Fields
from plugins.newsroom.settings import TYPOGRAPHY

AS_TYPED = {"category", "slug", "lang", "dossier", "save_as", "display"}
"""Names, which other files know so, and what is made of the title when it is set."""


def test_every_text_is_set_or_is_a_name():
    texts = [field.name for field in fields(Fields) if field.type is str]
    given = Fields(**dict.fromkeys(texts, 'Der "Rat"'))
    given.lang = "de"
    set_fields(given, find_typesetter(TYPOGRAPHY))
    done = {name for name in texts if getattr(given, name) == "Der „Rat“"}
    assert {*texts} - done == AS_TYPED
