"""The figures as tables, in Markdown: for the terminal and for docs/performance."""

from __future__ import annotations

from collections.abc import Iterable

from tests.bench.aims import AIMS, Aim, measured, reached
from tests.bench.result import FIGURES, Result

CROWDED = 5  # % of the time that a server waited for its core
TITLES = {
    "join": "Join burst",
    "stage": "Stage change",
    "notes": "Note storm",
    "reconnect": "Full reconnect after a Wi-Fi drop",
    "restart": "The server is killed",
    "typing": "Typing recorders",
    "walk": "Gallery walk of 15 charts",
    "votes": "Votes",
    "taps": "Taps in the share-out",
    "rows": "Cost of a command by the size of the session",
    "snapshot": "What a phone loads",
    "start": "Cold start",
    "open": "Opening a session of 50 MB",
    "generator": "The load generator alone",
}


def table_of(workload: str, results: list[Result]) -> str:
    """All results of one workload, with what is to be known about them."""
    mine = [result for result in results if result.workload == workload]
    names = [name for name in FIGURES if any(result.figures.get(name) is not None for result in mine)]
    many = any(result.phones for result in mine)
    heads = ["phones"] * many + ["server", "load"] + [FIGURES[name].title or mine[0].unit for name in names]
    rows = []
    for result in mine:
        cells = [f"{result.phones:,}"] * many + [result.server, result.load]
        rows.append(cells + [told(name, result.figures.get(name)) for name in names])
    remarks = [f"- {r.server}, {r.phones:,} phones: {remark}" for r in mine for remark in r.remarks]
    lines = [f"### {TITLES[workload]}", "", *_table(heads, rows), *([""] if remarks else []), *remarks]
    return "\n".join(lines)


def told(name: str, value: float | None) -> str:
    """A figure as it stands in a table; "–" where there was none."""
    return "–" if value is None else f"{value:,.{FIGURES[name].decimals}f}"


def aims_of(results: list[Result]) -> str:
    """What was measured, beside what is aimed at."""
    rows = [[aim.words, _limit(aim), _number(reached(aim, results), aim)] for aim in AIMS if measured(aim, results)]
    return "\n".join(["### Aims", "", *_table(["what", "aim", "measured"], rows)]) if rows else ""


def report(results: list[Result], machine: dict[str, str]) -> str:
    """Everything, as it stands in docs/performance/figures.md."""
    workloads = [name for name in TITLES if any(result.workload == name for result in results)]
    head = [f"| {name} | {value} |" for name, value in machine.items()]
    parts = [
        "# Figures",
        "Written by `./run bench --write docs/performance`; what the words mean: [performance.md](../performance.md).",
        "\n".join(["| measured | |", "|---|---|", *head]),
        _crowded(results),
        aims_of(results),
    ]
    return "\n\n".join([part for part in parts if part] + [table_of(name, results) for name in workloads]) + "\n"


def _crowded(results: list[Result]) -> str:
    """A warning, where the machine had other things to do."""
    most = max((result.figures.get("waited") or 0 for result in results), default=0)
    if most < CROWDED:
        return ""
    return f"The machine was busy: a server waited for its core for up to {most:.0f} % of the time. Only ratios count."


def _limit(aim: Aim) -> str:
    return f"{'≤' if aim.most else '≥'} {_number(aim.limit, aim)}"


def _number(value: float | None, aim: Aim) -> str:
    if value is None:
        return "not all were there in time"
    shown = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return f"{shown} {aim.unit}".strip()


def _table(heads: Iterable[str], rows: Iterable[list[str]]) -> list[str]:
    """Lines of a Markdown table whose columns are as wide as what is in them."""
    cells = [list(heads), *rows]
    widths = [max(len(row[at]) for row in cells) for at in range(len(cells[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in cells
    ]
    return [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]
