"""Where a value of the front matter lies; only worked out for values with a problem."""

from plugins.manuscripts.full_yaml import spots_of
from plugins.manuscripts.pelican_header import locate_in_header
from plugins.manuscripts.raw import KeyPath


def locate(source: str, path: KeyPath, *, key: bool, is_yaml: bool) -> tuple[int, int]:
    """Return line and column, both from 0, of a value or of its key.

    Of the nearest thing around it when it isn't there itself; column -1 when there is
    nothing at all.
    """
    if not path:
        return 0, -1
    if not is_yaml:
        line, key_column, value_column = locate_in_header(source, str(path[0]))
        return line, key_column if key else value_column
    spots = spots_of(source)
    found = spots.keys.get(path) if key else None
    while found is None and path:
        found = spots.values.get(path)
        path = path[:-1]
    return found or (0, -1)
