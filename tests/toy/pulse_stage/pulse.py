"""pulse: how is the energy in the room? A kind of stage that lives outside the package."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from facilitator.session.commands import Args, Call, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, SCREEN, Row, Rows, me_view, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage

KIND = "pulse"


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """`question`: what is asked."""

    question: str = "How is your energy?"


@row_kind("beat")
class Beat(Row):
    """One person's energy, 1 to 3; its id is STAGE.PARTICIPANT."""

    stage: str
    participant: str
    energy: int

    def views(self, rows: Rows) -> Iterable[str]:
        """The person, the projector (which shows only how many) and the facilitator."""
        return (me_view(self.participant), SCREEN, CONSOLE)


class Feel(Args):
    """`energy`: 1 to 3."""

    stage: str
    energy: int


@command("pulse.feel", Feel, {"participant"})
def feel(draft: Draft, call: Call, late: bool) -> None:
    """Say how one's energy is; again to change it."""
    stage = draft.need("stage", call.args.stage, "stage")
    if current_stage(draft) != stage or stage.kind != KIND:
        raise Refusal("wrong_stage", field="stage")
    if not 1 <= call.args.energy <= 3:
        raise Refusal("bad_args", field="energy", why="1, 2 or 3")
    id = f"{stage.id}.{call.actor.id}"
    draft.put(Beat(id=id, stage=stage.id, participant=call.actor.id, energy=call.args.energy))
