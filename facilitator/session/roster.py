"""Who is here, by affiliation: counted as people come and say where they are from. No names."""

from __future__ import annotations

from facilitator.session.rows import Affiliation
from facilitator.session.state import Draft


def count_affiliation(draft: Draft, before: str, after: str) -> None:
    """Somebody's affiliation was `before` and is `after`; "" for none."""
    if before.casefold() == after.casefold():
        return
    for name, more in ((before, -1), (after, 1)):
        if not name:
            continue
        row = draft.get("affiliation", name.casefold()) or Affiliation(id=name.casefold(), name=name)
        people = row.people + more
        if people > 0:
            draft.change(row, people=people)
        elif draft.get("affiliation", row.id):
            draft.drop(row)
