"""The message catalogue: every text a person reads, in Fluent files, the same for the server and the browser."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

LANGUAGES = ("en",)
_FOLDER = Path(__file__).parent
_MORE: list[Path] = []  # catalogues that came with stages from outside, in whatever language they speak
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_NAMED = re.compile(r"""["'`]([a-zA-Z][\w-]*)["'`]""")  # in a script: "phone-back"
_PIECED = re.compile(r"`([a-z][\w-]*-)?\$\{(?:[^{}`]*\}(-[a-z][\w-]*)?)?")  # `kind-${kind}`, `regroup-${how}-says`
_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")


def text(id: str, /, *, lang: str = "en", **params: Any) -> str:
    """A message in words; the id itself where the catalogue lacks it (a test looks for those)."""
    known = lang if lang in LANGUAGES else "en"
    if id not in _entries(known):
        return id
    bundle = _bundle(known)
    _add(bundle, known, id)
    pattern = bundle.get_message(id).value
    words, _ = bundle.format_pattern(pattern, params) if pattern else (id, [])
    return str(words)


@cache
def source(lang: str) -> str:
    """A language's whole catalogue as Fluent source, for the browser."""
    files = [*sorted((_FOLDER / lang).glob("*.ftl")), *_MORE]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def said_in(scripts: Iterable[str], lang: str) -> str:
    """The part of a language's source that scripts may say: what they name, and what they put together from pieces."""
    named: set[str] = set()
    pieced: set[tuple[str, str]] = set()
    for script in scripts:
        named.update(_NAMED.findall(script))
        pieced.update(ends for ends in _PIECED.findall(script) if any(ends))
    entries = _entries(lang)
    wanted = [id for id in entries if id in named or any(id.startswith(a) and id.endswith(z) for a, z in pieced)]
    for id in wanted:  # grows by what they refer to
        wanted += [other for other in _REFERENCE.findall(entries[id]) if other in entries and other not in wanted]
    return _COMMENT.sub("", "\n".join(entries[id].strip() for id in wanted)) + "\n"


def add(catalogue: Path) -> None:
    """Take in the words of a stage from outside, before anything is said."""
    if catalogue.is_file():
        _MORE.append(catalogue)


@cache
def _entries(lang: str) -> dict[str, str]:
    """Each message's own source, by id. Reading them all is slow in Python, so each is read when it is first said."""
    whole = source(lang)
    begins = [(found[1], found.start()) for found in _ENTRY.finditer(whole)]
    ends = [start for _, start in begins[1:]] + [len(whole)]
    return {id: whole[start:end] for (id, start), end in zip(begins, ends, strict=True)}


@cache
def _bundle(lang: str) -> FluentBundle:
    from fluent.runtime import FluentBundle  # a tenth of a second, of which the server's start need not wait

    # No isolation marks around names: pages isolate them with <bdi>, and a message may be copied as plain text.
    return FluentBundle([lang], use_isolating=False)


def _add(bundle: FluentBundle, lang: str, id: str) -> None:
    """Put a message, and those it refers to, into the bundle."""
    from fluent.runtime import FluentResource

    if id.startswith("-") or not bundle.has_message(id):
        bundle.add_resource(FluentResource(_entries(lang)[id]))
        for other in _REFERENCE.findall(_entries(lang)[id]):
            if other != id and other in _entries(lang):
                _add(bundle, lang, other)
