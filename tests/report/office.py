"""Files opened by LibreOffice, as people would open them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path


def as_pdf(folder: Path, files: dict[str, bytes]) -> list[Path]:
    """What LibreOffice makes of the files (bytes by name), printed as PDF into the folder; in the files' order."""
    office = shutil.which("soffice")
    assert office, "install what `run` names under OPENERS"
    for name, made in files.items():
        (folder / name).write_bytes(made)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder / "out")]
    subprocess.run([*command, *(str(folder / name) for name in files)], check=True, capture_output=True, timeout=180)
    return [folder / "out" / f"{Path(name).stem}.pdf" for name in files]
