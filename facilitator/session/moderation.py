"""Moderation: what phones write can be held back or hidden, by hand, by the word list, by readers, by a paused phone.

Nothing is deleted and everything can be taken back. Whose an anonymous note is stays unknown: a paused phone is known
again by the mark that only it can make.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any, Literal

import regex

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor, owns
from facilitator.session.rows import CONSOLE, Row, Rows, me_view, row_kind
from facilitator.session.state import Draft

WORDS_LIMIT = 500
REPORTS = 2  # so many readers hold a note back until the facilitator has looked at it
SAME = 10_000  # ms in which the same words from the same person are one note

Why = Literal["facilitator", "words", "reports", "block"]


@row_kind("moderation")
class Moderation(Row):
    """What was done with a note or a line, by whom and why; its id is that row's. For the organisers' record too."""

    of: Literal["note", "line"] = "note"
    action: Literal["held", "hidden", "shown"] = "held"
    why: Why = "facilitator"
    reason: str = ""  # in the facilitator's words; or the word of the list
    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitator."""
        return (CONSOLE,)


@row_kind("block")
class Block(Row):
    """A paused phone; its id is that of the note it was paused for. `notes`: those held back because of it."""

    participant: str = ""
    mark: str = ""
    notes: list[str] = []
    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitator; and the person, where the note bears a name."""
        return (CONSOLE, *((me_view(self.participant),) if self.participant else ()))


@row_kind("report")
class Report(Row):
    """That a reader finds a note out of place; its id is NOTE.READER, where the reader is known by a mark alone."""

    note: str
    mark: str = ""
    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Nobody: the note's count is told to the facilitator."""
        return ()


@row_kind("wordlist")
class WordList(Row):
    """The words that hold a note back; its id is "words"."""

    words: list[str] = []

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitator."""
        return (CONSOLE,)


class Set(Args):
    """`words`: whole words or phrases, up to 500; a `*` at the end stands for any ending."""

    words: list[str]


class NoteOnly(Args):
    """`note`: its id."""

    note: str


def plain(words: str) -> str:
    """Words without capitals and accents, single spaces between them."""
    # taken apart, fancy letters (𝓐) become plain capitals: twice, so that nobody slips past the list with them
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", words.casefold()).casefold())
    return " ".join(regex.sub(r"\p{M}+", "", apart).split())


def listed(words: Iterable[str], written: str) -> str:
    """The first entry of a word list that stands in a text as a whole word; "" for none."""
    found = plain(written)
    for entry in words:
        core = regex.escape(plain(entry.rstrip("*")))
        ending = r"\w*" if entry.endswith("*") else ""
        if core and regex.search(rf"(?<!\w){core}{ending}(?!\w)", found):
            return entry
    return ""


def why_held(draft: Draft, actor: Actor, written: str) -> tuple[Why, str] | None:
    """Whether what somebody writes is to be held back: because of a paused phone or a word; with that word."""
    if block_of(draft, actor) is not None:
        return "block", ""
    row = draft.get("wordlist", "words")
    word = listed(row.words, written) if row else ""
    return ("words", word) if word else None


def block_of(draft: Draft, actor: Actor) -> Block | None:
    """The block that stands for this actor's phone; None: it is not paused."""
    for block in draft.all("block"):
        if block.participant == actor.id or (block.mark and block.mark == actor.mark(block.id)):
            return block  # type: ignore[no-any-return]
    return None


def note_down(draft: Draft, call: Call, row: Any, action: str, why: Why, reason: str = "") -> None:
    """Keep what was done with a note or a line."""
    kind: Any = row.KIND
    done: Any = action
    draft.put(Moderation(id=row.id, of=kind, action=done, why=why, reason=reason, at=call.now))


def hold_back(draft: Draft, call: Call, note: Any, why: Why, reason: str = "") -> None:
    """Take a note out of everybody's sight until the facilitator decides."""
    set_state(draft, note, held=True, hidden=False)
    note_down(draft, call, note, "held", why, reason)


def set_state(draft: Draft, note: Any, *, held: bool, hidden: bool) -> None:
    """Show a note, or take it out of sight, and the answer to it with it."""
    if (note.held, note.hidden) == (held, hidden):
        return
    draft.change(note, held=held, hidden=hidden)
    answer = draft.get("answer", note.id)
    draft.touch([answer] if answer else [])


def reason_of(words: str) -> str:
    """A reason as it is kept; it may be left out."""
    return text.clean(words, limit=text.LINE_LIMIT, field="reason", required=False)


@command("words.set", Set, {"facilitator"})
def set_words(draft: Draft, call: Call, late: bool) -> Result:
    """Write the word list anew. It holds what is written from now on; it hides nothing and deletes nothing."""
    if len(call.args.words) > WORDS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-words", field="words", limit=WORDS_LIMIT)
    cleaned = [text.clean(word, limit=text.NAME_LIMIT, field="words", required=False) for word in call.args.words]
    words = list(dict.fromkeys(word for word in cleaned if plain(word.rstrip("*"))))
    draft.put(WordList(id="words", words=words))
    return {"words": words}


def about_note_only(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command about a note."""
    note = draft.need("note", args.note, "note")
    return draft.need("chart", note.chart).table, note


@command("phone.block", NoteOnly, {"facilitator"}, scope=about_note_only)
def block(draft: Draft, call: Call, late: bool) -> None:
    """Pause the phone a note came from, whoever's it is: what it writes is held back, and its notes so far."""
    note = draft.get("note", call.args.note)
    if draft.get("block", note.id) is not None:
        return
    theirs = list(draft.where("note", "author", note.author)) if note.author else [note]
    held = [n for n in theirs if not n.held and not n.hidden]
    for one in held:
        hold_back(draft, call, one, "block")
    draft.put(Block(id=note.id, participant=note.author, mark=note.mark, notes=[n.id for n in held], at=call.now))
    if note.author:
        draft.change(draft.need("participant", note.author), blocked=True)


@command("phone.unblock", NoteOnly, {"facilitator"}, scope=about_note_only)
def unblock(draft: Draft, call: Call, late: bool) -> None:
    """Let a paused phone write again; what was held back because of the pause is shown again."""
    note = draft.get("note", call.args.note)
    row = draft.get("block", note.id)
    if row is None:
        return
    draft.drop(row)
    for id in row.notes:
        held, done = draft.get("note", id), draft.get("moderation", id)
        if held and held.held and done and done.why == "block":
            set_state(draft, held, held=False, hidden=False)
            note_down(draft, call, held, "shown", "facilitator")
    if row.participant and not any(b.participant == row.participant for b in draft.all("block")):
        draft.change(draft.need("participant", row.participant), blocked=False)


@command("note.report", NoteOnly, {"participant", "recorder"}, scope=about_note_only)
def report(draft: Draft, call: Call, late: bool) -> None:
    """A reader finds a note out of place; two of them, each once, hold it back until the facilitator has looked."""
    note = draft.get("note", call.args.note)
    if owns(call.actor, note):
        raise Refusal("not_allowed", "refusal-own-note", field="note")
    mark = call.actor.mark(f"report {note.id}")
    id = f"{note.id}.{mark}"
    done = draft.get("moderation", note.id)
    if draft.get("report", id) is not None or note.hidden or note.held:
        return
    draft.put(Report(id=id, note=note.id, mark=mark, at=call.now))
    note = draft.change(note, reports=note.reports + 1)
    judged = done is not None and done.action == "shown" and done.why == "facilitator"
    if note.reports >= REPORTS and not judged:
        hold_back(draft, call, note, "reports")
