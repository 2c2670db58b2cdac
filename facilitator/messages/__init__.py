"""The message catalogue: every text a person reads, in Fluent files, the same for the server and the browser.

`en` is the source; the other languages have the same files. What a language lacks is said in English. Plurals, numbers
and dates go by the language's own rules: Babel's on the server, `Intl` in the browser.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

ENGLISH = "en"
PSEUDO = "en-XA"  # English in letters that nobody mistakes for it: shows what is said past the catalogue
# As each calls itself; the same as static/js/core/language.js.
LANGUAGES = {"en": "English", "es": "Español", "fr": "Français", "de": "Deutsch", "ar": "العربية"}
if os.environ.get("FACILITATOR_PSEUDO") == "1":  # for tests
    LANGUAGES[PSEUDO] = "Pseudo"
RIGHT_TO_LEFT = ("ar",)
_FOLDER = Path(__file__).parent
_MORE: list[Path] = []  # catalogues that came with stages from outside, in whatever language they speak
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_NAMED = re.compile(r"""["'`]([a-zA-Z][\w-]*)["'`]""")  # in a script: "phone-back"
_PIECED = re.compile(r"`([a-z][\w-]*-)?\$\{(?:[^{}`]*\}(-[a-z][\w-]*)?)?")  # `kind-${kind}`, `regroup-${how}-says`
_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")


_SPOKEN: ContextVar[str] = ContextVar("language", default=ENGLISH)  # by whoever is being answered


def spoken_for(tag: str) -> str:
    """The language here for somebody who wants that one (a BCP 47 tag): the very one, else that of its first part; ""
    for none."""
    first = tag.partition("-")[0].lower()
    return tag if tag in LANGUAGES else first if first in LANGUAGES else ""


def speak(lang: str) -> None:
    """From now on this request, or this event, is answered in that language."""
    _SPOKEN.set(spoken_for(lang) or ENGLISH)


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Within it, words are said in that language."""
    before = _SPOKEN.set(spoken_for(lang) or ENGLISH)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def spoken() -> str:
    """The language that is spoken here."""
    return _SPOKEN.get()


def text(id: str, /, *, lang: str = "", **params: Any) -> str:
    """A message in words, in the language that is spoken here if none is named; the id itself where the catalogue lacks
    it (a test looks for those)."""
    known = spoken_for(lang) or ENGLISH if lang else _SPOKEN.get()
    if id not in _entries(known):
        return id
    bundle = _bundle(known)
    _add(bundle, known, id)
    pattern = bundle.get_message(id).value
    words, _ = bundle.format_pattern(pattern, params) if pattern else (id, [])
    return str(words)


@cache
def source(lang: str) -> str:
    """A language's whole catalogue as Fluent source, for the browser. What it lacks stands there in English."""
    return "\n".join(entry.strip() for entry in _entries(lang).values()) + "\n"


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
    return "\n".join(entries[id].strip() for id in wanted) + "\n"


def add(catalogue: Path) -> None:
    """Take in the words of a stage from outside, before anything is said."""
    if catalogue.is_file():
        _MORE.append(catalogue)


@cache
def _entries(lang: str) -> dict[str, str]:
    """Each message's own source, by id. Reading them all is slow in Python, so each is read when it is first said."""
    if lang == PSEUDO:
        from facilitator.messages.pseudo import pseudo

        return {id: pseudo(entry) for id, entry in _entries(ENGLISH).items()}
    files = [*sorted((_FOLDER / lang).glob("*.ftl")), *(_MORE if lang == ENGLISH else [])]
    own = _split("\n".join(path.read_text(encoding="utf-8") for path in files))
    return own if lang == ENGLISH else _entries(ENGLISH) | own


def _split(whole: str) -> dict[str, str]:
    whole = _COMMENT.sub("", whole)
    begins = [(found[1], found.start()) for found in _ENTRY.finditer(whole)]
    ends = [start for _, start in begins[1:]] + [len(whole)]
    return {id: whole[start:end] for (id, start), end in zip(begins, ends, strict=True)}


@cache
def _bundle(lang: str) -> FluentBundle:
    from fluent.runtime import FluentBundle  # a tenth of a second, of which the server's start need not wait

    # No isolation marks around names: pages isolate them with <bdi>, and a message may be copied as plain text. From
    # right to left, names in other letters would be out of order without.
    return FluentBundle([lang], use_isolating=lang in RIGHT_TO_LEFT)


def _add(bundle: FluentBundle, lang: str, id: str) -> None:
    """Put a message, and those it refers to, into the bundle."""
    from fluent.runtime import FluentResource

    if id.startswith("-") or not bundle.has_message(id):
        bundle.add_resource(FluentResource(_entries(lang)[id]))
        for other in _REFERENCE.findall(_entries(lang)[id]):
            if other != id and other in _entries(lang):
                _add(bundle, lang, other)
