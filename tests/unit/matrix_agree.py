"""Reading back is the recorder's; each person at the table says for themselves whether the chart is right."""

from __future__ import annotations

from tests.unit.matrix import FORMER, MEMBER, PEN_HOLDERS, RECORDER, WRITES, WRITING, Rule, chart

TABLE: dict[str, Rule] = {
    "chart.readback": Rule(chart, PEN_HOLDERS, WRITING, WRITES),
    # a laptop on the table's link is nobody in particular
    "chart.check": Rule(lambda h: {"chart": h.chart, "value": "agree"}, {MEMBER, RECORDER, FORMER}, WRITING, WRITES),
}
