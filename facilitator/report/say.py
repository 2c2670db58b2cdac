"""How the report says times, counts and lists, the same in every format."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list

from facilitator import messages
from facilitator.report import figures, model, quoted
from facilitator.report.quoted import Count

MINUTE = 60_000


class Words:
    """The catalogue's words in one language; times are those of the machine's own time zone."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._locale = Locale.parse((messages.spoken_for(lang) or messages.ENGLISH).partition("-")[0])

    def __call__(self, id: str, /, **params: object) -> str:
        """A message."""
        return messages.text(id, lang=self.lang, **params)

    def day(self, at: int, zone: str = "") -> str:
        """A date, as the language writes it; "" for never. `zone`: as in the tz database; "" for the machine's own."""
        if not at:
            return ""
        return format_date(datetime.fromtimestamp(at / 1000, _zone(zone)), "medium", locale=self._locale)

    def clock(self, at: int, zone: str = "") -> str:
        """Hours and minutes, as the language writes them; "" for never."""
        if not at:
            return ""
        time = format_time(datetime.fromtimestamp(at / 1000, _zone(zone)), "short", locale=self._locale)
        return time.replace("\u202f", "\xa0")  # a narrow space, which many fonts lack

    def moment(self, at: int, zone: str = "") -> str:
        """Day and time, and whose time it is: for a date that people elsewhere are to keep."""
        here = f"{datetime.fromtimestamp(at / 1000).astimezone():%z}"
        offset = "UTC" if here == "+0000" else f"UTC{here[:3]}:{here[3:5]}"
        name = zone.rpartition("/")[2].replace("_", " ") if _zone(zone) else offset
        return self("report-moment", day=self.day(at, zone), time=self.clock(at, zone), zone=name)

    def minutes(self, span: int) -> str:
        """A duration in minutes and seconds."""
        return f"{span // MINUTE}:{span % MINUTE // 1000:02}"

    def listed(self, things: Iterable[object]) -> str:
        """Things of one kind, as the language lists them: "1, 3, and 4"."""
        words = [str(thing) for thing in things]
        if self.lang in messages.RIGHT_TO_LEFT:  # words in other letters would be out of order without
            words = [f"\u2068{word}\u2069" for word in words]
        return format_list(words, locale=self._locale)

    def joined(self, *facts: str) -> str:
        """Facts about one thing, such as name and affiliation, those that there are, with the language's comma."""
        return f"{self('report-comma')} ".join(fact for fact in facts if fact)

    def table(self, number: int) -> str:
        """Whose it is."""
        return self("report-table", number=str(number)) if number else self("report-room")

    def tables(self, numbers: list[int]) -> str:
        """At which tables something was heard."""
        if len(numbers) == 1:
            return self.table(numbers[0])
        return self("report-tables", numbers=self.listed(numbers))

    def types(self, types: list[str]) -> list[str]:
        """The heads of the columns in which strategies stand, by type."""
        alone = self("report-strategy-why") if types == [""] else self("report-strategy-untyped")
        return [type or alone for type in types]

    def standing(self, row: quoted.Experience, affiliation: str) -> list[str]:
        """What an affiliation said to a challenge or a line, in words; none where it said nothing."""
        found = [standing for standing in row.standings if standing.affiliation == affiliation]
        said = {"tried": "report-tried", "us_too": "report-us-too-cell", "could_use": "report-could-use-cell"}
        return [self(id) for standing in found for field, id in said.items() if getattr(standing, field)]

    def introduced(self, row: quoted.Experience) -> list[str]:
        """To whom those who agreed could be introduced: the tables whose it is, and the affiliations that tapped."""
        asking = [standing.affiliation for standing in row.standings if standing.us_too or standing.could_use]
        return [self.tables(row.tables), *asking]

    def of(self, count: quoted.Count) -> str:
        """So many of so many."""
        return self("report-of", n=count.n, of=count.of)

    def taps(self, card: quoted.Challenge) -> str:
        """What the room tapped while a table spoke."""
        return self("report-taps", us_too=card.us_too, could_use=card.could_use)

    def told(self, share: figures.Share, *fields: str) -> list[str]:
        """The counts of a share; a dash for what its few people left."""
        away = ("noted", "notes") if share.few else ()
        return ["–" if field in away else str(getattr(share, field)) for field in fields]

    def used(self, stage: figures.StageRun) -> str:
        """How long a stage took, or why it did not."""
        if not stage.started_at:
            return self("report-skipped" if stage.skipped else "report-not-run")
        time = self.minutes(stage.spent)
        return self("report-still-running", time=time) if stage.running else time

    def debts(self, report: model.Report) -> list[tuple[str, str]]:
        """What is still open, of what, and the part of the report in which it stands."""
        head = report.headline
        waits = Count(n=report.log.answered.of - report.log.answered.n, of=report.log.answered.of)
        counts = {
            "owed": head.questions_open,
            "strategies": head.challenges_open,
            "parking": head.parked_open,
            "log": waits,
        }
        return [(self(f"report-open-{part}", n=c.n, of=c.of), part) for part, c in counts.items() if c.of]

    def outcome(self, response: quoted.Response | None) -> str:
        """What becomes of an item, in a word."""
        return self(f"response-{response.outcome.replace('_', '-')}") if response else self("response-none")


def _zone(name: str) -> tzinfo | None:
    """The zone, where this machine knows it."""
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):  # not one, or no database of them
        return None
