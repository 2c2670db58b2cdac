"""Everything that can be said and done: all commands, row kinds and stage kinds. Importing this loads them."""

from __future__ import annotations

from facilitator import messages, stages
from facilitator.session import (
    agenda_edit,
    agenda_insert,
    agreement,
    aloud,
    answers,
    aside,
    assigning,
    carried,
    followup,
    group_edit,
    history,
    ideas,
    message,
    moderation,
    paper_notes,
    pen,
    people,
    photos,
    playback,
    preview,
    projection,
    publication,
    purpose,
    responses,
    room,
    seats,
    silence,
    stage_clock,
    stage_edit,
    strategy_types,
    topic_edit,
    topics,
    undo,
    webhooks,
)
from facilitator.session.commands import COMMANDS
from facilitator.session.rows import ROW_KINDS

STAGE_KINDS = stages.find_kinds()
OUTSIDE = {kind: folder for kind, module in STAGE_KINDS.items() if (folder := stages.folder_of(module))}
for _kind, _folder in OUTSIDE.items():
    messages.add(_folder / f"{_kind}.ftl")

__all__ = [
    "COMMANDS",
    "OUTSIDE",
    "ROW_KINDS",
    "STAGE_KINDS",
    "agenda_edit",
    "agenda_insert",
    "agreement",
    "aloud",
    "answers",
    "aside",
    "assigning",
    "carried",
    "followup",
    "group_edit",
    "history",
    "ideas",
    "message",
    "moderation",
    "paper_notes",
    "pen",
    "people",
    "photos",
    "playback",
    "preview",
    "projection",
    "publication",
    "purpose",
    "responses",
    "room",
    "seats",
    "silence",
    "stage_clock",
    "stage_edit",
    "strategy_types",
    "topic_edit",
    "topics",
    "undo",
    "webhooks",
]
