"""The pen handed on by a code, a reporter drawn, tables merged, colleagues invited: who may, and when."""

from __future__ import annotations

from facilitator.session.people import OFFER_FOR, Colleague, Offer
from facilitator.session.rows import Row
from tests.unit.matrix import ANY_TIME, AT_TABLE, ONLY_FACILITATOR, PEN_HOLDERS, Rule, table
from tests.unit.workshop import NOON

ROWS: list[Row] = [Colleague(id="jo", name="Jo", invited_at=NOON)]
ROWS += [Offer(id=str(n), table=n, code="1234", until=NOON + 100 * OFFER_FOR) for n in range(1, 5)]

TABLE: dict[str, Rule] = {
    "pen.offer": Rule(table, PEN_HOLDERS, ANY_TIME),
    "pen.accept": Rule(lambda h: {"table": h.table, "code": "1234"}, AT_TABLE, ANY_TIME),
    "table.merge": Rule(lambda h: {"table": h.table, "into": 4}, ONLY_FACILITATOR, ANY_TIME),
    "reporter.draw": Rule(table, AT_TABLE | ONLY_FACILITATOR, ANY_TIME),
    "facilitator.invite": Rule(lambda h: {"name": "Jo", "secret": "A" * 26}, ONLY_FACILITATOR, ANY_TIME),
    "facilitator.revoke": Rule(lambda h: {"colleague": "jo"}, ONLY_FACILITATOR, ANY_TIME),
}
