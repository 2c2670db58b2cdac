"""Fuzz: the HTTP interface, from the description the server gives of it; no 5xx, no traceback, what it says is true."""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from facilitator.store.check import check
from tests.chaos.outcome import Outcome
from tests.live.house import Server, key_of

CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
LONG = 20  # examples; from here on every boundary that the description names is tried too
FILES = ("application/pdf", "image/*")  # are sent as plain bytes


def options(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--examples", type=int, default=1000, help="for each operation")
    parser.add_argument("--saboteur", choices=["defect"], help="a server in which a view raises")


def run(chosen: argparse.Namespace) -> Outcome:
    """Ask everything in many ways, as the facilitator and as somebody with a phone."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        server = Server(folder)
        if chosen.saboteur:
            server.module = "tests.chaos.defective"
        server.start()
        try:
            made = server.new_session()
            keys = {"facilitator": key_of(made["links"]["console"])}
            if chosen.examples >= LONG:
                keys["participant"] = server.join(made["code"])["token"]
            _describe(server, made["code"], folder / "openapi.json")
            for who, key in keys.items():
                outcome.figures[who] = _ask(server, key, folder, chosen, outcome)
        finally:
            server.stop()
        outcome.expect(not server.tracebacks(), f"the log says: {server.tracebacks()[-1500:]}")
        for file in folder.glob("[!.]*.db"):
            outcome.expect(not check(file), f"{file.name}: {check(file)[:3]}")
    return outcome


def _describe(server: Server, code: str, file: Path) -> None:
    """What the server says of itself, with the code of a session where a code is asked for: guessed, none would fit."""
    told = json.loads(server.get("/api/openapi.json"))
    some = {"const": code}  # others are tried all the same, as what does not fit
    for operations in told["paths"].values():
        for operation in operations.values():
            for parameter in operation["parameters"]:
                if parameter["name"] == "code":
                    parameter |= {"schema": some, "required": True}
            content: dict[str, Any] = operation.get("requestBody", {}).get("content", {})
            for media in [media for media in content if media in FILES]:
                content["application/octet-stream"] = content.pop(media)
    for schema in told["components"]["schemas"].values():
        if "code" in schema.get("properties", {}):
            schema["properties"]["code"] = some
    file.write_text(json.dumps(told), encoding="utf-8")


def _ask(server: Server, key: str, folder: Path, chosen: argparse.Namespace, outcome: Outcome) -> str:
    program = shutil.which("st") or str(Path(sys.executable).with_name("st"))
    command = [program, "run", str(folder / "openapi.json"), "--url", server.url, "--checks", CHECKS, "--no-color"]
    phases = "coverage,fuzzing" if chosen.examples >= LONG else "fuzzing"
    command += ["--phases", phases, "--continue-on-failure", "--warnings", "off", "--seed", str(chosen.seed)]
    command += ["--max-examples", str(chosen.examples), "--header", f"Authorization: Bearer {key}"]
    command += ["--header", "X-Host-Key: host"]
    asked = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = re.search(r"(\d[\d,]*) generated", asked.stdout)
    outcome.expect(found and int(found[1].replace(",", "")) > 50, f"hardly anything was asked: {asked.stdout[-800:]}")
    outcome.expect(asked.returncode == 0, asked.stdout[-6000:] + asked.stderr[-500:])
    return f"{found[1] if found else 0} requests"
