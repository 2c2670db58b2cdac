"""Which files a page is made of: those the build step put together (hatch_bundle.py), or the modules one by one.

One by one is for whoever works on them (nothing has been built since the last change), and where a package brings a
kind of stage of its own: its script names our modules, and there must be one of each on a page.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from facilitator.paths import STATIC

BUILT = "static/built"
BUILT_AT = "built"  # the first part of the addresses
FORM = "1"  # of the manifest


def fingerprint(static: Path) -> str:
    """One checksum over everything that is put together: our scripts and style sheets, the fetched libraries' stamp."""
    total = hashlib.sha256(FORM.encode())
    files = [path for folder in ("js", "css") for path in (static / folder).rglob("*") if path.is_file()]
    for path in [*sorted(files), static / "vendor" / ".stamp"]:
        total.update(path.relative_to(static).as_posix().encode())
        total.update(path.read_bytes() if path.is_file() else b"")
    return total.hexdigest()


def read_manifest(static: Path) -> Mapping[str, Any] | None:
    """What was built of what lies there now; None where nothing was."""
    file = static / "built" / "manifest.json"
    if not file.is_file():
        return None
    manifest: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return manifest if manifest["of"] == fingerprint(static) else None


@cache
def manifest() -> Mapping[str, Any] | None:
    """What was built, as it was when this process first asked."""
    return read_manifest(STATIC)


def sheet_address(name: str) -> str:
    """Where a style sheet is: bundled with what it imports, or as it is."""
    built = manifest()
    return f"/{BUILT_AT}/{built['sheets'][name]}" if built else f"/static/css/{name}"
