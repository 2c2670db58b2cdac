"""What the programs beside the server draw, named apart from them: the server starts without what it takes to draw."""

from __future__ import annotations

PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}  # mm
SIZES = {"full": (1920, 1440), "phone": (1080, 1080), "thumb": (288, 288)}  # pixels of a slide's image, at most
PHOTO_MEGAPIXELS = 40  # that a photograph may have
PHOTO_SECONDS = 60  # of computing that making it fit may take
