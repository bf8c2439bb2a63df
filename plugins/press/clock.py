"""The build time: an input like any other. Nothing else in a build looks at the clock."""

import datetime as dt
import os
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from plugins.press import messages
from plugins.problems.problem import In, Message
from plugins.problems.stopping import stop


def find_build_time(settings: Mapping[str, Any]) -> dt.datetime:
    """Find the moment for which the site is built, in its time zone.

    BUILD_TIME in the settings or the environment (ISO form or a ``datetime``), else
    SOURCE_DATE_EPOCH (reproducible-builds.org), else now.

    Raises:
        Stop: the given moment is none.
    """
    zone = _find_zone(settings.get("TIMEZONE", "UTC"))
    given = settings.get("BUILD_TIME") or os.environ.get("BUILD_TIME")
    if given:
        return _read("BUILD_TIME", given, zone)
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        try:
            return dt.datetime.fromtimestamp(int(epoch), zone)
        except (ValueError, OverflowError, OSError):
            raise _wrong("SOURCE_DATE_EPOCH", epoch) from None
    return dt.datetime.now(zone)


def _read(name: str, given: object, zone: ZoneInfo) -> dt.datetime:
    if isinstance(given, str):
        try:
            given = dt.datetime.fromisoformat(given)
        except ValueError:
            raise _wrong(name, given) from None
    if not isinstance(given, dt.datetime):
        raise _wrong(name, given)
    try:
        return given.astimezone(zone) if given.tzinfo else given.replace(tzinfo=zone)
    except OverflowError:
        raise _wrong(name, given.isoformat()) from None


def _find_zone(name: object) -> ZoneInfo:
    try:
        return ZoneInfo(str(name))
    except (ValueError, ZoneInfoNotFoundError):
        raise _wrong("TIMEZONE", name, messages.ZONE) from None


def _wrong(name: str, value: object, allowed: Message = messages.MOMENT) -> Exception:
    return stop(messages.SETTING_WRONG, name=name, value=value or repr(value), allowed=In(allowed))
