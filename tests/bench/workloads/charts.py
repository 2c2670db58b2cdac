"""The hall of the gallery walk: 15 charts of 12 lines, and at each the phones of another table."""

from __future__ import annotations

from tests.bench.hall import Hall

TABLES = 15
LINES = 12
TEXT = "State agencies meet monthly with those who use the data, and keep the minutes open to all of them"


def next_chart(table: int) -> str:
    """What a table reads: the next one's chart."""
    return f"a.{table % TABLES + 1}"


def fill(hall: Hall, count: int) -> None:
    """Every table writes and posts its chart; the walk begins; everybody comes."""
    hall.as_console(("stage.start", {"stage": "a.discuss"}))
    for table in range(1, TABLES + 1):
        chart = f"a.{table}"
        lines = [{"chart": chart, "section": "a.t1", "text": f"{TEXT} ({at})"} for at in range(LINES)]
        hall.as_desk(
            table,
            ("pen.claim", {"table": table}),
            *(("line.write", line) for line in lines),
            ("chart.post", {"chart": chart}),
        )
    hall.as_console(("stage.start", {"stage": "a.walk"}))
    hall.let_in(hall.seats(count, range(1, TABLES + 1), chart_of=next_chart, group=True))
