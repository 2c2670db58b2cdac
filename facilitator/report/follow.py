"""The follow-up page: what was heard, what becomes of it, what comes next; and what became of one person's own words.

Made of rows alone, live or from a record, so that it can be shown by the server or be put on any web space.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from facilitator.report.pages import style, templates
from facilitator.report.quoted import Part
from facilitator.report.say import Words
from facilitator.session.responses import SAID
from facilitator.session.roles import Actor, owns

ORDER = ("used", "partly", "later", "not_used")
EXPECTED = ("theme", "challenge", "strategy", "parked")  # with open questions, what people wait to hear about
ASKS = ("question", "clarification")


class Rows(Protocol):
    """Where a session's rows are."""

    def get(self, kind: str, id: str) -> Any:
        """The row, or None."""

    def all(self, kind: str) -> Iterable[Any]:
        """Every row of a kind."""


class Told(Part, frozen=True, kw_only=True):
    """A released response, and the words it is about. `table`: whose; 0: the room's."""

    outcome: str
    kind: str
    text: str
    table: int = 0
    reason: str = ""
    owner: str = ""
    due: str = ""
    link: str = ""
    done: bool = False
    under: list[str] = []  # of a theme: the words that lie under it and got the same


class Mine(Part, frozen=True, kw_only=True):
    """One thing that a person wrote, and what became of it. `state`: held, hidden or parked, where it is."""

    kind: str
    text: str
    table: int = 0
    state: str = ""
    answer: str = ""
    answer_outcome: str = ""
    answer_table: int = 0
    told: Told | None = None
    theme: str = ""  # where `told` is about the theme that it lies under


def page(rows: Rows, *, code: str, lang: str = "en", **more: Any) -> str:
    """The page. `more`: `static` (no forms; `files`: what else lies beside it), `mine` (a list of `Mine`), `known`
    (whether this browser is somebody's), `error`, `typed` and `thanked` of the forms, `over` (no more feedback is
    taken)."""
    given: dict[str, Any] = {"static": False, "files": [], "mine": None, "known": False, "error": "", "typed": {}}
    given |= {"thanked": False, "over": False} | more
    groups = told(rows)
    followup = rows.get("published_followup", "followup")
    publication = rows.get("publication", "report")
    return (
        templates()
        .get_template("follow/page.html")
        .render(
            say=Words(lang),
            lang=lang,
            code=code,
            session=next(iter(rows.all("session"))),
            began=min((stage.first_at for stage in rows.all("stage") if stage.first_at), default=0),
            followup=followup,
            minority=_words_of(rows, *followup.minority.split(":", 1)) if followup and followup.minority else ("", 0),
            groups=groups,
            waiting=_waiting(rows),
            published=publication is not None and publication.state == "published",
            style=style("follow.css") if given["static"] else "",
            **given,
        )
    )


def told(rows: Rows) -> dict[str, list[Told]]:
    """The released responses by what becomes of the items: themes first, then by table. What was told the same as its
    theme stands under it, so that a theme of forty notes is one entry."""
    released = {row.id: row for row in rows.all("published_response")}
    under: dict[str, list[str]] = {}  # by theme's response
    alone = []
    for row in released.values():
        theme = _same_as_theme(rows, released, row)
        if theme:
            under.setdefault(theme, []).append(_words_of(rows, row.kind, row.item)[0])
        else:
            alone.append(row)
    found: dict[str, list[Told]] = {outcome: [] for outcome in ORDER}
    for row in alone:
        one = _told(rows, row, under=[words for words in under.get(row.id, []) if words])
        if one and one.outcome in found:
            found[one.outcome].append(one)
    for group in found.values():
        group.sort(key=lambda one: (one.kind != "theme", one.table, one.text))
    return found


def mine(rows: Rows, person: str, secret: str = "") -> list[Mine]:
    """What a person wrote, as far as it can be told: signed, or, with their own token as `secret`, proved by it."""
    actor = Actor("participant", person, secret=secret)
    found = []
    for kind in ("note", "line", "parked"):
        for row in sorted(rows.all(kind), key=lambda row: row.seq):
            author = getattr(row, "author", "")
            mark = getattr(row, "mark", "")
            proved = bool(secret and mark and not author) and owns(actor, _Marked(row.id, mark))
            if author == person or proved:
                found.append(_mine(rows, kind, row))
    return found


def calendar(rows: Rows, *, code: str, url: str) -> bytes | None:
    """The next date as an iCalendar file (RFC 5545); None where there is none."""
    row = rows.get("published_followup", "followup")
    if row is None or not row.next_at:
        return None
    from icalendar import Calendar, Event

    event = Event()
    event.add("uid", f"{code}-next@facilitator")
    event.add("dtstamp", datetime.fromtimestamp(row.at / 1000, UTC))
    event.add("sequence", row.seq)  # a later word about the date takes the place of an earlier one
    event.add("dtstart", datetime.fromtimestamp(row.next_at / 1000, UTC))
    if row.next_minutes:
        event.add("duration", timedelta(minutes=row.next_minutes))
    event.add("summary", row.next_title or next(iter(rows.all("session"))).title)
    if row.next_place:
        event.add("location", row.next_place)
    event.add("url", url)
    whole = Calendar()
    whole.add("prodid", "-//facilitator//")
    whole.add("version", "2.0")
    whole.add_component(event)
    written: bytes = whole.to_ical()
    return written


class _Marked(Part, frozen=True, kw_only=False):
    """What `owns` looks at."""

    id: str
    mark: str
    author: str = ""


def _same_as_theme(rows: Rows, released: dict[str, Any], row: Any) -> str:
    """The id of the released response of its theme, where an item was given that very one in bulk."""
    own = rows.get("response", row.id)
    theme = released.get(f"theme:{own.theme}") if own and own.theme else None
    if theme is None or any(getattr(theme, name) != getattr(row, name) for name in SAID):
        return ""
    return str(theme.id) if _words_of(rows, "theme", theme.item)[0] else ""


def _told(rows: Rows, row: Any, under: list[str]) -> Told | None:
    text, table = _words_of(rows, row.kind, row.item)
    if not text:
        return None
    return _as_told(row, text, table, under)


def _as_told(row: Any, text: str, table: int = 0, under: Sequence[str] = ()) -> Told:
    fields = {name: getattr(row, name) for name in ("kind", *SAID)}
    return Told(text=text, table=table, under=list(under), **fields)


def _words_of(rows: Rows, kind: str, id: str) -> tuple[str, int]:
    """An item's words and its table; nothing for what was taken out of sight."""
    row = rows.get(kind, id)
    if row is None or getattr(row, "held", False) or getattr(row, "hidden", False):
        return "", 0
    chart = rows.get("chart", getattr(row, "chart", ""))
    return getattr(row, "title", getattr(row, "text", "")), chart.table if chart else getattr(row, "table", 0)


def _mine(rows: Rows, kind: str, row: Any) -> Mine:
    chart = rows.get("chart", getattr(row, "chart", ""))
    answer = rows.get("answer", row.id) if kind == "note" else None
    response, theme = rows.get("published_response", f"{kind}:{row.id}"), ""
    if response is None:
        response, theme = _by_theme(rows, kind, row.id)
    state = next((name for name in ("hidden", "held", "parked") if getattr(row, name, False)), "")
    return Mine(
        kind=row.kind if kind == "note" else kind,
        text=row.text,
        table=chart.table if chart else getattr(row, "table", 0),
        state=state,
        answer=answer.text if answer else getattr(row, "answer", ""),
        answer_outcome=answer.outcome if answer else "",
        answer_table=answer.table if answer and not answer.by_facilitator else 0,
        told=_as_told(response, row.text) if response else None,
        theme=theme,
    )


def _by_theme(rows: Rows, kind: str, id: str) -> tuple[Any, str]:
    """What was told of a theme that an item lies under, and the theme's title."""
    for placing in rows.all("placing"):
        if (placing.on_kind, placing.on) == (kind, id):
            response = rows.get("published_response", f"theme:{placing.theme}")
            if response and (title := _words_of(rows, "theme", placing.theme)[0]):
                return response, title
    return None, ""


def _waiting(rows: Rows) -> tuple[int, int]:
    """How many items have no released response yet, of all that people wait to hear about."""
    answered = {row.id for row in rows.all("answer") if row.outcome != "deferred"}
    written = [row for kind in EXPECTED for row in rows.all(kind) if getattr(row, "title", getattr(row, "text", ""))]
    expected = [f"{row.KIND}:{row.id}" for row in written]
    asked = [n for n in rows.all("note") if n.kind in ASKS and not (n.held or n.hidden or n.parked)]
    expected += [f"note:{note.id}" for note in asked if note.id not in answered]
    given = {row.id for row in rows.all("published_response")}
    return sum(1 for id in expected if id not in given), len(expected)
