"""The languages of a session's own texts: which they are in, which else the projector shows, and their translations.

A translation belongs to the words it translates, wherever they stand: where those are reworded, the new words stand as
they are until somebody translates them too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from facilitator.session import text
from facilitator.session.commands import Args, Call, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, SCREEN, Row, Rows, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import session_of

TEXT_LIMIT = 2000  # letters of one text: a stage's instructions are the longest
TEXTS_LIMIT = 1000  # of an agenda in one language
LANGUAGES_LIMIT = 12
TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")  # BCP 47: language, script, region


def texts_view(language: str) -> str:
    """The view of whoever reads in a language that the session's own texts are not in."""
    return f"texts:{language}"


@row_kind("translation")
class Translation(Row):
    """The agenda's texts in one language, which is its id. `texts`: translations, by the words they translate."""

    texts: dict[str, str] = {}

    def views(self, rows: Rows) -> Iterable[str]:
        """Who reads in this language; the console; the projector, which may show two."""
        return (texts_view(self.id), CONSOLE, SCREEN)


class Languages(Args):
    """BCP 47 tags. What is left out stays; "": not said, or none."""

    language: str | None = None
    also: str | None = None


class Translate(Args):
    """`texts`: translations by the words they translate; an empty one takes it away. Others stay."""

    language: str
    texts: dict[str, str]


@command("session.languages", Languages, {"facilitator"})
def languages(draft: Draft, call: Call, late: bool) -> None:
    """Say in which language the session's texts are, and which else the projector shows."""
    args: Languages = call.args
    changes = {
        name: tag_of(value, name) if value else ""
        for name, value in (("language", args.language), ("also", args.also))
        if value is not None
    }
    draft.change(session_of(draft), **changes)


@command("texts.translate", Translate, {"facilitator"})
def translate(draft: Draft, call: Call, late: bool) -> None:
    """Translate texts of the agenda."""
    args: Translate = call.args
    known = draft.get("translation", args.language)
    keep_texts(draft, args.language, {**(known.texts if known else {}), **args.texts})


def keep_texts(draft: Draft, language: str, texts: dict[str, str]) -> None:
    """Let these be all translations into a language; raises `Refusal` where they become too many. Without any, the
    language is no more."""
    known = draft.get("translation", tag_of(language, "language"))
    texts = cleaned(texts)
    if len(texts) > max(TEXTS_LIMIT, len(known.texts) if known else 0):
        raise Refusal("too_many", "refusal-too-many-texts", field="texts", limit=TEXTS_LIMIT)
    if known is None and texts and sum(1 for _ in draft.all("translation")) >= LANGUAGES_LIMIT:
        raise Refusal("too_many", "refusal-too-many-languages", field="language", limit=LANGUAGES_LIMIT)
    if texts:
        draft.put(Translation(id=language, texts=texts))
    elif known:
        draft.drop(known)


def cleaned(texts: dict[str, str]) -> dict[str, str]:
    """As they are kept: the words that are translated as they stand in the agenda, without empty translations."""
    said = {
        at.strip("\n"): text.clean(words, limit=TEXT_LIMIT, field="texts", lines=True, required=False)
        for at, words in texts.items()
    }
    for at in said:
        text.clean(at, limit=TEXT_LIMIT, field="texts", lines=True, required=False)
    return {at: words for at, words in said.items() if at and words}


def tag_of(language: str, field: str) -> str:
    """A language's tag; raises `Refusal` for what is none."""
    if not TAG.fullmatch(language):
        raise Refusal("bad_args", "refusal-language", field=field)
    return language
