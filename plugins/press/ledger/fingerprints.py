"""Fingerprints: one hash of all that a page is made from.

A page depends on its view (or the key that stands for it), on its template and all that the
template can reach, on the static files these name, on the chrome, on the texts of the theme,
and on the code that renders. It depends on nothing else, since nothing else is at hand when
it is rendered.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property, partial
from hashlib import blake2b
from typing import Any

import msgspec
from msgspec import Struct

from plugins.press.inputs.code import CodeBook, module_of
from plugins.press.ledger.artifacts import Components
from plugins.press.rendering.page import Page, Section
from plugins.press.rendering.renderer import RenderSettings, is_function
from plugins.press.rendering.templates import ANY, Closure, TemplateBook

RENDERING = "plugins.press.rendering.renderer"

Reason = tuple[str, str]
"""What changed (a key of ``plugins.press.messages.WHY``) and its name."""

Kind = tuple[str, str]
"""How a page is rendered, and the module that composes its view ("" where it is given)."""


class Fingerprinter:
    """Makes the fingerprints of one build."""

    def __init__(
        self,
        settings: RenderSettings,
        site: Any,  # noqa: ANN401 - the chrome is the newsroom's
        templates: TemplateBook,
        code: CodeBook,
    ) -> None:
        self._settings = settings
        self._site = site
        self._templates = templates
        self._code = code
        self._encode = msgspec.json.Encoder().encode  # keeps the offset of moments
        self._bases: dict[Kind, Any] = {}

    def of(self, page: Page) -> bytes:
        """Return a page's fingerprint."""
        digest = self._find_base(kind_of(page)).copy()
        digest.update(page.path.encode())
        digest.update(b"\0")
        digest.update(page.key if page.compose is not None else self._encode(page.view))
        fingerprint: bytes = digest.digest()
        return fingerprint

    def of_section(
        self, section: Section, kinds: Iterable[Kind], composers: Iterable[str]
    ) -> bytes:
        """Return a digest of a section with pages of these kinds, and of all they share.

        ``composers`` are the modules that compose the section and those within.
        """
        digest = blake2b(section.digest, digest_size=16)
        digest.update(self._code.hash_of(*sorted(composers)))
        for kind in sorted(kinds):
            digest.update(self._find_base(kind).digest())
        return digest.digest()

    def _find_base(self, kind: Kind) -> Any:  # noqa: ANN401 - hashlib's object
        base = self._bases.get(kind)
        if base is None:
            base = self._bases[kind] = self._base(*kind)
        return base

    def _base(self, render: str, composer: str) -> Any:  # noqa: ANN401 - hashlib's object
        digest = blake2b(digest_size=16)
        digest.update(render.encode())
        digest.update(self._code.hash_of(*self._list_code(render)))
        digest.update(self._encode(sorted(self.chrome.items())))
        if composer:
            digest.update(self._code.hash_of(composer))
        if not is_function(render):
            closure = self._templates.closure(render)
            digest.update(self._encode(closure.files))
            digest.update(self._encode(self._assets_of(closure)))
            digest.update(self._encode(sorted(self.settings.items())))
        return digest

    def has_template(self, name: str) -> bool:
        """Tell whether there is such a template."""
        return name in self._templates.closure(name).files

    def reach(self, template: str) -> tuple[str, ...]:
        """Return all templates that one uses, itself among them."""
        return tuple(self._templates.closure(template).files)

    def _list_code(self, render: str) -> tuple[str, ...]:
        """List the modules that render."""
        function = render if is_function(render) else self._settings.insert_links
        return (RENDERING, module_of(function)) if function else (RENDERING,)

    def _assets_of(self, closure: Closure) -> list[tuple[str, str]]:
        assets = self._settings.assets
        if ANY in closure.assets:
            return sorted(assets.items())
        return [(name, assets.get(name, "")) for name in closure.assets]

    @cached_property
    def chrome(self) -> dict[str, bytes]:
        """Hash of each field of the site."""
        if not isinstance(self._site, Struct):
            return {"site": self._hash(self._site)}
        fields = self._site.__struct_fields__
        return {name: self._hash(getattr(self._site, name)) for name in fields}

    @cached_property
    def settings(self) -> dict[str, bytes]:
        """Hash of what the settings for rendering say to all templates."""
        settings = self._settings
        return {
            "DEFAULT_LANG": self._hash(settings.lang),
            "translations": self._hash(settings.catalogue),
            "PRESS_BODY": self._hash(settings.insert_links),
        }

    def components(self) -> Components:
        """Return what the pages fingerprinted so far share, for the ledger."""
        modules = {module for kind in self._bases for module in self._list_modules(kind)}
        return Components(
            chrome=self.chrome,
            settings={**self.settings, **_encode_addresses(self._settings.assets.items())},
            libraries=self._code.libraries,
            code={name: self._code.hash_of(name) for name in modules},
            templates=self._templates.needs,
        )

    def find_reasons(self, page: Page, before: Components) -> list[Reason]:
        """Find which shared components of a page are not what they were."""
        reasons = [
            ("chrome", name)
            for name, value in self.chrome.items()
            if before.chrome.get(name) != value
        ]
        reasons += self._find_code_reasons(kind_of(page), before)
        if is_function(page.render):
            return reasons
        closure = self._templates.closure(page.render)
        for name, value in closure.files.items():
            known = before.templates.get(name)
            if known is None or known.hash != value:
                reasons.append(("template", name))
        shared = {**self.settings, **_encode_addresses(self._assets_of(closure))}
        reasons += [
            ("setting" if name in self.settings else "asset", name)
            for name, value in shared.items()
            if before.settings.get(name) != value
        ]
        return reasons

    def _list_modules(self, kind: Kind) -> tuple[str, ...]:
        render, composer = kind
        return (*self._list_code(render), composer) if composer else self._list_code(render)

    def _find_code_reasons(self, kind: Kind, before: Components) -> Iterator[Reason]:
        if before.libraries not in {b"", self._code.libraries}:
            yield "libraries", ""
            return
        for name in self._list_modules(kind):
            now = self._code.hash_of(name)
            if before.code.get(name, now) != now:
                yield "code", name

    def _hash(self, value: object) -> bytes:
        return blake2b(self._encode(value), digest_size=8).digest()


def _encode_addresses(assets: Iterable[tuple[str, str]]) -> dict[str, bytes]:
    return {name: address.encode() for name, address in assets}


def kind_of(page: Page) -> Kind:
    """Return the kind of a page: pages of one kind depend on the same code and templates."""
    return page.render, "" if page.compose is None else composer_of(page.compose)


def composer_of(compose: Any) -> str:  # noqa: ANN401 - any callable
    """Return the module of a function that composes views or pages."""
    while isinstance(compose, partial):
        compose = compose.func
    return str(getattr(compose, "__module__", ""))
