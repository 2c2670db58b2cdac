"""Reads on from whoever sends, without a turn for anybody else, as Engine.IO on eventlet does by itself."""

from __future__ import annotations

from typing import Any

from tests.chaos.saboteurs import serve_broken


def read_on() -> None:
    """No pause after a packet."""
    from engineio.socket import Socket

    from facilitator.live import wire

    calm_socket = wire._calm_socket

    def greedy_socket() -> Any:
        calm = calm_socket()
        calm.receive = Socket.receive
        return calm

    wire._calm_socket = greedy_socket


if __name__ == "__main__":
    serve_broken(read_on)
