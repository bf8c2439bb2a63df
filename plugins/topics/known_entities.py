"""The register of entities: ``content/desk/entities.toml`` corrects what the machine finds."""

from pathlib import Path
from typing import Any

from msgspec import Struct

from plugins.newsroom.register_files import Form, load_entries
from plugins.problems.problem import Problem
from plugins.topics import messages
from plugins.topics.places import EntryPlacer

FORM = Form(
    "entity",
    {
        "id": str,
        "name": str,
        "kind": str,
        "aliases": list,
        "role": str,
        "exclude": bool,
        "not": list,
    },
    required=("id", "name", "kind"),
    choices={"kind": ("person", "organisation", "place")},
)


class KnownEntity(Struct, frozen=True, omit_defaults=True):
    """A person, organisation or place that editors know."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    role: str = ""
    exclude: bool = False
    """It is never shown."""
    others: tuple[str, ...] = ()
    """Names that are never counted here (key ``not``)."""


def load_entities(content: Path) -> tuple[tuple[KnownEntity, ...], list[Problem]]:
    """Load ``desk/entities.toml`` in its order; without the file nothing is corrected."""
    loaded = load_entries(content, "entities", FORM, _make)
    entities: dict[str, KnownEntity] = {}
    for entity in loaded.entries:
        entities.setdefault(entity.id, entity)
    if loaded.file:
        placer = EntryPlacer(loaded.file, FORM)
        owners: dict[str, KnownEntity] = {}
        for entity in entities.values():
            _check_names(entity, owners, placer)
    return tuple(entities.values()), loaded.problems


def _make(**values: Any) -> KnownEntity:  # noqa: ANN401 - what a form lets through
    others = values.pop("not", ())
    return KnownEntity(others=others, **values)


def _check_names(entity: KnownEntity, owners: dict[str, KnownEntity], placer: EntryPlacer) -> None:
    """Tell of names that an entity above claims already."""
    for key, name in (("name", entity.name), *(("aliases", alias) for alias in entity.aliases)):
        owner = owners.setdefault(name, entity)
        if owner.id != entity.id:
            told = {"alias": name, "other": owner.name, "line": placer.line_of(owner.id)}
            placer.note(messages.SAME_ALIAS, entity.id, key, **told)
