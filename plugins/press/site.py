"""Pelican's main object as the press needs it (setting ``PELICAN_CLASS``).

It looks first whether anything changed, loads plugins only when it did, runs Pelican's
generators in Pelican's order with Pelican's signals, and fails closed: a plugin that is
missing, a logged error, a problem of any kind ends the build before anything is published.
"""

import datetime as dt
import gc
import sqlite3
import sys
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pelican
from pelican.log import console
from pelican.plugins import signals

from plugins.press import messages
from plugins.press.build import Build
from plugins.press.cache.cabinet import CabinetDamaged
from plugins.press.cache.store import StoreDamaged, drop_file, is_damage, is_unwritable, open_store
from plugins.press.disk.locking import hold_lock
from plugins.press.disk.moving import remove_waiting
from plugins.press.disk_errors import tell_disk, unwritable_cache
from plugins.press.generators import OURS
from plugins.press.inputs.digests import describe_settings
from plugins.press.inputs.folders import name_plugins
from plugins.press.opening import Fonts, begin_fonts, open_run
from plugins.press.ordering import order_generators
from plugins.press.output import Output
from plugins.press.plugin_loading import (
    Errors,
    listen_for_errors,
    load_plugin,
    register,
    send_finalized,
)
from plugins.press.processes.workers import give_back_memory
from plugins.press.reading import Filed
from plugins.press.report import Report
from plugins.press.settings import PressSettings, read_press_settings
from plugins.press.writer import PressWriter
from plugins.problems.problem import Place, Problem
from plugins.problems.stopping import Stop, language_of_messages

Context = dict[str, Any]

STORE = "press.sqlite3"
INTERRUPTED = 130
"""Exit code of a build that was interrupted (Ctrl-C), as shells have it."""


class PressedSite(pelican.Pelican):  # type: ignore[misc] # Pelican has no types
    """A site that is built by the press."""

    def init_plugins(self) -> None:
        """Leave the plugins alone until a build needs them."""
        self.plugins: list[Any] = []
        self._are_loaded = False
        self._filed: list[Filed] = []
        self.holds_until: dt.datetime | None = None
        """Moment from which on the same sources give other pages than the last build's."""
        self.report = Report(language_of_messages(self.settings))
        """What the last build told."""
        self._described = describe_settings(self.settings)  # before plugins change any

    def run(self) -> None:
        """Build the site once; end with a message and exit code 1 where it can't be built."""
        _stop_spinner()
        forget_garbage()
        self.holds_until = None
        gc.disable()  # a build makes no garbage worth looking for; it ends soon
        try:
            self._run_telling()
        finally:
            gc.freeze()  # nor does the end of the process look for it
            gc.enable()

    def _run_telling(self) -> None:
        lang = language_of_messages(self.settings)
        try:
            self._run_locked()
        except (Stop, SystemExit) as end:
            text = end.describe(lang) if isinstance(end, Stop) else end.code
            if not _is_watched():
                raise SystemExit(text) from None
            print(text, file=sys.stderr)  # noqa: T201 - as SystemExit would, but the watch goes on
        except BrokenProcessPool:
            raise SystemExit(messages.WORKER_DIED.in_language(lang, {})) from None
        except KeyboardInterrupt:
            if _is_watched():
                raise
            raise SystemExit(INTERRUPTED) from None  # Pelican would end as if all were well

    def _run_locked(self) -> None:
        press = read_press_settings(self.settings)
        try:
            press.cache.mkdir(parents=True, exist_ok=True)
            with hold_lock(press.cache / "lock", press.patience, press.lang):
                for among in ("*", "*/*"):
                    remove_waiting(press.cache, among)
                self._run_mending(press)
        except OSError as error:
            told = tell_disk(error, press)
            if told is None:
                raise
            raise told from None

    def _run_mending(self, press: PressSettings) -> None:
        """Build; again without a file of the cache that turns out to be damaged."""
        dropped: set[Path] = set()
        while True:
            try:
                self._run_once(press)
            except (CabinetDamaged, StoreDamaged, sqlite3.Error) as error:
                damaged = _find_damaged(error, press)
                if damaged in dropped:
                    raise
                dropped.add(damaged)
                told = drop_file(damaged).describe(press.lang)
                print(told, file=sys.stderr)  # noqa: T201 - before the report is
            else:
                return

    def _run_once(self, press: PressSettings) -> None:
        with ExitStack() as stack:
            store, notice = open_store(press.cache / STORE)
            stack.callback(store.rest)
            build = Build(self.settings, self._described, press, store)
            build.before = self._filed
            if notice:
                build.report.tell(notice)
            try:
                self._build(build, stack)
            finally:
                self._filed = build.filed or self._filed
                self.holds_until = build.holds_until
                self.report = build.report

    def _build(self, build: Build, stack: ExitStack) -> None:
        report = build.report
        with report.stage("looking"):
            output = Output(build.settings, build.store, build.ledger, stack)
            output.settle()
            output.begin_looking()
            _ = build.inputs  # looked at before anything is read, so that no later change is lost
            unchanged = build.has_nothing_changed(output)
        if unchanged:
            if until := build.ledger.state.holds_until:
                build.hold_until(dt.datetime.fromtimestamp(until, build.time.tzinfo))
            for warning in build.ledger.state.warnings:
                report.warn(warning)
            report.stop_if_fatal()
            report.counts["pages"] = report.counts["kept"] = len(build.ledger.artifacts)
            report.finish(build.settings.cache, changed=False)
            return
        self.load_plugins()
        build.code.follow(name_plugins(self.settings))
        with listen_for_errors() as errors:
            self._print(build, output, errors, begin_fonts(build, stack))
        for file in build.code.late:
            report.tell(Problem(Place(str(file)), messages.CODE_LATE))
        send_finalized(self, build, output)
        report.finish(build.settings.cache, changed=True)

    def _print(self, build: Build, output: Output, errors: Errors, fonts: Fonts) -> None:
        context = self._make_context(build)
        generators = self._make_generators(context)
        with build.report.stage("deriving"):
            self._derive(generators)
            give_back_memory()
        with build.report.stage("composing"):
            run = open_run(build, output, fonts, context.get("site"))
            scratch = build.settings.cache / "pelican"  # where Pelican makes folders in vain
            writer = PressWriter(str(scratch), self.settings, run)
            for generator in generators:
                if hasattr(generator, "generate_output"):
                    generator.generate_output(writer)
            errors.stop_if_any()
            build.report.stop_if_fatal()
        run.finish()

    def _make_context(self, build: Build) -> Context:
        context: Context = self.settings.copy()
        context["generated_content"] = {}
        context["static_links"] = set()
        context["static_content"] = {}
        context["localsiteurl"] = self.settings["SITEURL"]
        context["press"] = build
        return context

    def _make_generators(self, context: Context) -> list[Any]:
        return [
            make(
                context=context,
                settings=self.settings,
                path=self.path,
                theme=self.theme,
                output_path=self.output_path,
            )
            for make in self._get_generator_classes()
        ]

    def _get_generator_classes(self) -> list[type]:
        found: list[type] = super()._get_generator_classes()
        return order_generators([OURS.get(one, one) for one in found])

    def _derive(self, generators: list[Any]) -> None:
        """Run the first half of all generators, with Pelican's signals between."""
        for generator in generators:
            if hasattr(generator, "generate_context"):
                generator.generate_context()
            if hasattr(generator, "check_disabled_readers"):
                generator.check_disabled_readers()
        signals.all_generators_finalized.send(generators)
        for generator in generators:
            if hasattr(generator, "refresh_metadata_intersite_links"):
                generator.refresh_metadata_intersite_links()

    def load_plugins(self) -> None:
        """Load and register all plugins that are not yet, or stop."""
        if self._are_loaded:
            return
        for named in self.settings["PLUGINS"] or ():
            plugin = load_plugin(named, self.settings) if isinstance(named, str) else named
            register(plugin)
            self.plugins.append(plugin)
        self._are_loaded = True
        signals.initialized.send(self)


def _find_damaged(error: Exception, press: PressSettings) -> Path:
    """Find the file of the cache that an error tells the damage of; raise it if it tells of none.

    Raises:
        Stop: the store can't be written.
    """
    if isinstance(error, CabinetDamaged):
        return Path(str(error))
    if isinstance(error, sqlite3.Error) and is_unwritable(error):
        raise unwritable_cache(press, str(error)) from None
    if isinstance(error, sqlite3.Error) and not is_damage(error):
        raise error
    return press.cache / STORE


def _stop_spinner() -> None:
    """Stop the "Generating..." of Pelican's command: its thread must not live through a fork."""
    for live in list(getattr(console, "_live_stack", ())):
        live.stop()


def forget_garbage() -> None:
    """Collect what an earlier build of this process has left."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()


def _is_watched() -> bool:
    """Tell whether Pelican's ``--autoreload`` is what runs this build."""
    frame = sys._getframe()  # noqa: SLF001 - Pelican says nowhere else that it watches
    while frame is not None:
        if frame.f_code is pelican.autoreload.__code__:
            return True
        frame = frame.f_back  # type: ignore[assignment]
    return False
