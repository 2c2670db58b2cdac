"""Challenges and strategies, the share-out, votes, and what each answered alone."""

from __future__ import annotations

from typing import Any

from facilitator.report import figures, quoted
from facilitator.report.items import Quoter

GOAL_STEPS = 4  # not at all, a little, mostly, fully


def challenges(quoter: Quoter) -> list[quoted.Challenge]:
    """Every table's card, in the order of the agenda and the wall."""
    rows = [row for row in quoter.all("challenge") if row.text]
    activities = {row.id: row.position for row in quoter.record.all("activity")}
    rows.sort(key=lambda row: (activities.get(row.activity, 0), row.table))
    return [_challenge(quoter, row) for row in rows]


def clusters(cards: list[quoted.Challenge]) -> list[quoted.Cluster]:
    """Challenges that say nearly the same stand together; those without a strategy come first."""
    found: list[list[quoted.Challenge]] = []
    for card in cards:
        kin = {card.table, *card.alike}
        home = next((g for g in found if g[0].activity == card.activity and any(c.table in kin for c in g)), None)
        if home is None:
            found.append([card])
        else:
            home.append(card)
    groups = [quoted.Cluster(text=g[0].text, tables=[c.table for c in g], challenges=g) for g in found]
    return sorted(groups, key=lambda g: (any(c.strategies for c in g.challenges), -len(g.tables), g.tables[0]))


def strategy_types(cards: list[quoted.Challenge]) -> list[str]:
    """The types of the strategies; "" last, where some have none."""
    types = {strategy.type for card in cards for strategy in card.strategies}
    return [*sorted(types - {""}, key=str.casefold), *([""] if "" in types or not types else [])]


def turns(quoter: Quoter, now: int) -> list[figures.Turn]:
    """The share-outs: who spoke when and how long, and what was tapped meanwhile."""
    found = []
    for stage in quoter.stages("share"):
        rows = [row for row in quoter.record.all("turn") if row.stage == stage.id]
        spoken = sorted((row for row in rows if row.started_at), key=lambda row: row.started_at)
        silent = sorted((row for row in rows if not row.started_at), key=lambda row: row.position)
        for place, row in enumerate(spoken + silent, 1):
            found.append(_turn(quoter, stage, row, place if row.started_at else 0, now))
    return found


def votes(quoter: Quoter) -> list[figures.Vote]:
    """Every vote, its options by place."""
    found = []
    for stage in quoter.stages("vote"):
        ballot = quoter.record.get("ballot", stage.id)
        rows = [row for row in quoter.all("option") if row.stage == stage.id and not row.merged]
        if not ballot or not rows:
            continue
        options = [_option(quoter, row) for row in rows]
        options.sort(key=lambda option: (option.place or len(options) + 1, -option.total, option.text))
        voters = quoted.Count(n=ballot.voters, of=ballot.present)
        method = str(stage.settings.get("method", "dots"))
        found.append(figures.Vote(stage=stage.title, method=method, voters=voters, options=options, open=ballot.open))
    return found


def questions(quoter: Quoter) -> list[figures.Question]:
    """What each answered alone, in the order of the agenda; words only as far as people share them."""
    found = []
    for stage in quoter.stages():
        topics = [t for t in quoter.record.all("topic") if t.stage == stage.id]
        for topic in sorted(topics, key=lambda topic: topic.position):
            replies = [row for row in quoter.record.all("reply") if row.topic == topic.id]
            if not replies:
                continue
            tally = quoter.record.get("tally", topic.id)
            words = [_reply(quoter, row) for row in replies if row.text and quoter.shown(row)]
            counted = topic.form in ("choice", "scale", "ranking") and tally is not None and quoter.shown(tally)
            found.append(
                figures.Question(
                    text=topic.text,
                    form=topic.form,
                    answered=quoted.Count(n=len(replies), of=len(quoter.record.all("participant"))),
                    options=list(topic.options),
                    counts=list(tally.counts) if counted else [],
                    words=sorted(words, key=lambda item: (item.table, item.at, item.id)),
                )
            )
    return found


def goals(quoter: Quoter) -> list[figures.Goal]:
    """How far each goal was reached, as people say. Asked only where somebody rated one."""
    ratings = quoter.record.all("rating")
    if not ratings:
        return []
    found = []
    for at, goal in enumerate(quoter.session.goals):
        values = [row.value for row in ratings if row.goal == at]
        counts = [values.count(step) for step in range(GOAL_STEPS)]
        rated = quoted.Count(n=len(values), of=len(quoter.record.all("participant")))
        found.append(figures.Goal(text=goal, rated=rated, counts=counts))
    return found


def _challenge(quoter: Quoter, row: Any) -> quoted.Challenge:
    rows = [s for s in quoter.all("strategy") if s.challenge == row.id and s.text]
    turn = next((t for t in quoter.record.all("turn") if (t.activity, t.table) == (row.activity, row.table)), None)
    return quoted.Challenge(
        **quoter.named(row),
        text=row.text,
        table=row.table,
        at=row.at,
        late=row.late,
        themes=quoter.themes_of("challenge", row.id),
        response=quoter.response("challenge", row.id),
        activity=quoter.title_of("activity", row.activity),
        reporter=_reporter(quoter, row.table),
        strategies=[_strategy(quoter, s) for s in sorted(rows, key=lambda s: (s.position, s.id))],
        alike=list(row.alike),
        us_too=turn.us_too if turn else 0,
        could_use=turn.could_use if turn else 0,
        questions=turn.questions if turn else 0,
    )


def _strategy(quoter: Quoter, row: Any) -> quoted.Strategy:
    return quoted.Strategy(
        **quoter.named(row),
        text=row.text,
        why=row.why,
        type=row.type,
        table=row.table,
        at=row.at,
        late=row.late,
        themes=quoter.themes_of("strategy", row.id),
        response=quoter.response("strategy", row.id),
    )


def _turn(quoter: Quoter, stage: Any, row: Any, place: int, now: int) -> figures.Turn:
    return figures.Turn(
        stage=stage.title,
        activity=quoter.title_of("activity", stage.activity),
        place=place,
        table=row.table,
        reporter=_reporter(quoter, row.table),
        planned=int(stage.settings.get("seconds_each", 0)) * 1000,
        spent=row.spent + (max(0, now - row.started_at) if row.state == "speaking" else 0),
        started_at=row.started_at,
        us_too=row.us_too,
        could_use=row.could_use,
        questions=row.questions,
        skipped=row.state == "skipped",
    )


def _option(quoter: Quoter, row: Any) -> figures.Option:
    tally = quoter.record.get("tally", row.id)
    open_to_all = tally is not None and quoter.shown(tally)
    return figures.Option(
        text=row.text,
        total=tally.total if open_to_all else 0,
        counts=list(tally.counts) if open_to_all else [],
        place=row.place,
        voters=tally.voters if open_to_all else 0,
    )


def _reply(quoter: Quoter, row: Any) -> quoted.Item:
    return quoted.Item(
        **quoter.named(row), text=row.text, table=row.table, at=quoter.when(row.replied_at), late=row.late
    )


def _reporter(quoter: Quoter, table: int) -> str:
    """Who spoke for a table, by name: for the organisers."""
    row = quoter.record.get("table", str(table))
    return str(row.reporter_name) if row and quoter.edition == "organisers" else ""
