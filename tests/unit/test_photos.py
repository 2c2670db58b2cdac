"""A photograph on its way into a session: upright, bare, small enough; nobody sees it who does not see the chart."""

from __future__ import annotations

import io
import json
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue
from types import SimpleNamespace
from typing import Any

import pi_heif
import pytest
from PIL import Image

from facilitator.agenda.problems import problems as agenda_problems  # noqa: F401  loads the register
from facilitator.app import create_app
from facilitator.config import Config
from facilitator.drawn import PHOTO_SECONDS
from facilitator.live.desk import SERVER
from facilitator.photograph import photograph
from facilitator.session import keys
from facilitator.session.photos import PHOTOS_LIMIT
from facilitator.web import photos
from facilitator.web.stored import run_beside
from tests.unit.workshop import CODE, CONSOLE_KEY, Workshop


@pytest.fixture
def workshop(tmp_path: Path):  # type: ignore[no-untyped-def]
    opened = Workshop(tmp_path)
    yield opened
    assert opened.problems() == []
    opened.close()


@pytest.fixture
def web(workshop: Workshop) -> Any:
    library = SimpleNamespace(exists=lambda code: code == CODE, path=lambda code: workshop.path)
    house = SimpleNamespace(host_key="h", library=library, open=lambda code: workshop.desk, erased=lambda code: False)
    return create_app(Config(sessions=workshop.path.parent), house).test_client()  # type: ignore[arg-type]


def picture(width: int = 64, height: int = 32, kind: str = "JPEG", **more: Any) -> bytes:
    """The left half red, the right half white; the camera was held sideways, at a known place."""
    image = Image.new("RGB", (width, height), "white")
    image.paste("red", (0, 0, width // 2, height))
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def tell_tale() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter
    exif[0x010F] = "Camera of Ann"
    exif.get_ifd(0x8825)[1] = "N"
    return exif


def send(web: Any, body: bytes, token: str = CONSOLE_KEY, chart: str = "a.1") -> Any:
    headers = {"Authorization": f"Bearer {token}"}
    return web.post("/api/photos", data=body, query_string={"code": CODE, "chart": chart}, headers=headers)


def fetch(web: Any, photo: str, token: str = CONSOLE_KEY) -> Any:
    return web.get(f"/s/{CODE}/photos/{photo}/full", headers={"Authorization": f"Bearer {token}"})


def test_a_photograph_is_turned_upright_and_says_nothing_of_who_took_it(workshop: Workshop, web: Any) -> None:
    answer = send(web, picture(exif=tell_tale(), comment=b"for Ann alone"))
    assert answer.status_code == 201, answer.json
    photo = workshop.row("photo", answer.json["photo"])
    assert (photo.chart, photo.width, photo.height) == ("a.1", 32, 64)
    kept = fetch(web, photo.id).data
    image = Image.open(io.BytesIO(kept))
    assert (image.format, image.size) == ("JPEG", (32, 64))
    red, white = image.getpixel((16, 8)), image.getpixel((16, 56))
    assert red[1] < 60 < 200 < white[1]  # type: ignore[index, operator]
    assert dict(image.getexif()) == {}
    assert b"Ann" not in kept
    assert b"Exif" not in kept


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_large_picture_is_made_smaller(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "big"
    file.write_bytes(picture(3000, 1000, kind))
    assert photograph(file, tmp_path) == {"width": 2400, "height": 800}
    assert Image.open(tmp_path / "full.jpg").size == (2400, 800)
    assert Image.open(tmp_path / "thumb.jpg").size == (480, 160)


def test_what_an_iphone_takes_is_read() -> None:
    assert "HEIF" in pi_heif.libheif_info()  # the decoder came with its wheel


def test_too_many_pixels_are_refused_before_they_are_read(tmp_path: Path, web: Any, workshop: Workshop) -> None:
    body = picture(8000, 5001, "PNG")  # a few hundred kilobytes that would become 120 MB
    assert len(body) < 1_000_000
    answer = send(web, body)
    assert (answer.status_code, answer.json["error"]["code"]) == (422, "bad_args")
    assert "40" in answer.json["error"]["message"]
    assert list(workshop.desk.state.all("photo")) == []


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "1", "CMYK"])
def test_as_many_pixels_as_are_taken_fit_into_the_memory_of_one(tmp_path: Path, mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    more = {"transparency": 0} if mode == "P" else {}
    Image.new(mode, (6320, 6320)).save(tmp_path / "big", kind, **more)
    run_beside("facilitator.photograph", tmp_path / "big", tmp_path, PHOTO_SECONDS)
    assert json.loads((tmp_path / "made.json").read_text()) == {"width": 2400, "height": 2400}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system does not hold a process to its addresses")
def test_what_takes_more_memory_than_one_is_given_is_refused_kindly(web: Any, workshop: Workshop) -> None:
    answer = send(web, picture(6320, 6320, "WEBP", method=0))
    assert (answer.status_code, answer.json["error"]["field"]) == (422, "photo")
    assert "more memory" in answer.json["error"]["message"]
    assert list(workshop.desk.state.all("photo")) == []


def test_two_are_made_at_once_and_the_others_wait(
    web: Any, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: Queue[None] = Queue()
    go_on, real = threading.Event(), photos.run_beside

    def slowly(*args: Any) -> None:
        begun.put(None)
        assert go_on.wait(30)
        real(*args)

    monkeypatch.setattr(photos, "run_beside", slowly)
    with ThreadPoolExecutor(3) as people:
        sent = [people.submit(send, web.application.test_client(), picture()) for _ in range(2)]
        for _ in sent:
            begun.get(timeout=30)
        monkeypatch.setattr(photos, "WAIT", 0)  # a third one that waits no longer is asked to come again
        answer = send(web, picture())
        assert (answer.status_code, answer.json["error"]["field"]) == (429, "photo")
        monkeypatch.setattr(photos, "WAIT", 30)
        sent.append(people.submit(send, web.application.test_client(), picture()))
        go_on.set()
        assert [one.result().status_code for one in sent] == [201] * 3


def test_a_chart_that_takes_no_more_has_none_read(
    web: Any, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: Any) -> None:
        raise AssertionError("was read")

    monkeypatch.setattr(photos, "run_beside", never)
    for number in range(PHOTOS_LIMIT):
        args = {"photo": f"photo-{number}", "chart": "a.1", "width": 1, "height": 1}
        assert workshop.desk.run("photo.add", args, SERVER, internal=True).ok
    answer = send(web, picture())
    assert (answer.status_code, answer.json["error"]["code"]) == (429, "too_many")


@pytest.mark.parametrize("body", [b"%PDF-1.7", picture()[:200], b"GIF89a" + bytes(40), b"<svg/>"])
def test_what_is_no_photograph_is_refused_kindly(web: Any, body: bytes) -> None:
    answer = send(web, body)
    assert answer.status_code == 422
    assert "could not be read" in answer.json["error"]["message"]


def test_a_file_above_the_limit_is_refused(web: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "PHOTO_BYTES", 100)
    assert send(web, picture()).json["error"]["code"] == "too_long"


def test_only_the_table_and_the_console_send_one_and_only_readers_of_the_chart_see_it(
    workshop: Workshop, web: Any
) -> None:
    own, other, screen = (keys.derive(CONSOLE_KEY, name) for name in ("table:1", "table:2", "screen"))
    workshop.start("discuss")
    assert send(web, picture(), other).status_code == 403
    assert send(web, picture(), screen).status_code == 403
    assert send(web, picture(), "nobody").status_code == 403
    photo = send(web, picture(), own).json["photo"]
    assert [fetch(web, photo, key).status_code for key in (own, CONSOLE_KEY, other, screen)] == [200, 200, 404, 404]
    workshop.post(1)
    assert [fetch(web, photo, key).status_code for key in (own, other, screen)] == [200] * 3
    workshop.do("photo.remove", {"photo": photo}, workshop.console)
    assert [fetch(web, photo, key).status_code for key in (CONSOLE_KEY, own)] == [200, 404]


def test_a_photograph_outlives_other_files(workshop: Workshop, web: Any) -> None:
    first, second = (send(web, picture()).json["photo"] for _ in range(2))
    assert fetch(web, first).status_code == fetch(web, second).status_code == 200
