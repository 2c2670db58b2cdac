"""The end of a rig's server: what was measured is told, even where the server does not go by itself."""

from __future__ import annotations

import subprocess

from tests.live.house import Server


def stop(server: Server) -> bool:
    """Ask it to stop; whether it did. One that does not is killed."""
    try:
        server.stop()
    except subprocess.TimeoutExpired:
        return False
    return True
