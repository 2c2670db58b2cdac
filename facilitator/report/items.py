"""From rows to what is quoted of them: the same words, with id, link, table and response; and who may read what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from facilitator import messages
from facilitator.report import model, quoted
from facilitator.report.few import put_together
from facilitator.report.record import Record
from facilitator.session.rows import CONSOLE, ROOM, SCREEN, WALL, Row, Session

PUBLIC = {ROOM, WALL, SCREEN}
OWED = ("question", "clarification")


class Quoter:
    """Reads a record for one edition. `drafts`: responses that are not released stand in it too."""

    def __init__(self, record: Record, edition: model.Edition, base: str, *, drafts: bool, lang: str) -> None:
        """`base`: what links begin with, "" for relative ones."""
        self.lang = lang
        self.record = record
        self.edition = edition
        self.base = base
        self.drafts = drafts
        self._views = PUBLIC | {CONSOLE} if edition == "organisers" else PUBLIC

    # --- who may read what

    def shown(self, row: Row | None) -> bool:
        """Whether the row is for this edition: what the room could see, for organisers what the console can; nothing
        that was taken out of sight."""
        if row is None or any(getattr(row, name, False) for name in ("held", "hidden", "removed")):
            return False
        if getattr(row, "parked", False):
            return False
        return not self._views.isdisjoint(row.views(self.record))

    def all(self, kind: str) -> list[Any]:
        """The rows of a kind that are for this edition."""
        return [row for row in self.record.all(kind) if self.shown(row)]

    # --- what a row is called

    def link(self, kind: str, id: str) -> str:
        """Where an item is shown with its history."""
        return f"{self.base}/s/{self.record.code}/at/{kind}:{id}"

    def named(self, row: Row) -> dict[str, Any]:
        """A row's id and link, as every part of the report carries them."""
        return {"id": f"{row.KIND}:{row.id}", "link": self.link(row.KIND, row.id)}

    def when(self, at: int) -> int:
        """A time as this edition tells it: to the minute for participants, so that it points at nobody."""
        return at if self.edition == "organisers" else at - at % 60_000

    def stages(self, kind: str = "") -> list[Any]:
        """The stages, of one kind or all, in the agenda's order."""
        activities = {row.id: row.position for row in self.record.all("activity")}
        rows = [row for row in self.record.all("stage") if kind in ("", row.kind)]
        return sorted(rows, key=lambda row: (activities.get(row.activity, 0), row.position))

    @cached_property
    def session(self) -> Session:
        """The session."""
        found: Session = self.record.all("session")[0]
        return found

    def title_of(self, kind: str, id: str) -> str:
        """The title (or text) of a stage, an activity, a topic; "" where there is none."""
        row = self.record.get(kind, id)
        return str(getattr(row, "title", getattr(row, "text", ""))) if row else ""

    # --- quotes

    def line(self, row: Any, notes: Iterable[quoted.Note] = ()) -> quoted.Line:
        """A line of a chart with the notes on it."""
        chart = self.record.get("chart", row.chart)
        return quoted.Line(
            **self.named(row),
            text=row.text,
            table=chart.table if chart else 0,
            at=self.when(row.created_at),
            topic=self.title_of("topic", row.section),
            themes=self.themes_of("line", row.id),
            late=row.late,
            offered=row.quiet,
            response=self.response("line", row.id),
            notes=list(notes),
        )

    def note(self, row: Any) -> quoted.Note:
        """A sticky note with its answer."""
        chart = self.record.get("chart", row.chart)
        line = self.record.get("line", row.line) if row.line else None
        author = self.record.get("participant", row.author) if row.author else None
        return quoted.Note(
            **self.named(row),
            text=row.text,
            table=chart.table if chart else 0,
            at=self.when(row.created_at),
            topic=self.title_of("topic", line.section) if line else "",
            themes=self.themes_of("note", row.id),
            late=row.late,
            response=self.response("note", row.id),
            kind=row.kind,
            chart=f"chart:{row.chart}",
            on=f"line:{row.line}" if row.line else "",
            by=(row.said_by or (author.name if author else "")) if self.edition == "organisers" else "",
            affiliation=row.affiliation,
            too=row.too,
            answer=self._answer(row.id),
            forwarded=row.forwarded,
            paper=bool(row.by_table),
        )

    def _answer(self, note: str) -> quoted.Answer | None:
        row = self.record.get("answer", note)
        if row is None:
            return None
        return quoted.Answer(
            id=f"answer:{row.id}",
            text=row.text,
            outcome=row.outcome,
            table=row.table,
            by_facilitator=row.by_facilitator,
            at=self.when(row.answered_at),
        )

    def response(self, kind: str, id: str) -> quoted.Response | None:
        """What becomes of an item, as far as this edition says."""
        row = self.record.get("published_response", f"{kind}:{id}")
        draft = False
        if self.drafts:
            written = self.record.get("response", f"{kind}:{id}")
            if written is not None:
                row, draft = written, row is None or written.changed
        if row is None or not row.outcome:
            return None
        theme = self.title_of("theme", getattr(row, "theme", ""))
        return quoted.Response(
            id=f"response:{row.id}",
            outcome=row.outcome,
            reason=row.reason,
            owner=row.owner,
            due=row.due,
            link=row.link,
            done=row.done,
            draft=draft,
            theme=theme,
        )

    def state_of(self, affiliation: str, *, always: bool = False) -> str:
        """An affiliation for a table of affiliations; small ones stand together for participants, or `always`."""
        if not affiliation:
            return self.nameless
        together = always or self.edition == "participants"
        return self.others if together and affiliation not in self._told else affiliation

    @cached_property
    def others(self) -> str:
        """What small affiliations are called together."""
        return messages.text("report-others", lang=self.lang)

    @cached_property
    def nameless(self) -> str:
        """What those are called who said no affiliation."""
        return messages.text("report-no-affiliation", lang=self.lang)

    @cached_property
    def _told(self) -> set[str]:
        """The affiliations of enough people to stand alone."""
        sizes = Counter(person.affiliation for person in self.record.all("participant") if not person.removed)
        return sizes.keys() - put_together(sizes)

    # --- what belongs together

    def themes_of(self, kind: str, id: str) -> list[str]:
        """The titles of the themes in which an item lies."""
        return self._themes.get((kind, id), [])

    @cached_property
    def _themes(self) -> dict[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for placing in self.record.all("placing"):
            theme = self.record.get("theme", placing.theme)
            if self.shown(theme):
                found.setdefault((placing.on_kind, placing.on), []).append(theme.title)
        return found

    @cached_property
    def notes(self) -> list[quoted.Note]:
        """Every note, in the order in which they were left."""
        rows = sorted(self.all("note"), key=lambda row: (row.created_at, row.id))
        return [self.note(row) for row in rows if self.shown(self.record.get("chart", row.chart))]

    @cached_property
    def notes_on(self) -> dict[str, list[quoted.Note]]:
        """Notes by the id of their line, or of their chart where they are about the whole."""
        lines = {f"line:{row.id}" for row in self.all("line")}
        found: dict[str, list[quoted.Note]] = {}
        for note in self.notes:
            found.setdefault(note.on if note.on in lines else note.chart, []).append(note)
        return found


def plain(item: quoted.Item) -> quoted.Item:
    """A line or a note as nothing but something that was said."""
    return quoted.Item(**{name: getattr(item, name) for name in quoted.Item.__struct_fields__})
