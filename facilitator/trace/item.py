"""One item where it was said: its chart, card or theme as it was at a moment, and its whole history."""

from __future__ import annotations

from typing import Any

from facilitator.report.quoted import mark_of
from facilitator.trace import sheet
from facilitator.trace.past import Change, Level, Past, Sight, moments, past_of, words_of
from facilitator.trace.replay import NEEDED
from facilitator.trace.story import history, last_change

KINDS = ("line", "note", "chart", "answer", "challenge", "strategy", "theme", "parked", "photo", "reply")
# Rows that are read from the journal for it.
WANTED = (
    *NEEDED, "reply", "challenge", "strategy", "theme", "placing", "parked", "moderation", "response",
    "published_response",
)  # fmt: skip
AWAY = ("held", "hidden", "parked")


def meant_by(changes: list[Change], ref: str) -> tuple[str, str]:
    """Which item is meant, as (kind, id), by "KIND:ID" or by what stands for it on paper. ("", "") where there is none,
    or more than one."""
    kind, colon, id = ref.partition(":")
    if colon:
        return (kind, id) if kind in KINDS and id else ("", "")
    items = {(c.kind, c.id) for c in changes if c.kind in KINDS}
    found = {(kind, id) for kind, id in items if mark_of(f"{kind}:{id}") == ref}
    return found.pop() if len(found) == 1 else ("", "")


def trace(changes: list[Change], kind: str, id: str, level: Level, at: int = 0) -> dict[str, Any] | None:
    """The item and its place at a time, with its history. None: there never was such an item, or this level may not
    see it. `at`: ms; 0: when it was changed last, or could be read first after that; of charts and themes: now."""
    now = past_of(changes)
    last = next((c.row for c in reversed(changes) if (c.kind, c.id) == (kind, id) and c.row is not None), None)
    sight = Sight(level, now)
    today = now.get(kind, id)
    if last is None or not (_stands(today, now, sight) or (level == "all" and today is None and kind != "reply")):
        return None
    if not at and kind in ("chart", "theme"):
        at = changes[-1].time
    at = at or _seen_since(changes, kind, id, sight, last_change(changes, kind, id))
    then = past_of(changes, at)
    row = then.get(kind, id)
    row = row if _stands(row, then, sight) else None
    return {
        "kind": kind,
        "id": id,
        "at": at,
        "there": row is not None,
        **_about(sight.of(row, then) or today or last, then, now, level),
        **_place(row, then, now, sight),
        "gone": today is None,
        "history": history(changes, kind, id, level),
    }


def _stands(row: Any, rows: Past, sight: Sight) -> bool:
    """Whether this level may look at the item among these rows."""
    if row is None or sight.of(row, rows) is None:
        return False
    return sight.level == "all" or row.KIND != "chart" or row.posted or not row.table


def _seen_since(changes: list[Change], kind: str, id: str, sight: Sight, after: int) -> int:
    """The first moment, from that on, at which the item could be read."""
    past = Past()
    for moment in moments(changes):
        for change in moment:
            past.play(change)
        if moment[0].time >= after and _stands(past.get(kind, id), past, sight):
            return moment[0].time
    return after


def _about(row: Any, then: Past, now: Past, level: Level) -> dict[str, Any]:
    """What the item is, in its own words."""
    about = {
        "text": words_of(row),
        "why": getattr(row, "why", ""),
        "note_kind": row.kind if row.KIND == "note" else "",
        "affiliation": getattr(row, "affiliation", "") if row.KIND == "note" else "",
    }
    chart = then.get("chart", sheet.chart_of(row, then)) or now.get("chart", sheet.chart_of(row, now))
    table = chart.table if chart else getattr(row, "table", 0)
    if level == "all":
        today = now.get(row.KIND, row.id)
        about["away"] = [name for name in AWAY if getattr(today, name, False)]
    return {**about, "table": table, "chart": chart.id if chart else ""}


def _place(row: Any, then: Past, now: Past, sight: Sight) -> dict[str, Any]:
    """Where it stood then."""
    if row is None:
        return {}
    if row.KIND == "theme":
        return {"theme": sheet.theme(row, then, sight)}
    if row.KIND in ("challenge", "strategy"):
        challenge = row if row.KIND == "challenge" else then.get("challenge", row.challenge)
        return {"card": sheet.card(challenge, then, sight)} if challenge else {}
    if row.KIND == "reply":
        topic = then.get("topic", row.topic)
        return {"asked": topic.text if topic else ""}
    if row.KIND == "parked":
        return {"parked": {"of": row.of, "on": row.on, "outcome": row.outcome, "answer": row.answer}}
    chart = then.get("chart", sheet.chart_of(row, then))
    return {"sheet": sheet.sheet(chart, then, sight, row)} if chart else {}
