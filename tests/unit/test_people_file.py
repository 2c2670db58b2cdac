"""A list of people is read as spreadsheets write it; what is wrong in it is named by its line."""

from __future__ import annotations

import pytest

from facilitator.people_file import BadFile, read, write
from facilitator.web.rows import NewParticipant

ZOE, BO = NewParticipant("Zoë", "Ohio", 3), NewParticipant("Bo", "", 0)


@pytest.mark.parametrize(
    "data",
    [
        "name,affiliation,table\nZoë,Ohio,3\nBo,,\n".encode(),
        "\ufeffName;Affiliation;Table\r\nZoë;Ohio;3\r\nBo;;\r\n".encode(),
        "Name\tAffiliation\tTable\r\nZoë\tOhio\t3\r\nBo\t\t\r\n".encode("utf-16"),
        "\ufeffname\taffiliation\ttable\nZoë\tOhio\t3\nBo\n".encode("utf-16-be"),
        "name,affiliation,table\rZoë,Ohio,3\rBo,,\r".encode(),
        'sep=;\n"Table";"Name";"Phone";"Affiliation"\n"3";"Zoë";"0";"Ohio"\n\n;;;\n;Bo;;'.encode(),
    ],
)
def test_every_spreadsheets_way_of_writing_is_read(data: bytes) -> None:
    assert list(read(data).values()) == [ZOE, BO]


def test_quotes_and_formulas_are_words() -> None:
    people = list(read(b'name,affiliation\n"Ann ""A"" Lee, Dr.",=1+1\n').values())
    assert people == [NewParticipant('Ann "A" Lee, Dr.', "=1+1", 0)]
    assert "'=1+1" in write([{"name": "Ann", "affiliation": "=1+1", "rejoin": "ABC"}], "http://room.example/j/X")


def test_two_of_one_name_are_two_people() -> None:
    assert list(read(b"name\nAnn\nAnn\n")) == [2, 3]


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        ("name\nZoë\n".encode("latin-1"), "import-not-utf8", None),
        ("name\nZoë\n".encode("utf-16-le"), "import-not-utf8", None),
        (b"\xff\xfen", "import-not-utf8", None),
        (b"", "import-no-columns", None),
        (b"Ann,Ohio\n", "import-no-columns", None),
        (b"name,Name\nAnn,Lee\n", "import-column-twice", None),
        (b"name,affiliation\n", "import-nobody", None),
        (b"name,affiliation\n,\n\n", "import-nobody", None),
        (b"name,table\n\nAnn,\nBo,three\n", "import-table", 4),
        (b"name,table\nBo,-1\n", "import-table", 2),
        (b"name,affiliation\nBo\nLee, Ann,Ohio\n", "import-too-many-cells", 3),
        (b'name\nBo\n"Ann\n', "import-broken", 3),
        (b'name\n"Ann" Lee\n', "import-broken", 2),
        (b"name\n" + b"x" * 200_000, "import-broken", 2),
        (b'sep=,\nname,table\n"A\nnn",x\n', "import-table", 4),
    ],
)
def test_what_cannot_be_read_is_named(data: bytes, message: str, line: int | None) -> None:
    with pytest.raises(BadFile) as caught:
        read(data)
    assert (caught.value.message, caught.value.params.get("line")) == (message, line)
