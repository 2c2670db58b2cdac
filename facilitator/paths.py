"""Where the page templates and the browser's files lie.

A wheel carries them inside the package, under `_data`; in a checkout they lie beside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PACKED = _PACKAGE / "_data"
_DATA = _PACKED if _PACKED.is_dir() else _PACKAGE.parent

TEMPLATES = _DATA / "templates"
STATIC = _DATA / "static"


def default_sessions() -> Path:
    """Where sessions are kept unless told otherwise: beside a checkout's package, else in the user's home."""
    return Path.home() / ".facilitator" / "sessions" if _PACKED.is_dir() else _DATA / "sessions"
