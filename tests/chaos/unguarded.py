"""A saboteur: the server without its guard. The rig `packets` has to notice."""

from __future__ import annotations

from unittest import mock

from facilitator.cli import main
from facilitator.live import guard

if __name__ == "__main__":
    with mock.patch.object(guard, "inspect", lambda packet: guard.Passed(connects=str(packet).startswith("0"))):
        main()
