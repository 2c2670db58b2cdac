"""What is run by hand before a release and not with each change: `LONG=1 ./run test`."""

from __future__ import annotations

import os

import pytest

LONG = os.environ.get("LONG") == "1"
long = pytest.mark.skipif(not LONG, reason="takes long: LONG=1 ./run test")
