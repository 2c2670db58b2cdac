"""Everything that can be said and done: all commands, row kinds and stage kinds. Importing this loads them."""

from __future__ import annotations

from facilitator import stages
from facilitator.session import aside, pen, room, seats, stage_clock
from facilitator.session.commands import COMMANDS
from facilitator.session.rows import ROW_KINDS

STAGE_KINDS = stages.find_kinds()

__all__ = ["COMMANDS", "ROW_KINDS", "STAGE_KINDS", "aside", "pen", "room", "seats", "stage_clock"]
