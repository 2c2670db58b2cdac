"""The digest: what pages of any combination of views hold, though what they share is added up only once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from hypothesis import given
from hypothesis import strategies as st

from facilitator.live.views import digest
from facilitator.session.rows import Row, Rows
from facilitator.session.state import State, print_of

VIEWS = ("room", "wall", "table:1", "chart:a.1", "me:p1", "note:n1")
COMMON, OWN = VIEWS[:4], VIEWS[4:]


class Shown(Row):
    """A row that is shown wherever the test wants it."""

    KIND: ClassVar[str] = "shown"
    places: frozenset[str] = frozenset()

    def views(self, rows: Rows) -> Iterable[str]:
        return self.places


@given(
    st.lists(st.frozensets(st.sampled_from(VIEWS)), max_size=12),
    st.lists(st.tuples(st.frozensets(st.sampled_from(COMMON)), st.frozensets(st.sampled_from(OWN))), max_size=8),
)
def test_each_row_counts_once_in_whatever_views_it_is_shown(
    rows: list[frozenset[str]], pages: list[tuple[frozenset[str], frozenset[str]]]
) -> None:
    shown = [Shown(id=str(at), seq=at, places=places) for at, places in enumerate(rows, 1)]
    state = State()
    state.load(shown, [], len(shown))
    known: dict[frozenset[str], tuple[int, int]] = {}
    for common, own in pages:
        held = [row for row in shown if row.places & (common | own)]
        assert digest(state, common, own, known) == (len(held), sum(map(print_of, held)) % 2**48)
