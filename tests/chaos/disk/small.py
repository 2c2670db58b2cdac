"""A small disk of one's own: a file system in memory, mounted where nobody else sees it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
MOUNT = 'mount -t tmpfs -o "size=$0" tmpfs "$1" && shift && exec "$@"'


def missing() -> str:
    """Why there can be none here; "" where there can."""
    if not shutil.which("unshare"):
        return "there is no unshare"
    tried = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", MOUNT, "64k", "/mnt", "true"], check=False, capture_output=True
    )
    return "" if tried.returncode == 0 else f"nothing may be mounted here: {tried.stderr.decode().strip()}"


def run_on(folder: Path, megabytes: int, module: str, *arguments: str) -> str:
    """Run a module of the tests that finds a disk of that size at a folder; what it printed. Raises
    `CalledProcessError`."""
    inside = [str(folder), sys.executable, "-m", module, str(folder), *arguments]
    command = ["unshare", "-Urm", "sh", "-c", MOUNT, f"{megabytes}m", *inside]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment)
    if done.returncode:
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout)
    return done.stdout


class Hog:
    """Takes all the room there is, as often as it is asked to, until it lets go."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "hog"
        self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def eat(self) -> None:
        """Take what is free now."""
        for size in (1024 * 1024, 4096):
            try:
                while os.write(self._file, bytes(size)) == size:
                    pass
            except OSError:
                pass

    def let_go(self) -> None:
        """Give it all back."""
        os.close(self._file)
        self._path.unlink()
