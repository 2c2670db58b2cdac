"""The round of a walk: planned when it starts, planned anew where the room changes under it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from facilitator.session.bells import home_ms, passed, refit, spread, stops_in
from facilitator.session.commands import Call
from facilitator.session.rotation import Station, Walkers, parties_for, plan, rings_of
from facilitator.session.routes import LETTERS, Round, Route, in_use, parties_of, stations_of
from facilitator.session.rows import Stage
from facilitator.session.state import Draft


def begin(draft: Draft, call: Call, stage: Stage, settings: Any) -> None:
    """Plan the walk of a stage that starts. One that was broken off goes on with the stop that was on."""
    before, round = draft.before("stage", stage.id), draft.get("round", stage.id)
    if round and before.ended_at and 0 < passed(round.bells, before.ended_at) < len(round.bells):
        kept = round.bells[: passed(round.bells, before.ended_at)]
        until = stage.ends_at - home_ms(stage.ends_at - call.now)
        rest = len(round.bells) - len(kept)
        new = spread(call.now, until, rest, round.move_ms) if stage.ends_at else [0] * rest
        lay_out(draft, draft.change(round, bells=[*kept, *new], held_at=0), call.now)
        return
    for route in [r for r in draft.all("route") if r.stage == stage.id]:
        draft.drop(route)
    round = outlook(draft, stage, settings)
    total = stage.ends_at - call.now if stage.ends_at else 0
    stops = len(round.bells)
    bells = spread(call.now, call.now + total - home_ms(total), stops, round.move_ms) if total else [0] * stops
    round.bells, round.began_at = bells, call.now
    draft.put(round)
    lay_out(draft, round, call.now)


def outlook(draft: Draft, stage: Stage, settings: Any) -> Round:
    """How the walk of a stage would go, as the room is now; not written anywhere. Its bells do not ring yet."""
    stations = [s for s in stations_of(draft, stage) if in_use(draft, stage, s.number)]
    rings = rings_of(stations, [int(word) for word in settings.order.split()])
    charts = min((len(ring) for ring in rings), default=0)
    move = settings.move_seconds * 1000
    stops = stops_in(stage.minutes, stop_ms=stop_ms(settings), move_ms=move, charts=charts, asked=settings.stops)
    people = sum(table.seated for table in draft.all("table") if not table.closed)
    letters = settings.parties or parties_for(people, len(stations), charts, stops)
    if settings.rotation == "free":
        stops = 0
    return Round(
        id=stage.id,
        rotation=settings.rotation,
        charts=settings.charts,
        rings=rings,
        letters=letters,
        bells=[0] * stops,
        move_ms=move,
    )


def stop_ms(settings: Any) -> int:
    """How long a stop is meant to be, in ms."""
    return int(settings.stop_minutes * 60_000)


def lay_out(draft: Draft, round: Round, now: int) -> None:
    """Write the ways of all parties from the next stop on; what is on or over stands. Only what changed is written."""
    stage = draft.get("stage", round.id)
    if not round.bells:
        return
    stations = stations_of(draft, stage)
    at = passed(round.bells, round.held_at or now)
    old = {route.id: route for route in draft.all("route") if route.stage == stage.id}
    routes = parties_of(draft, round, stations, old)
    been = _standing(round, old, at, stations)
    walkers = [
        Walkers(r.id, r.table, LETTERS.index(r.letter), r.people, r.step_free, been.get(r.id, ())) for r in routes
    ]
    rotation = plan(
        stations,
        walkers,
        rings=round.rings,
        stops=len(round.bells),
        letters=round.letters,
        charts="other_first" if round.charts == "other_first" else "both",
        ring=round.rotation != "least_read",
    )
    for route in routes:
        route.places = list(rotation.routes[route.id])
        known = old.pop(route.id, None)
        if known is None or _differs(known, route):
            draft.put(route)
    for gone in old.values():
        draft.drop(gone)
    if list(rotation.gave_way) != round.gave_way:
        draft.change(draft.get("round", round.id) or round, gave_way=list(rotation.gave_way))


def _standing(round: Round, old: dict[str, Route], at: int, stations: list[Station]) -> dict[str, tuple[int, ...]]:
    """By party the stops that stand: those over, and the one that is on, where its chart hangs and is no crowd."""
    hanging = {station.number for station in stations if station.open}
    crowd = Counter(route.places[at] for route in old.values() if len(route.places) > at)
    stays = {n for n in hanging if crowd[n] <= 2 * round.letters}
    return {
        id: tuple(
            route.places[: at + 1] if route.places[at : at + 1] and route.places[at] in stays else route.places[:at]
        )
        for id, route in old.items()
    }


def _differs(a: Route, b: Route) -> bool:
    return (a.places, a.members, a.people, a.hosts) != (b.places, b.members, b.people, b.hosts)


def follow(draft: Draft, call: Call, stage: Stage, settings: Any) -> None:
    """Plan anew where the room has changed under a walk that is on: its clock, a chart, a table, a person's place."""
    round: Round | None = draft.get("round", stage.id)
    before = draft.before("stage", stage.id)
    if round is None or before.started_at != stage.started_at:
        return
    changed = _clock_changed(draft, call, before, stage, round, settings)
    if changed or any(_moved(draft, kind, id) for kind, id in draft.writes):
        lay_out(draft, draft.get("round", stage.id), call.now)


def _moved(draft: Draft, kind: str, id: str) -> bool:
    """Whether a row was written in a way that matters to the plan."""
    watched = {
        "chart": ("posted",),
        "table": ("closed", "number", "group", "step_free"),
        "participant": ("table", "step_free"),
    }.get(kind, ())
    now, was = draft.get(kind, id), draft.before(kind, id)
    return any(getattr(now, field, None) != getattr(was, field, None) for field in watched)


def _clock_changed(draft: Draft, call: Call, before: Stage, stage: Stage, round: Round, settings: Any) -> bool:
    """Move the bells with the stage's clock; true where they moved."""
    if stage.state == "paused":
        if not round.held_at:
            round = draft.change(round, held_at=call.now)
        moved = stage.left - before.left if before.state == "paused" else 0
        end = round.held_at + stage.left if moved else 0
    else:
        if round.held_at:
            late = call.now - round.held_at
            at = passed(round.bells, round.held_at)
            round = draft.change(
                round, held_at=0, bells=[*round.bells[:at], *(b + late if b else 0 for b in round.bells[at:])]
            )
        end = stage.ends_at if before.state == "running" and stage.ends_at != before.ends_at else 0
    if not end or not round.bells or 0 in round.bells:
        return False
    bells = refit(
        round.bells,
        now=round.held_at or call.now,
        begin=round.began_at,
        end=end,
        stop_ms=stop_ms(settings),
        move_ms=round.move_ms,
        charts=min(len(ring) for ring in round.rings),
    )
    draft.change(round, bells=bells)
    return True


def ring_bell(draft: Draft, call: Call, round: Round, stage: Stage, stop: int) -> None:
    """Make a stop the one that is on, now; the bells after it are spread over what is left of the time."""
    now = round.held_at or call.now
    kept = [min(bell or now, now) for bell in round.bells[:stop]]
    rest = len(round.bells) - stop
    end = stage.ends_at or (round.held_at + stage.left if stage.left > 0 else 0)
    until = max(end - home_ms(end - round.began_at), now + rest * 1000)
    later = spread(now, until, rest, round.move_ms) if end and 0 not in round.bells else [0] * rest
    lay_out(draft, draft.change(round, bells=[*kept, *later]), call.now)
