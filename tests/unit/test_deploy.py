"""What deploy/ holds fits the program and what reads it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.cli.server import serve
from facilitator.config import Config
from facilitator.live.elsewhere import LOCATION, directions
from facilitator.workers import upstreams

DEPLOY = Path(__file__).parents[2] / "deploy"


def test_the_example_of_workers_is_what_the_command_prints() -> None:
    printed = upstreams([Config(port=port, worker=True) for port in (5001, 5002)])
    assert (DEPLOY / "nginx" / "workers.conf").read_text().endswith(f"\n\n{printed}\n")


def test_nginx_takes_a_request_where_the_worker_sends_it() -> None:
    locations = (DEPLOY / "nginx" / "locations.conf").read_text()
    assert f"location {LOCATION} {{" in locations
    for name, _ in directions("127.0.0.1:5001")[1:]:
        assert f"$upstream_http_{name.lower().replace('-', '_')};" in locations


def test_the_unit_starts_a_worker_by_options_that_there_are() -> None:
    unit = (DEPLOY / "systemd" / "facilitator@.service").read_text()
    started = next(line for line in unit.splitlines() if line.startswith("ExecStart="))
    known = {option for parameter in serve.params for option in parameter.opts}
    assert {word for word in started.split() if word.startswith("--")} <= known


def test_the_unit_may_write_where_the_settings_offer_to_put_copies() -> None:
    settings = (DEPLOY / "systemd" / "facilitator.env").read_text()
    unit = (DEPLOY / "systemd" / "facilitator@.service").read_text().splitlines()
    offered = next(line for line in settings.splitlines() if "FACILITATOR_COPIES=" in line).partition("=")[2]
    assert f"ReadWritePaths=-{offered}" in unit


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not here")
def test_systemd_reads_the_units(tmp_path: Path) -> None:
    for file in (DEPLOY / "systemd").iterdir():
        text = file.read_text().replace("/opt/facilitator/.venv/bin/facilitator", sys.executable)
        (tmp_path / file.name.replace("@", "@5001")).write_text(text)
    units = [str(tmp_path / name) for name in ("facilitator@5001.service", "facilitator.target")]
    read = subprocess.run(["systemd-analyze", "verify", *units], capture_output=True, text=True, timeout=60)
    assert read.returncode == 0, read.stderr
    assert [line for line in read.stderr.splitlines() if "facilitator" in line] == []
