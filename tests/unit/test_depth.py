"""How large a projector's text has to be for the back row: four millimetres for each metre."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.session.depth import depth
from tests.unit.workshop import Workshop


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    made = Workshop(tmp_path)
    yield made
    made.close()
    assert made.problems() == []


@pytest.mark.parametrize(
    ("distance", "height", "scale"),
    [(8, 2, 100), (15, 2, 100), (15, 1.5, 115), (20, 2, 115), (20, 1.5, 153), (40, 2, 160)],
)
def test_the_smallest_text_is_large_enough_for_the_back_row(distance, height, scale):
    found = depth(distance, height)
    assert found.scale == scale
    assert (found.legible >= distance * 100) == (scale < 160)
    capital = found.scale / 100 * 0.05 * height * 0.7
    assert scale == 160 or capital >= 0.004 * distance


def test_a_code_grows_with_the_room_as_far_as_there_is_space_and_says_how_far_it_reaches():
    near, middle, far = depth(7, 2), depth(8.5, 2), depth(15, 2)
    assert (near.code, near.reach) == (45, 720)
    assert 45 < middle.code <= 55
    assert middle.reach >= 850
    assert (far.code, far.reach) == (55, 880)


def test_what_is_measured_is_kept_for_that_projector(workshop: Workshop):
    workshop.do("screen.measure", {"distance": 20, "height": 2}, workshop.console)
    row = workshop.row("projection", "main")
    assert (row.distance, row.height, row.scale) == (2000, 200, 115)


@pytest.mark.parametrize(
    ("args", "field"), [({"distance": 0, "height": 2}, "distance"), ({"distance": 9, "height": 0}, "height")]
)
def test_what_cannot_be_a_room_is_refused(workshop: Workshop, args, field):
    assert workshop.refused("screen.measure", args, workshop.console) == ("bad_args", field)
