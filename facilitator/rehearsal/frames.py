"""A server's WebSocket frames, cut once however many people are sent the same bytes.

Whole texts are read here, everything else (pings, closing, texts in parts) is left to wsproto.
"""

from __future__ import annotations

import functools

TEXT = 0x81  # a whole text in one frame
SHARED = 8192  # bytes that are remembered at most: longer ones (the answer to a watch) are for one person


def cut(data: bytes) -> tuple[list[str | bytes], bytes]:
    """Whole texts as text and other frames as they came, in order; and the beginning of a frame that is not all here.

    Raises `UnicodeDecodeError` (a `ValueError`) for a text that is none.
    """
    return _remembered(data) if len(data) <= SHARED else _cut(data)


def _cut(data: bytes) -> tuple[list[str | bytes], bytes]:
    frames: list[str | bytes] = []
    at, size = 0, len(data)
    while size - at >= 2:
        length, start = data[at + 1], at + 2  # a server does not mask
        if length >= 126:
            start += 2 if length == 126 else 8
            length = int.from_bytes(data[at + 2 : start], "big") if size >= start else size
        if size - start < length:
            break
        frames.append(data[start : start + length].decode() if data[at] == TEXT else data[at : start + length])
        at = start + length
    return frames, data[at:]


_remembered = functools.lru_cache(1024)(_cut)
