"""Loses one acknowledgement in ten on its way to a phone that polls; one with a WebSocket hears everything."""

from __future__ import annotations

import random
from typing import Any

from tests.chaos.saboteurs import serve_broken


def lose() -> None:
    """What a poll is answered lacks packets."""
    from engineio.socket import Socket

    poll, dice = Socket.poll, random.Random(7)

    def forget_some(self: Socket, *args: Any) -> list[Any]:
        packets: list[Any] = poll(self, *args)
        answers = [packet for packet in packets if packet and str(packet.data).startswith("3/live,")]
        lost = [packet for packet in answers if dice.random() < 0.1]
        return [packet for packet in packets if packet not in lost]

    Socket.poll = forget_some


if __name__ == "__main__":
    serve_broken(lose)
