"""Sheets to print: every table's blank chart in one file, and all that was written, in any script."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.unit.test_photos import picture, send, web, workshop  # noqa: F401  fixtures
from tests.unit.workshop import CODE, CONSOLE_KEY, Workshop


def pdf_of(web: Any, address: str, key: str = CONSOLE_KEY) -> pypdfium2.PdfDocument:  # noqa: F811
    answer = web.get(f"/s/{CODE}/{address}", headers={"Authorization": f"Bearer {key}"})
    assert answer.status_code == 200, answer.data
    return pypdfium2.PdfDocument(io.BytesIO(answer.data))


def words_of(document: pypdfium2.PdfDocument) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in document]


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_each_table_has_a_blank_chart_with_its_own_topics(
    web: Any,  # noqa: F811
    paper: str,
    size: tuple[int, int],
) -> None:
    document = pdf_of(web, f"charts.pdf?paper={paper}")
    assert tuple(round(side) for side in document[0].get_size()) == size
    pages = words_of(document)
    assert len(pages) == 4
    for number, page in enumerate(pages, 1):
        assert f"Table {number}" in page
        assert ("Which content?" in page, "Which ways?" in page) == (number % 2 == 1, number % 2 == 0)


def test_a_large_chart_comes_in_nine_sheets_that_say_where_they_belong(web: Any) -> None:  # noqa: F811
    pages = words_of(pdf_of(web, "charts.pdf?poster=1&table=2"))
    assert len(pages) == 9
    assert "row 2, column 3" in pages[5]


def test_everything_written_is_printed_in_any_script(workshop: Workshop, web: Any) -> None:  # noqa: F811
    workshop.start("discuss")
    workshop.write(1, "Țesături și мосты", workshop.desk_at(1, "d", pen=True))
    workshop.write(2, "مرحبا", workshop.desk_at(2, "d", pen=True))
    workshop.post(1)
    workshop.start("walk")
    ann = workshop.join("Ann", 3)
    workshop.note(1, "A plain note", ann)
    hidden = workshop.note(1, "A rude note", ann)
    workshop.do("note.hide", {"note": hidden}, workshop.console)
    before = len(pdf_of(web, "list.pdf"))
    photo = send(web, picture()).json["photo"]
    workshop.do("photo.describe", {"photo": photo, "caption": "Six districts, by hand"}, workshop.console)
    document = pdf_of(web, "list.pdf")
    assert len(document) == before + 1  # the photograph
    said = "\n".join(words_of(document))
    assert "Țesături și мосты" in said
    assert "A plain note" in said
    assert "Six districts, by hand" in words_of(document)[1]  # under the photograph
    assert "rude" not in said


def test_only_the_console_prints(web: Any, tmp_path: Path) -> None:  # noqa: F811
    assert web.get(f"/s/{CODE}/list.pdf").status_code == 403
    assert (
        web.get(f"/s/{CODE}/list.pdf?paper=b5", headers={"Authorization": f"Bearer {CONSOLE_KEY}"}).status_code == 422
    )
