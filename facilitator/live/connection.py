"""What is known of each page that is connected."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.live.desk import Desk
from facilitator.live.fanout import Watcher
from facilitator.live.rates import Bucket


@dataclass(eq=False)
class Connection:
    """One page that is connected."""

    sid: str
    desk: Desk
    watcher: Watcher
    bucket: Bucket  # of whoever this is, on all their pages
    key: str = ""  # the hash of what it came with
    device: str = ""
    language: str = ""  # in which it is answered
    knows_presence: bool = False
    knows_pen: tuple[str, bool] | None = None  # its table, and whether that table's recorder is there, as last told
    stalled: str = ""  # the id of the refused command that must come again before later ones
