"""The parts of the text in which people speak: what was said, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.report import model
from facilitator.report.blocks import (
    Block,
    Grid,
    Heading,
    Image,
    Quote,
    Text,
    dotted,
    note_block,
    quote_block,
    response_blocks,
)
from facilitator.report.charts import by_answer
from facilitator.report.quoted import Cluster
from facilitator.report.say import Words

ACROSS = 6  # affiliations side by side on a page


def page(report: model.Report, say: Words) -> Iterator[Block]:
    """On one page: what was heard, what is open, what comes next."""
    head = report.headline
    if report.purpose:
        yield Text(report.purpose, "lead")
    for sentence in head.heard:
        yield Text(sentence, "item")
    if head.themes:
        yield Heading(2, say("report-themes-top"))
    for theme in head.themes:
        yield Text(
            f"{theme.title} ({say('report-heard-at', n=theme.tables.n, of=theme.tables.of)})", "number", theme.link
        )
        if theme.quotes:
            yield quote_block(theme.quotes[0], say, depth=1)
    if head.minority:
        yield Heading(2, say("report-minority"))
        yield quote_block(head.minority, say)
    yield Heading(2, say("report-still-open"))
    for words, _ in say.debts(report):
        yield Text(words, "item")
    if head.cards:
        yield Heading(2, say("report-strategies-top"))
    for card in head.cards:
        yield quote_block(card.strategies[0], say, more=[say("report-against", challenge=card.text), say.taps(card)])
    if head.cards:
        yield Text(say("report-taps-of", count=report.balance.people), "quiet")
    yield Heading(2, say("report-next"))
    for step in head.steps:
        yield Text(say.joined(step.text, step.owner, step.due), "number")
    if not head.steps:
        yield Text(say("report-no-steps"), "quiet")
    if head.next_at:
        date = say("report-next-date", title=head.next_title, moment=say.moment(head.next_at, head.next_zone))
        yield Text(say.joined(date, head.next_place))


def owed(report: model.Report, say: Words) -> Iterator[Block]:
    """Questions and clarifications."""
    count = report.headline.questions_open
    yield Text(say("report-owed-count", n=count.n, of=count.of))
    for heading, notes in by_answer(report.owed):
        if notes:
            yield Heading(2, say(heading, count=len(notes)))
        for note in notes:
            yield from note_block(note, say, where=True)


def themes(report: model.Report, say: Words) -> Iterator[Block]:
    """Themes, each with what lies in it."""
    for theme in report.themes:
        yield Heading(2, theme.title)
        alone = say("report-one-table") if theme.tables.n == 1 else ""
        kept = say("report-minority-mark") if theme.minority else ""
        heard = say("report-heard-at", n=theme.tables.n, of=theme.tables.of)
        yield Text(dotted(heard, say.tables(theme.heard_at) if theme.heard_at else "", alone, kept), "quiet")
        for item in theme.quotes:
            yield quote_block(item, say)
        yield from response_blocks(theme.response, say)


def topics(report: model.Report, say: Words) -> Iterator[Block]:
    """What the tables said, by question."""
    for topic in report.topics:
        yield Heading(2, topic.text)
        of = say("report-tables-of", n=topic.tables.n, of=topic.tables.of)
        yield Text(dotted(topic.activity, topic.group, of), "quiet")
        if topic.named:
            named = "; ".join(f"{one.title} ({say.tables(one.tables)})" for one in topic.named)
            yield Text(f"{say('report-named')} {named}", "quiet")
        for line in topic.lines:
            yield quote_block(line, say, more=line.themes)
            yield from response_blocks(line.response, say)


def charts(report: model.Report, say: Words) -> Iterator[Block]:
    """The charts, as photographed and as typed, with their notes."""
    for at, chart in enumerate(report.charts):
        yield Heading(2, dotted(chart.name, chart.activity), page=at > 0 and bool(chart.posted_at))
        posted = say("report-posted", time=say.clock(chart.posted_at)) if chart.posted_at else say("report-not-posted")
        read = say("report-readers", n=chart.readers.n, of=chart.readers.of) if chart.readers.n else ""
        yield Text(dotted(chart.group, posted, read), "quiet", chart.link)
        for photo in chart.photos:
            words = "report-photo-typed" if chart.typed else "report-photo"
            caption = dotted(photo.caption, say(words, time=say.clock(photo.taken_at)))
            yield Image(photo=photo, caption=caption, alt=photo.caption or say("report-photo-alt", name=chart.name))
        for section in chart.sections:
            yield Heading(3, section.topic)
            for line in section.lines:
                yield Quote(text=line.text, link=line.link, whose=say("report-late") if line.late else "")
                yield from response_blocks(line.response, say)
                for note in line.notes:
                    yield from note_block(note, say, depth=1)
        if chart.notes:
            yield Heading(3, say("report-notes-chart"))
        for note in chart.notes:
            yield from note_block(note, say)


def strategies(report: model.Report, say: Words) -> Iterator[Block]:
    """Challenges, those that say nearly the same in one row, and their strategies by type."""
    cards = sum(len(cluster.challenges) for cluster in report.clusters)
    yield Text(say("report-challenges-count", count=cards, rows=len(report.clusters)))
    yield Text(say("report-taps-of", count=report.balance.people), "quiet")
    rows, links = [], []
    for cluster in report.clusters:
        said = [_of_type(cluster, type, say) for type in report.strategy_types]
        rows.append([_challenges(cluster, say), *(said if any(said) else [say("report-no-strategy"), *said[1:]])])
        links.append(cluster.challenges[0].link)
    types = say.types(report.strategy_types)
    widths = [5.0, *(4.5 for _ in types)]
    head = [say("report-challenge"), *types]
    yield Grid(caption=say("report-part-strategies"), head=head, rows=rows, links=links, widths=widths)


def _challenges(cluster: Cluster, say: Words) -> str:
    """The words of a row's challenges, each once, and whose they are."""
    lines: dict[str, list[str]] = {}
    for card in cluster.challenges:
        lines.setdefault(card.text, []).append(dotted(say.table(card.table), card.reporter, say.taps(card)))
    return "\n".join("\n".join([text, *whose]) for text, whose in lines.items())


def _of_type(cluster: Cluster, type: str, say: Words) -> str:
    found = [s for card in cluster.challenges for s in card.strategies if s.type == type]
    whys = {s.id: f"{say('report-why')} {s.why}" if s.why else "" for s in found}
    return "\n".join(f"{say.table(s.table)}: {s.text} {whys[s.id]}".strip() for s in found)


def experience(report: model.Report, say: Words) -> Iterator[Block]:
    """Challenge by affiliation, as many columns at a time as a page is wide; what was told elsewhere; and who could be
    introduced to whom."""
    yield Text(say("report-experience-consent"))
    columns, links = report.experience_affiliations, [e.item.link for e in report.experience]
    for at in range(0, len(columns), ACROSS):
        some = columns[at : at + ACROSS]
        head = [say("report-experience-with"), say("report-table-head"), *some]
        rows = [
            [e.item.text, say.listed(e.tables), *("\n".join(say.standing(e, state)) for state in some)]
            for e in report.experience
        ]
        widths = [4.6, 1.2, *[1.7] * len(some)]
        yield Grid(caption=say("report-part-experience"), head=head, rows=rows, links=links, widths=widths)
    elsewhere = report.experience_elsewhere
    if elsewhere:
        head = [say("report-experience-with"), say("report-table-head"), say("report-affiliation-head")]
        rows = [[e.item.text, str(e.item.table), say.listed(s.affiliation for s in e.standings)] for e in elsewhere]
        links = [e.item.link for e in elsewhere]
        yield Grid(caption=say("report-experience-elsewhere"), head=head, rows=rows, links=links, widths=[7, 1.2, 6])
    yield from _introductions(report, say)


def _introductions(report: model.Report, say: Words) -> Iterator[Block]:
    willing = [e for e in [*report.experience, *report.experience_elsewhere] if e.people]
    if willing:
        head = [say("report-experience-with"), say("report-introduce"), say("report-introduce-to")]
        rows = [[e.item.text, "\n".join(e.people), say.listed(say.introduced(e))] for e in willing]
        links = [e.item.link for e in willing]
        yield Grid(caption=say("report-introductions"), head=head, rows=rows, links=links, widths=[5, 4, 5])
    elif report.edition == "organisers":
        yield Text(say("report-introduce-nobody"), "quiet")


def log(report: model.Report, say: Words) -> Iterator[Block]:
    """The response log."""
    yield Text(say("report-log-count", n=report.log.answered.n, of=report.log.answered.of))
    rows, links = [], []
    for entry in report.log.entries:
        given = entry.response
        heard = f"{say(f'report-item-{entry.kind}')}: {entry.text}"
        draft = say("report-not-released") if given and given.draft else ""
        became = dotted(say.outcome(given), draft)
        tables = say.tables(entry.tables) if entry.tables else ""
        rows.append(
            [heard, tables, became, given.reason if given else "", say.joined(given.owner, given.due) if given else ""]
        )
        links.append(entry.link)
    if rows:
        head = [say(f"report-{name}") for name in ("heard", "evidence", "response", "reason", "owner-due")]
        yield Grid(caption=say("report-part-log"), head=head, rows=rows, links=links, widths=[6, 2.5, 3, 4, 3])


def parking(report: model.Report, say: Words) -> Iterator[Block]:
    """What was set aside."""
    for item in report.parked:
        yield quote_block(item, say)
        settled = f"{say(f'report-parked-{item.outcome}')} {item.answer}" if item.outcome else say("report-parked-open")
        yield Text(settled, "quiet")
        yield from response_blocks(item.response, say)


def removed(report: model.Report, say: Words) -> Iterator[Block]:
    """What was taken out of sight."""
    yield Text(say("report-removed-why"))
    for item in report.removed:
        whose = dotted(say(f"report-removed-{item.action}"), item.reason, say.table(item.table), say.clock(item.at))
        yield Quote(text=item.text, link=item.link, whose=whose)
