"""How the report says times and counts, the same in every format."""

from __future__ import annotations

from datetime import datetime

from facilitator import messages
from facilitator.report import quoted

MINUTE = 60_000


class Words:
    """The catalogue's words in one language; times are those of the machine's own time zone."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def __call__(self, id: str, /, **params: object) -> str:
        """A message."""
        return messages.text(id, lang=self.lang, **params)

    def day(self, at: int) -> str:
        """A date; "" for never."""
        return datetime.fromtimestamp(at / 1000).strftime("%Y-%m-%d") if at else ""

    def clock(self, at: int) -> str:
        """Hours and minutes; "" for never."""
        return datetime.fromtimestamp(at / 1000).strftime("%H:%M") if at else ""

    def minutes(self, span: int) -> str:
        """A duration in minutes and seconds."""
        return f"{span // MINUTE}:{span % MINUTE // 1000:02}"

    def table(self, number: int) -> str:
        """Whose it is."""
        return self("report-table", number=str(number)) if number else self("report-room")

    def tables(self, numbers: list[int]) -> str:
        """At which tables something was heard."""
        if len(numbers) == 1:
            return self.table(numbers[0])
        return self("report-tables", numbers=", ".join(map(str, numbers)))

    def types(self, types: list[str]) -> list[str]:
        """The heads of the columns in which strategies stand, by type."""
        alone = self("report-strategy-why") if types == [""] else self("report-strategy-untyped")
        return [type or alone for type in types]

    def of(self, count: quoted.Count) -> str:
        """So many of so many."""
        return self("report-of", n=count.n, of=count.of)

    def outcome(self, response: quoted.Response | None) -> str:
        """What becomes of an item, in a word."""
        return self(f"response-{response.outcome.replace('_', '-')}") if response else self("response-none")
