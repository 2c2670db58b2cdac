"""Photographs of charts, small enough to go into a document."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, UnidentifiedImageError

from facilitator.report import quoted
from facilitator.report.record import Record

SIDE = 1000  # pixels: enough to read a chart by, small enough for fifteen of them


def jpeg(record: Record, photo: quoted.Photo) -> bytes:
    """The photograph as JPEG; nothing where the file lacks it."""
    found = record.blob(photo.blob)
    if found is None:
        return b""
    try:
        image: Image.Image = Image.open(BytesIO(found[1]))
        image.thumbnail((SIDE, SIDE))
    except (UnidentifiedImageError, OSError):
        return b""
    kept = BytesIO()
    image.convert("RGB").save(kept, "JPEG", quality=70)
    return kept.getvalue()
