"""What a kind of stage does by itself when one of its stages starts or ends."""

from __future__ import annotations

from collections.abc import Callable

from facilitator.session.commands import Call
from facilitator.session.rows import Stage
from facilitator.session.state import Draft

Hook = Callable[[Draft, Call, Stage], None]

_started: dict[str, Hook] = {}
_ended: dict[str, Hook] = {}


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
