"""A share-out that overruns: no more tables are heard, and the cards of all are read from the screen in silence."""

from __future__ import annotations

from facilitator.session.commands import Call, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Table
from facilitator.session.stage_clock import NoArgs
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage
from facilitator.session.turns import end_speaking, turns_of


def _sharing(draft: Draft, call: Call, table: int, row: Table | None) -> bool:
    stage = current_stage(draft)
    if stage is None or stage.kind != "share" or stage.state not in ("running", "paused"):
        raise Refusal("wrong_stage")
    return False


@command("turn.enough", NoArgs, {"facilitator"}, when=_sharing)
def read_the_rest(draft: Draft, call: Call, late: bool) -> None:
    """Hear no more tables: whoever speaks is done; each may still be called up."""
    stage = current_stage(draft)
    assert stage is not None  # _sharing has let the command through
    end_speaking(draft, call.now, stage.id)
    heard = sum(turn.state == "done" for turn in turns_of(draft, stage.id))
    if not heard:
        raise Refusal("wrong_stage", "refusal-nobody-heard")
    draft.change(stage, settings={**stage.settings, "which": f"first {heard}"})
