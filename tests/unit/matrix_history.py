"""Something was done that can be taken back."""

from __future__ import annotations

from facilitator.session.history import Action, Trace
from facilitator.session.rows import Row
from tests.unit.matrix import Rule

ROWS: list[Row] = [Action(id="done", name="table.rename"), Trace(id="done", changes=[])]
TABLE: dict[str, Rule] = {}
