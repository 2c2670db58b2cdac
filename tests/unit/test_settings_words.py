"""Every setting of every kind of stage has words in the agenda's editor."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from facilitator import messages
from facilitator.register import OUTSIDE, STAGE_KINDS

KINDS = sorted(set(STAGE_KINDS) - set(OUTSIDE))


def wanted(prefix: str, shape: Any) -> Iterator[str]:
    """The messages a setting asks for: its own, those of its parts, those of what can be chosen."""
    for field in msgspec.structs.fields(shape):
        choices = list(choices_of(field.type))
        if len(choices) == 1:
            continue  # nothing to choose: it is not shown
        yield f"{prefix}-{field.encode_name}"
        for choice in choices:
            yield f"{prefix}-{field.encode_name}-{choice or 'none'}"
        for part in (field.type, *typing.get_args(field.type)):
            if isinstance(part, type) and issubclass(part, msgspec.Struct):
                yield from wanted(f"{prefix}-{field.encode_name}", part)


def choices_of(shape: Any) -> Iterator[Any]:
    for part in (shape, *typing.get_args(shape)):
        if typing.get_origin(part) is typing.Literal:
            yield from typing.get_args(part)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_and_its_settings_have_words(kind: str) -> None:
    ids = [f"editor-kind-{kind}", f"editor-kind-{kind}-says", *wanted(f"setting-{kind}", STAGE_KINDS[kind].Settings)]
    assert [id for id in ids if messages.text(id) == id] == []
