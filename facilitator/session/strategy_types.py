"""What sort of strategy it is, in the organisers' words: the columns of the report's table of challenges."""

from __future__ import annotations

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.state import Draft

TYPE_LIMIT = 40
MANY = 1000  # strategies sorted at once


class Sort(Args):
    """`strategies`: their ids. `type`: in a word or two; empty takes it away."""

    strategies: list[str]
    type: str = ""


@command("strategy.sort", Sort, {"facilitator"}, after_end=True)
def sort(draft: Draft, call: Call, late: bool) -> Result:
    """Say of which type some strategies are. What tables wrote stays as it is."""
    args: Sort = call.args
    if len(args.strategies) > MANY:
        raise Refusal("too_many", "refusal-too-many-responses", field="strategies", limit=MANY)
    type = text.clean(args.type, limit=TYPE_LIMIT, field="type", required=False)
    for id in dict.fromkeys(args.strategies):
        draft.change(draft.need("strategy", id, "strategies"), type=type)
    return {"count": len(set(args.strategies))}
