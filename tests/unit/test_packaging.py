"""The package is whole: what the build hook fetches, what a wheel holds, what the lock files say."""

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VENDOR = ROOT / "static" / "vendor"
IMPORT = re.compile(r"""(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']""")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """A wheel built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (built,) = folder.glob("*.whl")
    return built


def files_below(folder):
    files = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in files if "__pycache__" not in path.parts}


@pytest.mark.slow
def test_a_wheel_holds_everything_the_app_reads(wheel):
    held = set(zipfile.ZipFile(wheel).namelist())
    packed = {f"facilitator/_data/{name}" for name in files_below("templates") | files_below("static")}
    assert files_below("facilitator") | packed <= held
    assert "facilitator/_data/static/vendor/socket.io.js" in held


@pytest.mark.slow
def test_a_wheel_holds_nothing_of_the_workshop(wheel):
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top.split("-")[0] for top in tops} == {"facilitator"}


@pytest.mark.slow
def test_an_unpacked_wheel_finds_its_own_data(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    ask = "from facilitator.paths import STATIC, TEMPLATES; print(STATIC, TEMPLATES, sep='\\n')"
    told = subprocess.run(
        [sys.executable, "-c", ask], cwd=tmp_path, check=True, capture_output=True, text=True, timeout=60
    )
    data = tmp_path / "facilitator" / "_data"
    assert told.stdout.split("\n")[:2] == [str(data / "static"), str(data / "templates")]


def test_every_import_of_a_browser_library_resolves():
    scripts = sorted(VENDOR.rglob("*.js"))
    assert scripts
    for script in scripts:
        for wanted in IMPORT.findall(script.read_text(encoding="utf-8")):
            assert wanted.startswith("."), f"{script} imports the bare name {wanted}"
            assert (script.parent / wanted).is_file(), f"{script} imports {wanted}, which is not there"


def test_no_browser_library_asks_for_a_source_map():
    assert [path for path in VENDOR.rglob("*.js") if b"sourceMappingURL" in path.read_bytes()] == []


def test_every_browser_library_keeps_its_licence():
    for package in json.loads((ROOT / "package.json").read_text())["dependencies"]:
        homes = (ROOT / "tests" / "vendor" / "licenses", VENDOR / "licenses", ROOT / ".tools" / "esbuild" / "licenses")
        assert any((home / package / "NOTICE.txt").is_file() for home in homes), package


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock"])
def test_a_python_lock_holds_versions_and_checksums_only(lock):
    text = (ROOT / lock).read_text()
    pins = re.findall(r"^([\w.-]+==\S+)", text, re.MULTILINE)
    assert "://" not in text
    assert "--index" not in text
    assert text.count("--hash=sha256:") >= len(pins)


@pytest.mark.parametrize("lock", ["package-lock.json", "tools/package-lock.json"])
def test_an_npm_lock_holds_checksums_and_no_addresses(lock):
    packages = json.loads((ROOT / lock).read_text())["packages"]
    packages.pop("")
    assert packages
    assert all("integrity" in package and "resolved" not in package for package in packages.values())


def test_both_python_locks_agree():
    pins = [
        set(re.findall(r"^[\w.-]+==\S+", (ROOT / name).read_text(), re.MULTILINE))
        for name in ("requirements.lock", "requirements-test.lock")
    ]
    assert pins[0] <= pins[1]


def test_every_dependency_is_locked():
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    names = {re.split(r"[<>=]", line)[0].replace(".", "-") for line in wanted}
    assert names <= set(re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE))
