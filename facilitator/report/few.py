"""Too few people to stand alone: what is put together, or not told, so that no single person's doings can be read from
a count, nor worked out by taking the other counts from a sum."""

from __future__ import annotations

from facilitator.report import model


def put_together(sizes: dict[str, int]) -> set[str]:
    """The names that stand together: those of too few people, and the next larger ones until all of them are enough."""
    few = {name for name, people in sizes.items() if people < model.SMALL}
    rest = sorted((name for name in sizes if name not in few), key=lambda name: (sizes[name], name))
    while few and rest and sum(sizes[name] for name in few) < model.SMALL:
        few.add(rest.pop(0))
    return few


def not_told(sizes: dict[int, int], groups: dict[int, str]) -> tuple[set[int], bool]:
    """The tables whose people's doings are not told, and whether the groups' sums cannot be told either.

    A group's sum gives a table away that alone is left out: at least two are, with enough people between them. Where a
    group has no such second table, no sum of a group is told, and the tables are covered by those of the whole room.
    """
    found: set[int] = set()
    for group in set(groups.values()):
        inside = {table: people for table, people in sizes.items() if groups[table] == group}
        covered = _covered(inside)
        if covered is None:
            everywhere = _covered(sizes)
            return (set(sizes) if everywhere is None else everywhere), True
        found |= covered
    return found, False


def _covered(sizes: dict[int, int]) -> set[int] | None:
    """The tables of too few, with others until nothing can be worked out; None where there are no such others."""
    few = {table for table, people in sizes.items() if 0 < people < model.SMALL}
    rest = sorted((table for table in sizes if sizes[table] >= model.SMALL), key=lambda table: (sizes[table], table))
    while few and (len(few) < 2 or sum(sizes[table] for table in few) < model.SMALL):
        if not rest:
            return None
        few.add(rest.pop(0))
    return few
