"""Themes, the first page, the parking lot, and the response log: what was heard, and what becomes of it."""

from __future__ import annotations

from typing import Any

from facilitator.report import model, quoted
from facilitator.report.charts import is_answered
from facilitator.report.items import OWED, Quoter, plain

TOP_THEMES = 5
TOP_STRATEGIES = 3
HEARD_BY = 2  # tables: one table alone is a voice, not a theme
ITEM_KINDS = ("line", "note", "challenge", "strategy")


def themes(quoter: Quoter) -> list[quoted.Theme]:
    """The themes, those heard at most tables first."""
    found = [_theme(quoter, row) for row in quoter.all("theme") if row.title]
    return sorted(found, key=lambda theme: (-theme.tables.n, theme.title.casefold(), theme.id))


def headline(
    quoter: Quoter,
    found: list[quoted.Theme],
    owed: list[quoted.Note],
    cards: list[quoted.Challenge],
    aside: list[quoted.Parked],
) -> model.Headline:
    """Page one: what was heard in the organisers' words, the strongest themes, what is open, what comes next."""
    row = quoter.record.get("published_followup", "followup")
    if quoter.drafts:
        row = quoter.record.get("followup", "followup") or row
    common = [theme for theme in found if theme.tables.n >= HEARD_BY and not theme.minority]
    best = _most_noticed(cards)
    return model.Headline(
        heard=list(row.heard) if row else [],
        themes=common[:TOP_THEMES],
        minority=_minority(quoter, row.minority if row else "", found),
        questions_open=quoted.Count(n=sum(1 for note in owed if not is_answered(note)), of=len(owed)),
        parked_open=quoted.Count(n=sum(1 for item in aside if not item.outcome), of=len(aside)),
        challenges_open=quoted.Count(n=sum(1 for card in cards if not card.strategies), of=len(cards)),
        strategies=[card.strategies[0] for card in best],
        cards=best,
        steps=[model.Step(**{name: step.get(name, "") for name in ("text", "owner", "due")}) for step in row.steps]
        if row
        else [],
        next_title=row.next_title if row else "",
        next_at=row.next_at if row else 0,
        next_zone=row.zone if row else "",
        next_place=row.next_place if row else "",
    )


def parked(quoter: Quoter) -> list[quoted.Parked]:
    """The parking lot, and what became of each."""
    rows = sorted(quoter.all("parked"), key=lambda row: (row.parked_at, row.id))
    return [
        quoted.Parked(
            **quoter.named(row),
            text=row.text,
            table=row.table,
            at=quoter.when(row.parked_at),
            late=row.late,
            outcome=row.outcome,
            answer=row.answer,
            response=quoter.response("parked", row.id),
        )
        for row in rows
    ]


def log(
    quoter: Quoter, found: list[quoted.Theme], cards: list[quoted.Challenge], aside: list[quoted.Parked]
) -> quoted.Log:
    """The response log: every theme, challenge, strategy, open question and parked item, and whatever else was given a
    response. Participants read those that were released; what has none is counted for them too."""
    entries = [_entry("theme", theme, theme.title, theme.heard_at) for theme in found]
    for card in cards:
        entries.append(_entry("challenge", card, card.text, [card.table]))
        entries += [_entry("strategy", s, s.text, [s.table]) for s in card.strategies]
    for note in quoter.notes:
        if note.response or (note.kind in OWED and not is_answered(note)):
            entries.append(_entry(note.kind, note, note.text, [note.table], too=note.too))
    entries += [_entry("parked", item, item.text, [item.table] if item.table else []) for item in aside]
    lines = [quoter.line(row) for row in quoter.all("line")]
    entries += [_entry("line", line, line.text, [line.table]) for line in lines if line.response]
    answered = quoted.Count(n=sum(1 for entry in entries if entry.response), of=len(entries))
    if quoter.edition == "participants":
        entries = [entry for entry in entries if entry.response]
    return quoted.Log(answered=answered, entries=entries)


def _most_noticed(cards: list[quoted.Challenge]) -> list[quoted.Challenge]:
    """Cards with a strategy, those that most people tapped first; the same words count once."""
    found: dict[str, quoted.Challenge] = {}
    for card in sorted(cards, key=lambda card: (-(card.us_too + card.could_use), card.table)):
        if card.strategies:
            found.setdefault(card.strategies[0].text.casefold(), card)
    return list(found.values())[:TOP_STRATEGIES]


def _theme(quoter: Quoter, row: Any) -> quoted.Theme:
    placings = [p for p in quoter.record.all("placing") if p.theme == row.id]
    quotes = [_quoted(quoter, p.on_kind, p.on) for p in sorted(placings, key=lambda p: (p.position, p.id))]
    kept = [quote for quote in quotes if quote is not None]
    tables = sorted({quote.table for quote in kept if quote.table})
    return quoted.Theme(
        **quoter.named(row),
        title=row.title,
        activity=quoter.title_of("activity", row.activity),
        heard_at=tables,
        tables=quoted.Count(n=len(tables), of=sum(1 for t in quoter.record.all("table") if not t.closed)),
        quotes=kept,
        minority=row.minority,
        response=quoter.response("theme", row.id),
    )


def _quoted(quoter: Quoter, kind: str, id: str) -> quoted.Item | None:
    row = quoter.record.get(kind, id)
    if kind not in ITEM_KINDS or row is None or not quoter.shown(row):
        return None
    if kind == "line":
        return plain(quoter.line(row))
    if kind == "note":
        return plain(quoter.note(row))
    return quoted.Item(**quoter.named(row), text=row.text, table=row.table, at=row.at)


def _minority(quoter: Quoter, chosen: str, found: list[quoted.Theme]) -> quoted.Item | None:
    """The view worth keeping although few hold it: the one the organisers chose, else of the first such theme."""
    kind, _, id = chosen.partition(":")
    if kind in ITEM_KINDS:
        return _quoted(quoter, kind, id)
    kept = [theme for theme in found if theme.id == chosen or (not chosen and theme.minority)]
    return next((quote for theme in kept for quote in theme.quotes), None)


def _entry(kind: str, item: Any, text: str, tables: list[int], too: int = 0) -> quoted.LogEntry:
    return quoted.LogEntry(
        id=item.id,
        link=item.link,
        kind=kind,
        text=text,
        table=tables[0] if len(tables) == 1 else 0,
        tables=tables,
        too=too,
        response=item.response,
    )
