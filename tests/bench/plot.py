"""The figures as pictures for the documentation, drawn by Vega-Lite, as the report's are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.bench.result import Result
from tests.bench.servers import SERVERS, USUAL

COLOURS = ["#0b5c91", "#c45fb6", "#00684a", "#8a6d00"]
SHAPES = ["circle", "square", "triangle-up", "diamond"]
VERSION = "5.20"  # of Vega-Lite
SIZE = {"width": 520, "height": 240}
FONT = {"labelFontSize": 12, "titleFontSize": 12, "labelLimit": 0, "titleFontWeight": "normal"}
PLOTS = {
    "delivery": ("notes", "delivery_p99", "note storm: delivery p99 in ms (logarithmic)", "log"),
    "work": ("notes", "per_cpu_second", "note storm: deliveries a CPU second", "linear"),
    "joining": ("join", "seconds", "join burst: seconds until all are there", "linear"),
    "coming-back": ("restart", "seconds", "server killed: seconds until all are back", "linear"),
}


def draw(folder: Path, results: list[Result]) -> list[Path]:
    """An SVG for each of `PLOTS` that has at least two points; those that were written."""
    import vl_convert

    names = [SERVERS[word].name for word in USUAL]
    written = []
    for name, (workload, figure, title, scale) in PLOTS.items():
        points = [
            {"phones": result.phones, "server": result.server, "value": result.figures[figure]}
            for result in results
            if result.workload == workload and result.figures.get(figure) is not None and result.server in names
        ]
        if len(points) > 1:
            path = folder / f"{name}.svg"
            path.write_text(vl_convert.vegalite_to_svg(_lines(points, names, title, scale), vl_version=VERSION) + "\n")
            written.append(path)
    return written


def _lines(points: list[dict[str, Any]], names: list[str], title: str, scale: str) -> dict[str, Any]:
    """A line for each server, told apart by colour and by shape."""
    return {
        "data": {"values": points},
        "mark": {"type": "line", "point": {"size": 70, "filled": True}},
        **SIZE,
        "padding": 10,
        "encoding": {
            "x": {"field": "phones", "type": "quantitative", "title": "phones", "scale": {"zero": True}},
            "y": {"field": "value", "type": "quantitative", "title": title, "scale": {"type": scale}},
            "color": {"field": "server", "type": "nominal", "scale": {"domain": names, "range": COLOURS}},
            "shape": {"field": "server", "type": "nominal", "scale": {"domain": names, "range": SHAPES}},
        },
        "config": {
            "background": "#ffffff",
            "font": "DejaVu Sans",
            "axis": FONT,
            "legend": {**FONT, "orient": "top", "title": None, "columns": 2},
        },
    }
