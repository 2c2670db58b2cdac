"""The message catalogue: every text a person reads, in Fluent files, the same for the server and the browser."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("en",)
_FOLDER = Path(__file__).parent


def text(id: str, /, *, lang: str = "en", **params: Any) -> str:
    """A message in words; the id itself where the catalogue lacks it (a test looks for those)."""
    bundle = _bundle(lang if lang in LANGUAGES else "en")
    if not bundle.has_message(id):
        return id
    pattern = bundle.get_message(id).value
    assert pattern is not None
    words, _ = bundle.format_pattern(pattern, params)
    return str(words)


@cache
def source(lang: str) -> str:
    """A language's whole catalogue as Fluent source, for the browser."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((_FOLDER / lang).glob("*.ftl")))


@cache
def _bundle(lang: str) -> FluentBundle:
    # No isolation marks around names: pages isolate them with <bdi>, and a message may be copied as plain text.
    bundle = FluentBundle([lang], use_isolating=False)
    bundle.add_resource(FluentResource(source(lang)))
    return bundle
