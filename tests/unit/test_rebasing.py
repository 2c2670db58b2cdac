"""A text that is sent again to a session which went back to an older copy: it overwrites nobody's."""

from __future__ import annotations

import uuid
from pathlib import Path

from facilitator.live.desk import Answer
from tests.unit.workshop import Workshop


def test_a_text_meets_its_own_write_by_name_and_nobody_elses_by_an_old_number(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    ann = shop.join("Ann", table=1)
    shop.claim(ann, 1)
    shop.start("discuss")
    line = shop.write(1, "We meet", ann)
    row = shop.desk.state.get("line", line)
    first = next(id for id, known in shop.desk._answered.items() if known.seq == row.written)
    head = shop.desk.state.seq

    def write(text: str, base: int, based_on: str = "") -> Answer:
        args = {"chart": row.chart, "section": row.section, "line": line, "text": text, "base": base}
        return shop.desk.run("line.write", args, ann, id=str(uuid.uuid4()), based_on=based_on)

    assert write("We meet monthly", head + 90, first).ok  # the number is of a history that is gone
    assert shop.desk.state.get("line", line).text == "We meet monthly"
    assert write("Something else", head + 90).ok  # whose write that was is not known here
    assert shop.desk.state.get("line", line).text == "We meet monthly"
    assert sorted(one.text for one in shop.desk.state.all("line")) == ["Something else", "We meet monthly"]
    shop.close()
