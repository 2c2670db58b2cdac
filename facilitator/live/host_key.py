"""The key for starting sessions over HTTP, kept in the folder of the sessions."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from facilitator.live.keys import new_secret

FILE = ".host-key"


def stored(folder: Path) -> str:
    """The folder's key: made once, readable by the owner of the machine alone. Several processes that start in one
    moment agree on one, and none ever reads half of it."""
    path = folder / FILE
    with suppress(FileNotFoundError):
        return path.read_text().strip()
    folder.mkdir(parents=True, exist_ok=True)
    descriptor, made = tempfile.mkstemp(dir=folder, prefix=FILE)  # nobody else may read it
    with os.fdopen(descriptor, "w") as file:
        file.write(new_secret())
    try:
        os.link(made, path)
    except FileExistsError:  # another process was first
        pass
    except OSError:  # a file system without links
        os.replace(made, path)
    Path(made).unlink(missing_ok=True)
    return path.read_text().strip()
