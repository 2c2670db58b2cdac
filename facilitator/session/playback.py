"""The day played again on a projector."""

from __future__ import annotations

from facilitator.session.commands import Args, Call, command
from facilitator.session.projection import MAIN, projection_of, turn
from facilitator.session.refusals import Refusal
from facilitator.session.state import Draft

SPEEDS = (0, 1, 10, 60)
LATEST = 1 << 53  # ms


class Replay(Args):
    """`at`: the moment of the day it begins with (the server's ms). `speed`: 1, 10 or 60 times as fast as it was; 0
    stands still."""

    at: int
    speed: int = 60
    screen: str = MAIN


@command("screen.replay", Replay, {"facilitator"}, after_end=True)
def replay(draft: Draft, call: Call, late: bool) -> None:
    """Show the wall as it was, and let the time run on from there."""
    args: Replay = call.args
    if args.speed not in SPEEDS:
        raise Refusal("bad_args", "refusal-replay-speed", field="speed")
    if not 0 <= args.at < LATEST:
        raise Refusal("bad_args", "refusal-trace-time", field="at")
    row = projection_of(draft, args.screen)
    turn(draft, row, "replay")
    row = projection_of(draft, args.screen)
    draft.change(row, replay_at=args.at, replay_speed=args.speed, replay_since=call.now)
