"""A workshop for a test; its file must be whole when the test ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.unit.workshop import Workshop


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    """Four tables, nobody there yet, no stage started."""
    opened = Workshop(tmp_path)
    yield opened
    opened.close()
    assert opened.problems() == []


# A busy machine is no fault of a rule: what is slow is measured in tests/bench.
settings.register_profile("rules", deadline=None)
settings.load_profile("rules")
