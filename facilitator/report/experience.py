"""The experience matrix: challenge by affiliation, and who could be introduced to whom.

What counts: a note that tells of an experience on the line a challenge was taken from, and what was tapped while the
challenge's table spoke. Experiences on other lines and charts stand apart. Whoever did not agree to
be introduced is not named; a tap was never shown by affiliation in the room, so that small affiliations stand together
for their taps in every edition.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from facilitator import messages
from facilitator.report import quoted
from facilitator.report.items import Quoter, plain

Said = tuple[str, str]  # an affiliation, and which field of a standing


def experience(
    quoter: Quoter, clusters: list[quoted.Cluster]
) -> tuple[list[quoted.Experience], list[quoted.Experience]]:
    """The rows of the matrix, every challenge (those that say nearly the same in one), empty where nobody said anything
    to any of them; and the lines and charts with experiences that belong to none."""
    told: dict[str, list[quoted.Note]] = {}
    for note in quoter.notes:
        if note.kind == "experience":
            told.setdefault(note.on or note.chart, []).append(note)
    found = [_of_cluster(quoter, cluster, told) for cluster in clusters]  # takes the notes of their lines out of `told`
    elsewhere = []
    for on, notes in told.items():
        item = _item(quoter, *on.split(":", 1))
        if item is not None:
            elsewhere.append(_row(quoter, item, [item.table], notes, []))
    elsewhere.sort(key=lambda row: (row.item.table, row.item.at, row.item.id))
    return found if any(row.standings for row in found) else [], elsewhere


def affiliations(quoter: Quoter, rows: list[quoted.Experience]) -> list[str]:
    """The columns of the matrix: every affiliation that said something, by name; those that stand together and those
    who said none last."""
    names = {standing.affiliation for row in rows for standing in row.standings}
    return sorted(names, key=lambda name: (name == quoter.nameless, name == quoter.others, name.casefold()))


def _of_cluster(quoter: Quoter, cluster: quoted.Cluster, told: dict[str, list[quoted.Note]]) -> quoted.Experience:
    cards = [quoter.record.get("challenge", card.id.partition(":")[2]) for card in cluster.challenges]
    notes = [note for card in cards if card.line for note in told.pop(f"line:{card.line}", [])]
    tables = {(card.activity, card.table) for card in cards}
    turns = {turn.id for turn in quoter.record.all("turn") if (turn.activity, turn.table) in tables}
    taps = [tap for tap in quoter.record.all("tap") if tap.turn in turns and tap.kind != "question"]
    return _row(quoter, plain(cluster.challenges[0]), cluster.tables, notes, taps)


def _row(
    quoter: Quoter, item: quoted.Item, tables: list[int], notes: list[quoted.Note], taps: list[Any]
) -> quoted.Experience:
    said = {(quoter.state_of(note.affiliation), "tried") for note in notes}
    said |= set(_tapped(quoter, taps))
    states = sorted({state for state, _ in said}, key=str.casefold)
    return quoted.Experience(
        item=item,
        tables=tables,
        standings=[_standing(state, said) for state in states],
        people=_willing(quoter, notes, taps),
        notes=sorted(notes, key=lambda note: (note.at, note.id)),
    )


def _standing(state: str, said: set[Said]) -> quoted.Standing:
    fields = {field: True for name, field in said if name == state}
    return quoted.Standing(affiliation=state, **fields)


def _tapped(quoter: Quoter, taps: list[Any]) -> Iterator[Said]:
    for tap in taps:
        person = quoter.record.get("participant", tap.participant)
        if person:
            yield quoter.state_of(person.affiliation, always=True), tap.kind


def _item(quoter: Quoter, kind: str, id: str) -> quoted.Item | None:
    row = quoter.record.get(kind, id)
    if row is None or not quoter.shown(row):
        return None
    if kind == "line":
        return plain(quoter.line(row))
    title = messages.text("report-whole-chart", lang=quoter.lang, activity=quoter.title_of("activity", row.activity))
    return quoted.Item(**quoter.named(row), text=title, table=row.table, at=row.posted_at)


def _willing(quoter: Quoter, notes: list[quoted.Note], taps: list[Any]) -> list[str]:
    """Who agreed to be introduced, by name and affiliation: for the organisers, who do the introducing."""
    if quoter.edition != "organisers":
        return []
    rows = [quoter.record.get("note", note.id.partition(":")[2]) for note in notes]
    ids = {row.author for row in rows if row.introduce} | {tap.participant for tap in taps if tap.introduce}
    people = [quoter.record.get("participant", id) for id in ids - {""}]
    named = {", ".join(filter(None, (p.name, p.affiliation))) for p in people if p and not p.removed}
    return sorted(named - {""})
