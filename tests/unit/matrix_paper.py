"""Paper: who photographs, who types up, who sticks a paper note for somebody else."""

from __future__ import annotations

from facilitator.session.photos import Photo
from facilitator.session.rows import Row
from tests.unit.matrix import ANY_TIME, AT_TABLE, ONLY_FACILITATOR, PEN_HOLDERS, WALKING, WALKS, Here, Rule

INTERNAL = {"photo.add"}  # made by the server when the picture is kept
ROWS: list[Row] = [Photo(id=f"photo-{n}", chart=f"a.{n}", table=n, width=4, height=3) for n in (1, 3)]


def photo(here: Here) -> dict[str, object]:
    return {"photo": f"photo-{here.table}"}


TABLE: dict[str, Rule] = {
    "table.paper": Rule(lambda h: {"table": h.table}, AT_TABLE | ONLY_FACILITATOR, ANY_TIME),
    "photo.remove": Rule(photo, AT_TABLE | ONLY_FACILITATOR, ANY_TIME),
    "photo.describe": Rule(lambda h: {**photo(h), "caption": "A list"}, AT_TABLE | ONLY_FACILITATOR, ANY_TIME),
    "photo.back": Rule(photo, ONLY_FACILITATOR, ANY_TIME),
    # at any time: a photograph may be typed up in the break
    "line.type_up": Rule(
        lambda h: {"chart": h.chart, "section": "a.t1", "text": "Meet"}, PEN_HOLDERS | ONLY_FACILITATOR, ANY_TIME
    ),
    "chart.typed": Rule(lambda h: {"chart": h.chart}, PEN_HOLDERS | ONLY_FACILITATOR, ANY_TIME),
    "note.paper": Rule(
        lambda h: {"table": h.table, "chart": "a.2", "kind": "comment", "text": "Yes"}, PEN_HOLDERS, WALKING, WALKS
    ),
}
