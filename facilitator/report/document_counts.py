"""The parts of the text that count and time: votes, turns, answers, goals, balance, agenda, method; and contacts."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.report import model
from facilitator.report.blocks import (
    Block,
    Grid,
    Heading,
    Text,
    quote_block,
)
from facilitator.report.pictures import draw
from facilitator.report.say import Words


def votes(report: model.Report, say: Words) -> Iterator[Block]:
    """Votes."""
    for vote in report.votes:
        yield Heading(2, vote.stage)
        closed = "" if vote.open else "report-voters"
        yield Text(say(closed or "report-vote-open", n=vote.voters.n, of=vote.voters.of), "quiet")
        rows = [
            ["–", o.text, "–"] if vote.open else [str(o.place or at), o.text, f"{o.total:g}"]
            for at, o in enumerate(vote.options, 1)
        ]
        head = [say("report-place"), say("report-option"), say("report-votes")]
        yield Grid(caption=vote.stage, head=head, rows=rows, widths=[1, 8, 1.5])


def share(report: model.Report, say: Words) -> Iterator[Block]:
    """Who spoke when."""
    yield Text(say("report-taps-of", count=report.balance.people), "quiet")
    names = ("stage", "order", "table-head", "planned", "used", "us-too", "could-use", "asked")
    rows = []
    for turn in report.turns:
        used = say.minutes(turn.spent) if turn.place else say("report-not-heard")
        row = [turn.stage, str(turn.place or "–"), say.table(turn.table), say.minutes(turn.planned), used]
        rows.append([*row, str(turn.us_too), str(turn.could_use), str(turn.questions)])
    head = [say(f"report-{name}") for name in names]
    yield Grid(caption=say("report-part-share"), head=head, rows=rows, widths=[4, 1.5, 2, 2, 2, 1.5, 2, 2])


def answers(report: model.Report, say: Words) -> Iterator[Block]:
    """What each answered alone."""
    for question in report.questions:
        yield Heading(2, question.text)
        yield Text(say("report-answered-by", n=question.answered.n, of=question.answered.of), "quiet")
        options = question.options or [str(step) for step in range(1, len(question.counts) + 1)]
        rows = [[option, str(n)] for option, n in zip(options, question.counts, strict=False)]
        if rows:
            head = [say("report-option"), say("report-count")]
            yield Grid(caption=question.text, head=head, rows=rows, widths=[8, 2])
        for item in question.words:
            yield quote_block(item, say)


def goals(report: model.Report, say: Words) -> Iterator[Block]:
    """Outcomes and goals."""
    if report.outcomes:
        yield Heading(2, say("report-outcomes"))
    for outcome in report.outcomes:
        yield Text(f"{outcome.text} ({say('report-reached' if outcome.reached else 'report-not-reached')})", "item")
    if report.renewed:
        yield Text(say("report-renewed", what=say.listed(say(f"report-renewed-{what}") for what in report.renewed)))
    if report.goals:
        head = [say("report-goal"), *(say(f"report-goal-{step}") for step in range(4)), say("report-rated")]
        rows = [[goal.text, *map(str, goal.counts), say.of(goal.rated)] for goal in report.goals]
        yield Grid(caption=say("report-goals-rated"), head=head, rows=rows, widths=[7, 1.5, 1.5, 1.5, 1.5, 2])


def balance(report: model.Report, say: Words) -> Iterator[Block]:
    """Who took part."""
    balance = report.balance
    yield Text(say("report-noted", n=balance.noted.n, of=balance.noted.of))
    yield from draw(report, png=True)
    names = ("people-head", "lines", "notes-left", "notes-got")
    head = [say(f"report-{name}") for name in names]
    for label, caption, shares in (
        ("report-table-head", "report-balance-tables", balance.tables),
        ("report-group-head", "report-balance-groups", balance.groups),
    ):
        rows = [[s.name, *say.told(s, "people", "lines", "notes", "received")] for s in shares]
        if rows:
            yield Grid(caption=say(caption), head=[say(label), *head], rows=rows, widths=[4, 2, 2, 2, 2])
    if any(share.few for share in balance.tables):
        yield Text(say("report-few-tables"), "quiet")
    if balance.affiliations:
        rows = [[s.name, str(s.people), str(s.notes)] for s in balance.affiliations]
        head = [say("report-affiliation-head"), say("report-people-head"), say("report-notes-left")]
        yield Grid(caption=say("report-balance-affiliations"), head=head, rows=rows, widths=[6, 2, 2])
        yield Text(say("report-small-cells"), "quiet")


def agenda(report: model.Report, say: Words) -> Iterator[Block]:
    """The agenda as planned and as run."""
    rows = []
    for stage in report.agenda:
        times = [say.clock(stage.started_at), say.clock(stage.ended_at)]
        rows.append([stage.title, stage.activity, say.minutes(stage.planned), say.used(stage), *times])
    head = [say(f"report-{name}") for name in ("stage", "activity", "planned", "used", "from", "to")]
    yield Grid(caption=say("report-part-agenda"), head=head, rows=rows, widths=[5, 5, 2, 2, 2, 2])


def method(report: model.Report, say: Words) -> Iterator[Block]:
    """How this came about, and what it cannot say."""
    how = report.method
    told = [
        say("report-method-people", count=how.people),
        say("report-method-tables", n=how.tables.n, of=how.tables.of),
        say("report-noted", n=how.noted.n, of=how.noted.of),
        say("report-method-anonymous", n=how.anonymous.n, of=how.anonymous.of),
        say("report-method-paper", n=how.paper.n, of=how.paper.of) if how.paper.of else "",
        say("report-method-late", count=how.late) if how.late else "",
        say("report-method-removed", n=how.removed.n, of=how.removed.of),
        say("report-method-themed", who=say.listed(how.themed_by)) if how.themed_by else "",
        say("report-method-skipped", stages=say.listed(how.skipped)) if how.skipped else "",
        say("report-method-verbatim"),
        say("report-limits"),
    ]
    yield from (Text(words, "item") for words in told if words)


def contacts(report: model.Report, say: Words) -> Iterator[Block]:
    """Resources and contacts."""
    if report.resources:
        yield Heading(2, say("report-resources"))
    for one in report.resources:
        url = one.get("url", "")
        yield Text(one.get("title") or url, "item", url if url.startswith(("http://", "https://")) else "")
    if report.contacts:
        yield Heading(2, say("report-contacts"))
    for one in report.contacts:
        yield Text(say.joined(one.get("name", ""), one.get("role", ""), one.get("reach", "")), "item")
