"""The public interface as JSON Schema, generated from the code."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from facilitator.live.packets import CommandPacket, WatchPacket
from facilitator.register import COMMANDS, ROW_KINDS, STAGE_KINDS
from facilitator.web.rows import NEVER


@cache
def schema() -> dict[str, Any]:
    """Events, commands with who may give them and their arguments, row kinds with their fields, stage settings. What
    goes over HTTP is described by `openapi.py`."""
    commands = {name: entry for name, entry in sorted(COMMANDS.items()) if not entry.internal}
    shapes = [CommandPacket, WatchPacket, *(c.args for c in commands.values()), *ROW_KINDS.values()]
    shapes += [module.Settings for module in STAGE_KINDS.values()]
    references, definitions = msgspec.json.schema_components(shapes, ref_template="#/$defs/{name}")
    by_shape = dict(zip(shapes, references, strict=True))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "events": {"command": by_shape[CommandPacket], "watch": by_shape[WatchPacket]},
        "commands": {
            name: {
                "description": entry.rule.__doc__ or "",
                "who": sorted(entry.who),
                "args": by_shape[entry.args],
            }
            for name, entry in commands.items()
        },
        "rows": {kind: by_shape[row] for kind, row in ROW_KINDS.items() if kind not in NEVER},
        "stages": {kind: by_shape[module.Settings] for kind, module in STAGE_KINDS.items()},
        "$defs": definitions,
    }
