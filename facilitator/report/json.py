"""The report as JSON: the model as it is. Its schema (docs/report.schema.json) is generated from the model."""

from __future__ import annotations

from typing import Any

import msgspec

from facilitator.report.model import SCHEMA, Report
from facilitator.report.record import Record


def write(report: Report, record: Record) -> bytes:
    """The whole report. `schema` names the version: it changes when a field changes its meaning or goes."""
    return msgspec.json.format(msgspec.json.encode(report), indent=1)


def schema() -> dict[str, Any]:
    """The JSON Schema of a report."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA, **msgspec.json.schema(Report)}
