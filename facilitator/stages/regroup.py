"""regroup: people change places. Phones say where to go; the rule can also be said aloud."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from facilitator.session.assigning import guest_of
from facilitator.session.commands import Args, Call, command
from facilitator.session.hooks import when_ended, when_started
from facilitator.session.parties import Party, Place
from facilitator.session.pen import hand_over
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Participant, Stage
from facilitator.session.seating import Plan, Spot, deal, in_parties, inner_circle, move_on
from facilitator.session.seats import move_to, open_table
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage

KIND = "regroup"
INNER = 6  # people in an inner circle, where the stage does not say


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """`rule`: how people change places. `by`: tables to move on. `new_faces`: as few as possible of those one has sat
    with. `size`: people in a party or in the inner circle; 0: as the rule says. `keep_pen`: who records goes on
    recording at the new table."""

    rule: Literal["rotate", "host_stays", "mix", "choice", "pairs", "fours", "circle"] = "rotate"
    by: int = 1
    new_faces: bool = False
    size: int = 0
    keep_pen: bool = False


class StageArgs(Args):
    """`stage`: the id of a regroup stage."""

    stage: str


class ChangePlace(Args):
    """`table`: where somebody is to go instead."""

    stage: str
    participant: str
    table: int


def about_regroup(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command about a regroup stage."""
    stage = draft.need("stage", args.stage, "stage")
    if stage.kind != KIND:
        raise Refusal("not_found", "refusal-no-regroup", field="stage")
    return 0, stage


@command("regroup.plan", StageArgs, {"facilitator"}, scope=about_regroup)
def plan(draft: Draft, call: Call, late: bool) -> None:
    """Plan where everybody goes, from how they sit now; a plan made before is thrown away, who has gone stays gone."""
    _plan(draft, call, draft.get("stage", call.args.stage))


@command("place.change", ChangePlace, {"facilitator"}, scope=about_regroup)
def change_place(draft: Draft, call: Call, late: bool) -> None:
    """Send one person elsewhere."""
    place = draft.need("place", f"{call.args.stage}.{call.args.participant}", "participant")
    draft.change(place, table=open_table(draft, call.args.table).number, arrived=False)


@command("place.arrive", StageArgs, {"participant"}, scope=about_regroup)
def arrive(draft: Draft, call: Call, late: bool) -> None:
    """Say that one is there: sit down. Who was seated meanwhile (the stage is over) has nothing more to do."""
    stage = current_stage(draft)
    if stage is None or stage.id != call.args.stage:
        raise Refusal("wrong_stage", field="stage")
    place = draft.get("place", f"{stage.id}.{call.actor.id}")
    if place and not place.arrived:
        _seat(draft, stage, place)


@when_started(KIND)
def _started(draft: Draft, call: Call, stage: Stage) -> None:
    if not any(place.stage == stage.id and not place.arrived for place in draft.all("place")):
        _plan(draft, call, stage)


@when_ended(KIND)
def _ended(draft: Draft, call: Call, stage: Stage) -> None:
    """Whoever has not said so is taken to have gone where they were sent."""
    for place in [p for p in draft.all("place") if p.stage == stage.id and not p.arrived]:
        _seat(draft, stage, place)


def _seat(draft: Draft, stage: Stage, place: Place) -> None:
    person: Participant = draft.get("participant", place.participant)
    table = draft.get("table", str(place.table))
    if place.table and table and not table.closed and person.table != place.table:
        move_to(draft, person, place.table)
        if place.records and stage.settings.get("keep_pen"):
            hand_over(draft, draft.get("table", table.id), person.id, person.name)
    draft.change(draft.get("participant", person.id), party=place.party, circle=place.circle)
    draft.change(place, arrived=True)


def _plan(draft: Draft, call: Call, stage: Stage) -> None:
    for kind in ("place", "party"):
        for row in [row for row in draft.all(kind) if row.stage == stage.id]:
            draft.drop(row)
    settings = msgspec.convert(stage.settings, Settings)
    people = sorted((p for p in draft.all("participant") if p.table), key=lambda p: (p.table, p.joined_at, p.id))
    if settings.rule in ("pairs", "fours"):
        _plan_parties(draft, stage, people, settings.size or (2 if settings.rule == "pairs" else 4))
    elif settings.rule == "circle":
        _plan_circle(draft, call, stage, people, settings.size or INNER)
    elif settings.rule != "choice":
        pens = {table.pen for table in draft.all("table")}
        for id, table in _tables(draft, call, people, settings).items():
            place = Place(id=f"{stage.id}.{id}", stage=stage.id, participant=id, table=table, records=id in pens)
            draft.put(place)


def _tables(draft: Draft, call: Call, people: list[Participant], settings: Settings) -> Plan:
    """Who goes to which table, by a rule that moves tables' people."""
    tables = [table for table in draft.all("table") if not table.closed]
    spots = [Spot(table.number, table.seats, table.step_free) for table in tables]
    numbers = [table.number for table in tables]
    if settings.rule == "mix":
        how: Literal["new_faces", "mixed"] = "new_faces" if settings.new_faces else "mixed"
        return deal([guest_of(person) for person in people], spots, how, call.id)
    hosts = set(_hosts(draft, people)) if settings.rule == "host_stays" else set()
    moving = [guest_of(person) for person in people if person.id not in hosts]
    staying = {person.id: person.table for person in people if person.id in hosts}
    if settings.new_faces:
        return staying | deal(moving, spots, "new_faces", call.id)
    return staying | move_on(moving, numbers, settings.by)


def _hosts(draft: Draft, people: list[Participant]) -> Iterable[str]:
    """One a table: who holds the pen, else who came first."""
    seen: set[int] = set()
    for person in sorted(people, key=lambda p: draft.get("table", str(p.table)).pen != p.id):
        if person.table not in seen:
            seen.add(person.table)
            yield person.id


def _plan_parties(draft: Draft, stage: Stage, people: list[Participant], size: int) -> None:
    """Parties within each table; people who were in one before stay side by side, so that two pairs make a four."""
    number = 0
    for table in dict.fromkeys(person.table for person in people):
        here = sorted((p for p in people if p.table == table), key=lambda p: (p.party, p.joined_at, p.id))
        names = {p.id: p.name for p in here}
        for members in in_parties([p.id for p in here], size):
            number += 1
            id = f"{stage.id}.p{number}"
            named = [names[member] for member in members]
            draft.put(Party(id=id, stage=stage.id, table=table, members=members, names=named))
            for member in members:
                draft.put(Place(id=f"{stage.id}.{member}", stage=stage.id, participant=member, table=table, party=id))


def _plan_circle(draft: Draft, call: Call, stage: Stage, people: list[Participant], size: int) -> None:
    was_inner = {person.id for person in people if person.circle == "inner"}
    inner = inner_circle([guest_of(person) for person in people], size, call.id, was_inner)
    for person in people:
        draft.put(
            Place(
                id=f"{stage.id}.{person.id}",
                stage=stage.id,
                participant=person.id,
                table=person.table,
                circle="inner" if person.id in inner else "outer",
            )
        )
