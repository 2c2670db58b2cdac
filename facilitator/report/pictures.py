"""The report's pictures: who took part, what notes were left where, how the time went. Drawn by Vega-Lite.

Each picture says in a sentence what it shows, and carries its numbers as a table: nothing is told by a picture alone.
The colours of the kinds of note are those of the house, dark enough to be told apart, and differ in lightness too.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import msgspec

from facilitator.paths import STATIC
from facilitator.report.figures import Share
from facilitator.report.model import Report
from facilitator.report.quoted import Part
from facilitator.report.say import MINUTE, Words

INK, QUIET, PALE, EDGE = "#1f2328", "#4a4f55", "#c9c5ba", "#dedad0"
ACTION, GOOD = "#0b5c91", "#74d9ac"
KINDS = {"comment": "#ffdc73", "question": "#0b5c91", "clarification": "#c45fb6", "experience": "#00684a"}
WIDTH = 560
ROW = 22  # px a bar
DOUBLE = 2  # pixels of a bitmap for one of the drawing
_LEGEND = {"orient": "top", "title": None, "labelLimit": 0}


class Picture(Part, frozen=True, kw_only=True):
    """A picture, what it shows in words (`alt`), and in numbers (`rows`, the first is the head)."""

    name: str
    title: str
    alt: str
    svg: bytes
    png: bytes
    rows: list[list[str]] = []


def draw(report: Report, *, png: bool = False) -> list[Picture]:
    """The pictures that have something to show. `png`: as bitmaps too, which takes longer."""
    say = Words(report.lang)
    sheets = [_tables(report, say), _affiliations(report, say), _notes(report, say), _time(report, say)]
    return [_drawn(*sheet, png=png) for sheet in sheets if sheet]


Sheet = tuple[str, str, str, list[list[str]], dict[str, Any]]


def _tables(report: Report, say: Words) -> Sheet | None:
    shares = [_named(share, say) for share in report.balance.tables if share.lines or share.notes or share.few]
    if not shares:
        return None
    names = [say("report-lines"), say("report-notes-left")]
    values = [
        {"who": share.name, "what": what, "n": n, "at": at}
        for at, share in enumerate(shares)
        for what, n in zip(names, (share.lines, share.notes), strict=True)
    ]
    most = max(shares, key=lambda share: share.lines + share.notes)
    least = min(shares, key=lambda share: share.lines + share.notes)
    alt = say(
        "picture-tables-alt",
        tables=len(shares),
        most=most.name,
        many=most.lines + most.notes,
        least=least.name,
        few=least.lines + least.notes,
    )
    rows = [[say("report-table-head"), *names], *([s.name, *say.told(s, "lines", "notes")] for s in shares)]
    return "tables", say("picture-tables"), alt, rows, _stacked(values, names, [ACTION, GOOD], say("picture-items"))


def _named(share: Share, say: Words) -> Share:
    return msgspec.structs.replace(share, name=say("picture-few", name=share.name)) if share.few else share


def _affiliations(report: Report, say: Words) -> Sheet | None:
    shares = report.balance.affiliations
    if len(shares) < 2:
        return None
    values = [{"who": share.name, "what": "", "n": share.people, "at": at} for at, share in enumerate(shares)]
    people = sum(share.people for share in shares)
    alt = say("picture-affiliations-alt", count=people, most=shares[0].name, many=shares[0].people)
    rows = [[say("report-affiliation-head"), say("report-people-head")], *([s.name, str(s.people)] for s in shares)]
    spec = _stacked(values, [""], [ACTION], say("report-people-head"))
    return "affiliations", say("picture-affiliations"), alt, rows, spec


def _notes(report: Report, say: Words) -> Sheet | None:
    found: dict[str, list[str]] = {}  # by whose charts they are on: the kinds
    for chart in sorted(report.charts, key=lambda chart: chart.table):
        notes = [*chart.notes, *(n for section in chart.sections for line in section.lines for n in line.notes)]
        if notes:
            found.setdefault(chart.name, []).extend(note.kind for note in notes)
    if not found:
        return None
    names = {kind: say(f"report-kind-{kind}") for kind in KINDS}
    values = [
        {"who": who, "what": names[kind], "n": kinds.count(kind), "at": at}
        for at, (who, kinds) in enumerate(found.items())
        for kind in KINDS
    ]
    everything = [kind for kinds in found.values() for kind in kinds]
    most = max(found, key=lambda who: len(found[who]))
    listed = say.listed(f"{name} {everything.count(kind)}" for kind, name in names.items())
    alt = say("picture-notes-alt", count=len(everything), kinds=listed, most=most, many=len(found[most]))
    rows = [[say("report-table-head"), *names.values()]]
    rows += [[who, *(str(kinds.count(kind)) for kind in KINDS)] for who, kinds in found.items()]
    spec = _stacked(values, [*names.values()], [*KINDS.values()], say("picture-notes-count"))
    return "notes", say("picture-notes"), alt, rows, spec


def _time(report: Report, say: Words) -> Sheet | None:
    stages = [stage for stage in report.agenda if stage.started_at and stage.planned]
    if not stages:
        return None
    values = [
        {"who": f"{at}. {s.title}", "planned": s.planned / MINUTE, "used": s.spent / MINUTE}
        for at, s in enumerate(stages, 1)
    ]
    planned, used = (sum(getattr(s, name) for s in stages) for name in ("planned", "spent"))
    over = max(stages, key=lambda s: s.spent - s.planned)
    alt = say(
        "picture-time-alt",
        planned=round(planned / MINUTE),
        used=round(used / MINUTE),
        stage=over.title,
        over=say.minutes(max(0, over.spent - over.planned)),
    )
    rows = [[say("report-stage"), say("report-planned"), say("report-used")]]
    rows += [[s.title, say.minutes(s.planned), say.minutes(s.spent)] for s in stages]
    names = [say("report-planned"), say("report-used")]
    layers = [
        {
            "mark": {"type": "bar", "height": size},
            "encoding": {"x": {"field": field, "type": "quantitative", "title": "min"}, "color": {"datum": name}},
        }
        for field, name, size in zip(("planned", "used"), names, (ROW * 0.8, ROW * 0.35), strict=True)
    ]
    colour = {"type": "nominal", "scale": {"domain": names, "range": [PALE, ACTION]}, "legend": _LEGEND}
    order = [value["who"] for value in values]
    spec = {
        "data": {"values": values},
        "width": WIDTH,
        "height": {"step": ROW + 4},
        "encoding": {"y": {"field": "who", "type": "nominal", "sort": order, "title": None}, "color": colour},
        "layer": layers,
    }
    return "time", say("picture-time"), alt, rows, spec


def _stacked(values: list[dict[str, Any]], names: list[str], colours: list[str], axis: str) -> dict[str, Any]:
    """Bars that lie, one a row of `who` in the order of `at`, in pieces by `what`."""
    legend = _LEGEND if len(names) > 1 else None
    return {
        "data": {"values": values},
        "mark": {"type": "bar", "stroke": "#ffffff", "strokeWidth": 1},
        "width": WIDTH,
        "height": {"step": ROW},
        "encoding": {
            "y": {"field": "who", "type": "nominal", "sort": {"field": "at"}, "title": None},
            "x": {"field": "n", "type": "quantitative", "title": axis, "axis": {"tickMinStep": 1}},
            "color": {
                "field": "what",
                "type": "nominal",
                "scale": {"domain": names, "range": colours},
                "legend": legend,
            },
            "order": {"field": "order"},
        },
        "transform": [{"calculate": f"indexof({json.dumps(names)}, datum.what)", "as": "order"}],
    }


def _drawn(name: str, title: str, alt: str, rows: list[list[str]], spec: dict[str, Any], *, png: bool) -> Picture:
    library = _library()
    whole = {**spec, "config": _config(), "padding": 8}
    svg = library.vegalite_to_svg(whole, vl_version="5.20", show_warnings=False)
    bitmap = library.vegalite_to_png(whole, vl_version="5.20", scale=DOUBLE, show_warnings=False) if png else b""
    return Picture(name=name, title=title, alt=alt, svg=svg.encode(), png=bitmap, rows=rows)


def _config() -> dict[str, Any]:
    words = {"labelFont": "DejaVu Sans", "titleFont": "DejaVu Sans", "labelFontSize": 13, "titleFontSize": 13}
    words |= {"labelColor": INK, "titleColor": QUIET, "titleFontWeight": "normal", "labelLimit": 300}
    return {
        "background": "#ffffff",
        "font": "DejaVu Sans",
        "view": {"stroke": None},
        "axis": {**words, "gridColor": EDGE, "domainColor": PALE, "tickColor": PALE},
        "legend": {**words, "symbolType": "square"},
    }


@cache
def _library() -> Any:
    import vl_convert

    vl_convert.register_font_directory(str(STATIC / "vendor" / "fonts"))
    return vl_convert
