"""Words as people type them: cleaned of what cannot be shown, counted as people count."""

from __future__ import annotations

import re
import unicodedata

import regex

from facilitator.session.refusals import Refusal

LINE_LIMIT = 500
NOTE_LIMIT = 600
NAME_LIMIT = 60
ABOUT_LIMIT = 140

# Formatting characters that reorder the text around them (Unicode TR9), and the byte order mark. The marks
# that only join or separate letters (ZWJ, ZWNJ, LRM, RLM) stay: emoji, Persian and Hindi need them.
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BREAKS = re.compile("\r\n?|[\u2028\u2029]")
_MARKS = regex.compile(r"(\p{M}{8})\p{M}+")  # towers of combining marks would cover the neighbours' text
_LETTER = regex.compile(r"\X")
_VISIBLE = regex.compile(r"[^\p{Z}\p{Cc}\p{Cf}]")


def clean(text: str, *, limit: int, field: str, lines: bool = False, required: bool = True) -> str:
    """The text as it is kept: NFC, no control characters, trimmed; line breaks only where `lines` is true.

    Raises `Refusal` `too_long` above `limit` characters (grapheme clusters, Unicode TR29: what a person
    counts as one), `bad_args` where nothing is left and the text is required, or where it is not Unicode.
    """
    if any(0xD800 <= ord(letter) <= 0xDFFF for letter in text):
        raise Refusal("bad_args", "refusal-not-text", field=field)
    text = _BREAKS.sub("\n", text).replace("\t", " ")
    text = _CONTROL.sub("", _REORDERING.sub("", text))
    text = _MARKS.sub(r"\1", unicodedata.normalize("NFC", text))
    text = (text if lines else " ".join(text.split("\n"))).strip()
    if not _VISIBLE.search(text):
        text = ""
    if not text and required:
        raise Refusal("bad_args", "refusal-empty", field=field)
    if count(text) > limit:
        raise Refusal("too_long", "refusal-too-long", field=field, limit=limit, count=count(text))
    return text


def count(text: str) -> int:
    """How many characters a person would count."""
    return len(text) if text.isascii() else len(_LETTER.findall(text))


def shorten(text: str, limit: int) -> str:
    """The text, or as many whole words of it as fit, with an ellipsis."""
    if count(text) <= limit:
        return text
    kept = "".join(_LETTER.findall(text)[: limit - 1])
    return (kept.rpartition(" ")[0] or kept).rstrip() + "…"
