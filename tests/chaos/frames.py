"""The WebSocket frames that pass by on their way to a phone, so that one of them can be left out."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Frames:
    """Follows one connection's frames. Holds nothing back but the one that is not wanted."""

    unwanted: bytes = b""  # a frame that holds this is left out, once
    dropped: int = 0
    begun: bool = False  # the HTTP answer is over: what comes are frames
    left: int = 0  # bytes of the frame under way
    rest: bytes = field(default=b"")  # the beginning of a frame whose head is not all here

    def without(self, data: bytes) -> bytes:
        """The bytes, less a whole frame that holds what is unwanted."""
        if not self.begun:
            end = data.find(b"\r\n\r\n")
            if not data.startswith(b"HTTP/1.1 101") or end < 0:
                return data
            self.begun = True
            return data[: end + 4] + self.without(data[end + 4 :])
        data, self.rest, kept = self.rest + data, b"", []
        while data:
            if not self.left:
                size = _size(data)
                if size is None:
                    self.rest = data
                    break
                if self.unwanted and len(data) >= size and self.unwanted in data[:size]:
                    self.unwanted, data = b"", data[size:]
                    self.dropped += 1
                    continue
                self.left = size
            part = data[: self.left]
            self.left -= len(part)
            kept.append(part)
            data = data[len(part) :]
        return b"".join(kept)


def _size(data: bytes) -> int | None:
    """How long the frame is that begins here; None where that cannot be said yet. Servers do not mask."""
    if len(data) < 2:
        return None
    length = data[1] & 127
    if length < 126:
        return 2 + length
    wide = 2 if length == 126 else 8
    return 2 + wide + int.from_bytes(data[2 : 2 + wide], "big") if len(data) >= 2 + wide else None
