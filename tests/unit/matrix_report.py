"""Who may let the report out: the facilitator, at any time and after the end."""

from __future__ import annotations

from facilitator.session.rows import Row
from tests.unit.matrix import MOMENTS, ONLY_FACILITATOR, Rule

ROWS: list[Row] = []
TABLE: dict[str, Rule] = {
    "report.state": Rule(lambda h: {"state": "preview"}, ONLY_FACILITATOR, set(MOMENTS)),
}
