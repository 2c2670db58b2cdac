"""A PDF's pages as images, in a process of its own: whatever a file does to the renderer, the server goes on.

Called `python -m facilitator.render FILE FOLDER`. Writes FOLDER/N-SIZE.webp and deck.json: {"words": [...], "width",
"height"}, or {"problem": the end of a refusal's name}.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pypdfium2
from PIL import Image

from facilitator.bounded import bound
from facilitator.drawn import SIZES
from facilitator.session.decks import PAGES_LIMIT

SECONDS = 180  # of computing
MEMORY = 4 * 1024**3
_NO_PAGES, _PASSWORD = 0, 4  # FPDF_ERR_SUCCESS: read, but there is nothing in it; FPDF_ERR_PASSWORD


def render(file: Path, folder: Path) -> dict[str, object]:
    """Render all pages; what stands in deck.json."""
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        return {"problem": {_NO_PAGES: "empty", _PASSWORD: "locked"}.get(error.err_code, "broken")}
    try:
        if not len(document):
            return {"problem": "empty"}
        if len(document) > PAGES_LIMIT:
            return {"problem": "too-long", "pages": len(document), "limit": PAGES_LIMIT}
        words, sizes = [], []
        for number in range(1, len(document) + 1):
            page = document[number - 1]
            sizes.append(_draw(page, number, folder))
            words.append(_words(page))
            page.close()
    except (pypdfium2.PdfiumError, ValueError, OSError, MemoryError):
        return {"problem": "broken"}
    return {"words": words, "width": sizes[0][0], "height": sizes[0][1]}


def _draw(page: pypdfium2.PdfPage, number: int, folder: Path) -> tuple[int, int]:
    width, height = page.get_size()
    if min(width, height) <= 0:
        raise ValueError("a page without size")
    most = SIZES["full"]
    bitmap = page.render(scale=min(most[0] / width, most[1] / height))
    image: Image.Image = bitmap.to_pil().convert("RGB")
    for name, size in SIZES.items():
        small = image.copy()
        small.thumbnail(size)
        small.save(folder / f"{number}-{name}.webp", quality=82, method=2)
    bitmap.close()
    return image.size


def _words(page: pypdfium2.PdfPage) -> str:
    try:
        found = page.get_textpage().get_text_range()
    except pypdfium2.PdfiumError:
        return ""
    lines = (" ".join(line.split()) for line in found.encode("utf-8", "ignore").decode().splitlines())
    return "\n".join(line for line in lines if line)[:20_000]


def main() -> None:
    """Render what the command line names."""
    bound(SECONDS, MEMORY)
    file, folder = Path(sys.argv[1]), Path(sys.argv[2])
    (folder / "deck.json").write_text(json.dumps(render(file, folder)), encoding="utf-8")


if __name__ == "__main__":
    main()
