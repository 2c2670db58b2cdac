"""What became of everything that people wrote: is it in the file, once, in each one's order?"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from facilitator.store.check import check
from tests.chaos.device import Device
from tests.chaos.outcome import Outcome

MARK = ": note "  # stands in every text that is judged


def judge(outcome: Outcome, devices: Sequence[Device], file: Path) -> None:
    """Compare what was written with a file that no server writes to any more."""
    with closing(sqlite3.connect(file)) as db:
        stored = [text for (text,) in db.execute("SELECT text FROM note WHERE text LIKE ? ORDER BY seq", [f"%{MARK}%"])]
    counts = Counter(stored)
    written = [text for device in devices for text in device.written]
    lost = [text for text in written if text not in counts]
    doubled = [text for text, count in counts.items() if count > 1]
    shuffled = [d for d in devices if sorted(d.written, key=lambda text: d.acknowledged.get(text, 0)) != d.written]
    outcome.figures |= {"written": len(written), "lost": len(lost), "doubled": len(doubled)}
    outcome.figures["out of order"] = len(shuffled)
    outcome.expect(written, "nothing was written: nothing was put to the test")
    outcome.expect(not lost, f"{len(lost)} notes were lost")
    outcome.expect(not doubled, f"{len(doubled)} notes stand twice")
    outcome.expect(not shuffled, f"{len(shuffled)} people's notes are not in the order they wrote them in")
    outcome.expect(not any(device.refused for device in devices), "notes were refused")
    outcome.expect(check(file) == [], "the file is not in order")
