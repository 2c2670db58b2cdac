"""What happens by itself: when a stage of a kind starts or ends, and after any command that changed certain rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from facilitator.session.rows import Stage
from facilitator.session.state import Draft

if TYPE_CHECKING:
    from facilitator.session.commands import Call

Hook = Callable[[Draft, "Call", Stage], None]
Reaction = Callable[[Draft, "Call"], None]

_started: dict[str, Hook] = {}
_ended: dict[str, Hook] = {}
_reactions: list[tuple[frozenset[str], Reaction]] = []
_last: list[Reaction] = []
_taken_back: list[tuple[frozenset[str], Reaction]] = []


def when_started(kind: str) -> Callable[[Hook], Hook]:
    """Register what happens each time a stage of this kind is started, first or again."""
    return lambda hook: _started.setdefault(kind, hook)


def when_ended(kind: str) -> Callable[[Hook], Hook]:
    """Register what happens each time a stage of this kind ends, by hand or because another starts."""
    return lambda hook: _ended.setdefault(kind, hook)


def has_started(draft: Draft, call: Call, stage: Stage) -> None:
    """Let the stage's kind do what it does at a start; `stage` is running by now."""
    if stage.kind in _started:
        _started[stage.kind](draft, call, stage)


def has_ended(draft: Draft, call: Call, stage: Stage) -> None:
    """Let the stage's kind do what it does at an end; `stage` has ended by now."""
    if stage.kind in _ended:
        _ended[stage.kind](draft, call, stage)


def when_changed(*kinds: str) -> Callable[[Reaction], Reaction]:
    """Register what happens after every command that wrote a row of one of these kinds, whichever command it was."""

    def register(reaction: Reaction) -> Reaction:
        _reactions.append((frozenset(kinds), reaction))
        return reaction

    return register


def when_done(reaction: Reaction) -> Reaction:
    """Register what happens after every command that changed anything, when all others have reacted."""
    _last.append(reaction)
    return reaction


def when_taken_back(*kinds: str) -> Callable[[Reaction], Reaction]:
    """Register what follows from an undo that wrote a row of one of these kinds: what is counted or planned from them
    is worked out anew. May raise `Refusal`: then nothing is taken back. `draft.whole`: all is as it once was."""

    def register(reaction: Reaction) -> Reaction:
        _taken_back.append((frozenset(kinds), reaction))
        return reaction

    return register


def was_taken_back(draft: Draft, call: Call) -> None:
    """Let those react who wait for an undo of what this one wrote."""
    written = {kind for kind, _ in draft.writes}
    for kinds, reaction in _taken_back:
        if kinds & written:
            reaction(draft, call)


def has_changed(draft: Draft, call: Call) -> None:
    """Let those react who wait for what this command wrote."""
    written = {kind for kind, _ in draft.writes}
    for kinds, reaction in _reactions:
        if kinds & written and not draft.whole:
            reaction(draft, call)
    for reaction in _last if written else ():
        reaction(draft, call)
