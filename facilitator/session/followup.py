"""What the organisers say afterwards to everybody: what they heard, what comes next and when; and what comes back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.responses import clean_date
from facilitator.session.rows import CONSOLE, ROOM, Row, Rows, row_kind
from facilitator.session.state import Draft

ID = "followup"
SENTENCE_LIMIT = 300
THANKS_LIMIT = 1000
HEARD_LIMIT = 5  # more is not a summary
STEPS_LIMIT = 10
FEEDBACK_LIMIT = 5000
KEPT_VIEW = ("note", "line", "theme")
_ZONE = re.compile(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}")
LAST = 4_102_444_800_000  # the year 2100, in ms: later dates are slips of the finger


class Said(Row):
    """What the follow-up page says. `minority`: "KIND:ID" of a view worth keeping though few hold it. `next_at`: ms.
    `open_until`: feedback is taken until then (ms; 0: for good). `zone`: where these times were said, as in the tz
    database ("America/New_York"); "" for the server's own."""

    heard: list[str] = []
    thanks: str = ""
    steps: list[dict[str, str]] = []  # text, due (ISO date), owner
    minority: str = ""
    next_title: str = ""
    next_place: str = ""
    next_at: int = 0
    next_minutes: int = 0
    open_until: int = 0
    zone: str = ""


@row_kind("followup")
class FollowUp(Said):
    """As the organisers write it."""

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitators."""
        return (CONSOLE,)


@row_kind("published_followup")
class PublishedFollowUp(Said):
    """As it was when it was last published."""

    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Everybody."""
        return (ROOM,)


@row_kind("feedback")
class Feedback(Row):
    """What somebody wrote on the follow-up page, without a name. `useful`: 1 to 5; 0: not said."""

    text: str = ""
    useful: int = 0
    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitators."""
        return (CONSOLE,)


class Step(msgspec.Struct, forbid_unknown_fields=True):
    """Something that is going to be done, by whom and until when (ISO date)."""

    text: str
    due: str = ""
    owner: str = ""


class Write(Args):
    """What is left out stays as it is; an empty text or list takes it away."""

    heard: list[str] | None = None
    thanks: str | None = None
    steps: list[Step] | None = None
    minority: str | None = None
    next_title: str | None = None
    next_place: str | None = None
    next_at: int | None = None
    next_minutes: int | None = None
    open_until: int | None = None
    zone: str | None = None


class Publish(Args):
    """Nothing to say."""


class Withdraw(Args):
    """Nothing to say."""


class AddFeedback(Args):
    """`useful`: 1 to 5; 0: not said."""

    text: str = ""
    useful: int = 0


@command("followup.write", Write, {"facilitator"}, after_end=True)
def write(draft: Draft, call: Call, late: bool) -> None:
    """Write what the follow-up page will say."""
    args: Write = call.args
    row: FollowUp = draft.get("followup", ID) or FollowUp(id=ID)
    given = {name: value for name in Write.__struct_fields__ if (value := getattr(args, name)) is not None}
    for name, value in given.items():
        given[name] = _CLEAN[name](value)
    if given.get("minority"):
        kind, _, id = given["minority"].partition(":")
        if kind not in KEPT_VIEW or draft.get(kind, id) is None:
            raise Refusal("not_found", "refusal-no-item", field="minority")
    draft.change(row, **given)


@command("followup.publish", Publish, {"facilitator"}, after_end=True)
def publish(draft: Draft, call: Call, late: bool) -> None:
    """Let everybody read the follow-up page as it is written now."""
    row = draft.get("followup", ID) or FollowUp(id=ID)
    told = {name: getattr(row, name) for name in Said.__struct_fields__ if name not in ("id", "seq")}
    draft.put(PublishedFollowUp(id=ID, at=call.now, **told))


@command("followup.withdraw", Withdraw, {"facilitator"}, after_end=True)
def withdraw(draft: Draft, call: Call, late: bool) -> None:
    """Take back what the follow-up page says; what is written stays, and released responses stay on the page."""
    draft.drop(draft.need("published_followup", ID))


@command("feedback.add", AddFeedback, {"anyone"}, internal=True, after_end=True)
def add_feedback(draft: Draft, call: Call, late: bool) -> Result:
    """Something that came by the follow-up page's form."""
    args: AddFeedback = call.args
    words = text.clean(args.text, limit=text.NOTE_LIMIT, field="text", lines=True, required=False)
    if not 0 <= args.useful <= 5:
        raise Refusal("bad_args", "refusal-useful", field="useful")
    if not words and not args.useful:
        raise Refusal("bad_args", "refusal-feedback-empty", field="text")
    until = getattr(draft.get("published_followup", ID), "open_until", 0)
    if until and call.now > until:
        raise Refusal("ended", "refusal-feedback-over", field="text")
    if sum(1 for _ in draft.all("feedback")) >= FEEDBACK_LIMIT:
        raise Refusal("too_many", "refusal-feedback-full", field="text")
    draft.put(Feedback(id=call.id, text=words, useful=args.useful, at=call.now))
    return {"feedback": call.id}


def _heard(sentences: list[str]) -> list[str]:
    kept = [text.clean(words, limit=SENTENCE_LIMIT, field="heard", required=False) for words in sentences]
    return _at_most([words for words in kept if words], HEARD_LIMIT, "heard")


def _steps(steps: list[Step]) -> list[dict[str, str]]:
    kept = []
    for step in steps:
        words = text.clean(step.text, limit=SENTENCE_LIMIT, field="steps", required=False)
        owner = text.clean(step.owner, limit=text.NAME_LIMIT, field="steps", required=False)
        if words:
            kept.append({"text": words, "due": clean_date(step.due, "steps"), "owner": owner})
    return _at_most(kept, STEPS_LIMIT, "steps")


def _at_most(kept: list[Any], limit: int, field: str) -> list[Any]:
    if len(kept) > limit:
        raise Refusal("too_many", "refusal-too-many-sentences", field=field, limit=limit)
    return kept


def _line(field: str, limit: int = SENTENCE_LIMIT, *, lines: bool = False) -> Any:
    return lambda words: text.clean(words, limit=limit, field=field, lines=lines, required=False)


def _number(field: str, most: int) -> Any:
    def check(value: int) -> int:
        if not 0 <= value <= most:
            raise Refusal("bad_args", "refusal-out-of-range", field=field)
        return value

    return check


def _zone(name: str) -> str:
    """A time zone's name; whoever says the times uses their own where they do not know it."""
    return name if _ZONE.fullmatch(name) else ""


_CLEAN: dict[str, Any] = {
    "heard": _heard,
    "thanks": _line("thanks", THANKS_LIMIT, lines=True),
    "steps": _steps,
    "minority": lambda words: words.strip(),
    "next_title": _line("next_title"),
    "next_place": _line("next_place"),
    "next_at": _number("next_at", LAST),
    "next_minutes": _number("next_minutes", 60 * 24 * 14),
    "open_until": _number("open_until", LAST),
    "zone": _zone,
}
