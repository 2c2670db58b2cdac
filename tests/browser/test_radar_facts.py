"""What the radar makes of a table: one word for its state, and the reasons to go there. The module alone, no server."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page

NOW = 1_700_000_000_000
MINUTE = 60_000
HERE = {"phones": 6, "desks": 1, "pen": True, "awaySince": 0}
GONE = {"phones": 0, "desks": 0, "pen": False, "awaySince": NOW - MINUTE}
NO_PEN = {"pen": ""}


def facts(core: Page, at: dict[str, Any], minute: float, **changes: Any) -> tuple[str, list[str]]:
    """State and reasons of a table of seven with a recorder, so many minutes into a stage of 20."""
    stage = {"id": "s", "kind": "discuss", "state": "running", "settings": {}, "spent": 0}
    stage |= {"started_at": NOW - minute * MINUTE, "first_at": NOW - minute * MINUTE}
    stage |= {"ends_at": NOW + (20 - minute) * MINUTE} | at
    table = {"number": 7, "seated": 7, "pen": "ann", "paper": False, "done": ""} | changes.pop("table", {})
    wrote = changes.pop("wrote", None)  # minutes ago
    chart = {"posted": changes.pop("posted", False), "written_at": 0 if wrote is None else NOW - wrote * MINUTE}
    seen = {"chart": chart, "lines": 0 if wrote is None else 3, "notes": 0, "readers": 0, "questions": 0, "help": None}
    seen |= {"here": HERE, "group": None} | changes
    found = core.evaluate(
        """async ([table, seen, stage, now]) => {
          const { factsOf, isHalfOver } = await import("facilitator/components/console-facts.js");
          const { state, visits } = factsOf(table, seen, { stage, now, half: isHalfOver(stage, now) });
          return [state, visits.map((visit) => visit.why)];
        }""",
        [table, seen, stage, NOW],
    )
    return found[0], found[1]


WALK, POST, REFLECT = {"kind": "walk"}, {"kind": "post"}, {"kind": "reflect"}
CASES: list[tuple[str, dict[str, Any], float, dict[str, Any], str, list[str]]] = [
    ("a table that has begun", {}, 3, {"wrote": 0.2}, "writing", []),
    ("a table that talks first", {}, 3, {}, "talking", []),
    ("nobody sits there", {}, 3, {"table": {"seated": 0, "pen": ""}, "here": {**GONE, "awaySince": 0}}, "nobody", []),
    ("a minute without a recorder is no reason", {}, 1, {"table": NO_PEN}, "no-recorder", []),
    ("after two somebody should go", {}, 2.5, {"table": NO_PEN}, "no-recorder", ["no-recorder"]),
    ("a stage without recorders", {"settings": {"scribe": "none"}}, 9, {"table": NO_PEN}, "here", []),
    ("silent for four minutes", {}, 9, {"wrote": 4.5}, "quiet", ["quiet"]),
    ("silent for three", {}, 9, {"wrote": 3.5}, "writing", []),
    ("empty before half time", {}, 9, {}, "talking", []),
    ("empty at half time", {}, 11, {}, "empty", ["empty"]),
    ("what was written in an earlier stage does not count", {}, 11, {"wrote": 30}, "empty", ["empty"]),
    ("half of the time, once it was extended", {"ends_at": NOW + 15 * MINUTE}, 11, {}, "talking", []),
    ("half of the time, after a pause", {"spent": 9 * MINUTE, "ends_at": NOW + 9 * MINUTE}, 2, {}, "empty", ["empty"]),
    ("the table says it has finished", {}, 11, {"wrote": 5, "table": {"done": "s"}}, "ready", []),
    ("that it had finished another stage", {}, 11, {"wrote": 1, "table": {"done": "r"}}, "writing", []),
    ("it writes on paper", {}, 11, {"table": {"paper": True, "pen": ""}}, "paper", []),
    ("it has posted", {}, 11, {"wrote": 9, "posted": True}, "posted", []),
    ("the recorder's screen is gone", {}, 9, {"wrote": 1, "here": {**HERE, "pen": False, "awaySince": NOW - 30_000}},
     "recorder-away", ["recorder-away"]),
    ("gone for the length of a reload", {}, 9, {"wrote": 1, "here": {**HERE, "pen": False, "awaySince": NOW - 5_000}},
     "writing", []),
    ("nobody of the table is connected", {}, 9, {"wrote": 1, "here": GONE}, "offline", ["offline"]),
    ("the console itself is offline and cannot know", {}, 9, {"wrote": 1, "here": None}, "writing", []),
    ("posting is on", POST, 3, {"wrote": 5}, "here", []),
    ("posting is over", POST, 21, {"wrote": 5}, "here", ["not-posted"]),
    ("a walk with a recorder who walks", WALK, 3, {"wrote": 9, "posted": True, "here": {**HERE, "pen": False,
     "awaySince": NOW - MINUTE}}, "posted", []),
    ("a chart that nobody has visited", WALK, 11, {"wrote": 9, "posted": True}, "unvisited", ["unvisited"]),
    ("one that was read", WALK, 11, {"wrote": 9, "posted": True, "readers": 1}, "posted", []),
    ("one that was noted on", WALK, 11, {"wrote": 9, "posted": True, "notes": 1}, "posted", []),
    ("open questions late in the reflection", REFLECT, 11, {"posted": True, "questions": 2}, "posted", ["questions"]),
    ("a call for help comes first", {}, 9, {"wrote": 5, "help": {"open": True, "called_at": NOW}}, "quiet",
     ["help", "quiet"]),
]  # fmt: skip


def test_a_table_is_told_by_one_word_and_visited_for_a_reason(core: Page) -> None:
    found = {
        case: facts(core, at, minute, **json.loads(json.dumps(changes))) for case, at, minute, changes, *_ in CASES
    }
    assert found == {case: (state, reasons) for case, *_, state, reasons in CASES}


def test_who_needs_a_visit_comes_first_and_who_called_first_before_the_others(core: Page) -> None:
    found = core.evaluate(
        """async () => {
          const { inNeedFirst, visitGroups } = await import("facilitator/components/console-facts.js");
          const one = (number, why, called_at) => ({
            table: { number }, help: called_at ? { called_at } : null, visits: why ? [{ why, ms: 0 }] : [],
          });
          const calm = [one(1), one(4)], quiet = [one(2, "quiet"), one(7, "quiet")];
          const all = [...calm, ...quiet, one(3, "help", 9), one(5, "no-recorder"), one(6, "help", 5)];
          return [
            inNeedFirst(all).map(({ table }) => table.number),
            visitGroups(all).map(({ why, visits }) => [why, visits.map(({ facts }) => facts.table.number)]),
          ];
        }"""
    )
    assert found == [
        [6, 3, 5, 2, 7, 1, 4],
        [["help", [6, 3]], ["no-recorder", [5]], ["quiet", [2, 7]]],
    ]
