"""Makes a photograph fit to be shown: turned upright, stripped of all it says about its taker, made smaller.

Runs in a process of its own (`python -m facilitator.photograph FILE FOLDER`), so that a hostile file can neither stop
nor fill the server.
"""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps

from facilitator.bounded import bound
from facilitator.drawn import PHOTO_MEGAPIXELS, PHOTO_SECONDS

LONG_SIDE = 2400
THUMB_SIDE = 480
QUALITY = 82
MEMORY = 512 * 1024**2  # of addresses; a telephone's 12 megapixels need about 130 MB, as WebP 210
FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")


def photograph(file: Path, folder: Path) -> dict[str, Any]:
    """Write full.jpg and thumb.jpg into the folder; returns {width, height}, or {problem: "broken",
    "too-many-pixels" or "too-costly"}."""
    try:
        _read_heif()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # our own limit is below the one that Pillow warns of
            with Image.open(file, formats=FORMATS) as opened:
                if opened.width * opened.height > PHOTO_MEGAPIXELS * 1_000_000:
                    return {"problem": "too-many-pixels"}
                opened.draft("RGB", (LONG_SIDE, LONG_SIDE))
                image = _on_white(ImageOps.exif_transpose(_smaller(opened)))
        bare = Image.new("RGB", image.size)  # nothing but pixels goes on: no EXIF, GPS, profile or comment
        bare.paste(image)
        bare.save(folder / "full.jpg", "JPEG", quality=QUALITY, optimize=True, progressive=True)
        bare.thumbnail((THUMB_SIDE, THUMB_SIDE), Image.Resampling.LANCZOS)
        bare.save(folder / "thumb.jpg", "JPEG", quality=QUALITY)
        return {"width": image.width, "height": image.height}
    except MemoryError:
        return {"problem": "too-costly"}
    except Image.DecompressionBombError:
        return {"problem": "too-many-pixels"}
    except Exception:  # whatever a decoder makes of a broken file
        return {"problem": "broken"}


def _smaller(image: Image.Image) -> Image.Image:
    """Before anything else is made of it: each copy of all its pixels costs up to 160 MB. Few colours do not blend."""
    if image.mode in ("1", "P"):
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    image.load()  # drafted by now: what makes it smaller would draft it anew
    image.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.LANCZOS)
    return image


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(white, image).convert("RGB")
    return image.convert("RGB")


def _read_heif() -> None:
    try:
        import pi_heif
    except ImportError:  # no build for this machine: an iPhone can send JPEG too
        return
    pi_heif.register_heif_opener()


if __name__ == "__main__":
    bound(PHOTO_SECONDS, MEMORY)
    made = photograph(Path(sys.argv[1]), Path(sys.argv[2]))
    (Path(sys.argv[2]) / "made.json").write_text(json.dumps(made), encoding="utf-8")
