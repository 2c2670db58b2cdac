"""Build step: puts the browser's modules together into a few files with content hashes, and compresses them.

esbuild does it (hatch_build.py fetches it). A page is one file; what it asks for later (`later("...")` in its modules,
and the stages) is one file each, with what several of them share beside; little things of that come with the page. So a
phone that joins fetches one file for its page and one for the stage that is on, seldom a third. The modules stay as
they are: without this step they are served one by one.

`static/built/manifest.json` says what was made: see facilitator/built.py, which reads it.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import zopfli.gzip

from facilitator.built import BUILT, fingerprint, read_manifest

try:
    import brotli
except ImportError:  # gzip alone, then; only browsers on https take the other
    brotli = None

TARGET = "es2022,safari15.4"
WITH_STAGES = ("phone", "desk", "screen", "console")
EARLY = ("present", "discuss", "post", "walk")  # stages in which people join
BEFORE = {"phone": ("join",)}  # pages in whose place another is drawn: a file of their own, loaded first
WORK = "static/.building"
SMALL = 2000  # bytes of a file for which alone nobody is to ask
SHEETS = ("app.css", "phone-page.css", "phone-later.css", "follow-page.css", "report-page.css")
PACKED = (".js", ".css")
LATER = re.compile(r"""\blater\(\s*["']([\w/-]+\.js)["']""")
LIBRARIES = {
    "facilitator/*": "static/js/*",
    "socket.io-client": "static/vendor/socket.io.js",
    "idb-keyval": "static/vendor/idb-keyval.js",
    "@preact/signals-core": "static/vendor/signals-core.js",
    "@fluent/bundle": "static/vendor/fluent/index.js",
    "lit-html": "static/vendor/lit-html/lit-html.js",
    "lit-html/*": "static/vendor/lit-html/*",
}


def is_built(root: Path) -> bool:
    """Tell whether what lies there was made of the very modules and style sheets that lie here now."""
    manifest = read_manifest(root / "static")
    return manifest is not None and manifest["by"] == _means(root) and (manifest["brotli"] or not brotli)


def build(root: Path, esbuild: Path) -> None:
    """Fill a new folder, then put it in the old one's place. Raises `RuntimeError` where esbuild finds a fault."""
    work = root / WORK  # always the same place: paths go into the hashes
    shutil.rmtree(work, ignore_errors=True)
    try:
        out = work / "built"
        bundler = _Bundler(root, esbuild, work)
        pages: dict[str, Any] = {}
        for script in sorted((root / "static/js/pages").glob("*.js")):
            if not any(script.stem in first for first in BEFORE.values()):
                pages.update(bundler.page(script.stem))
        made = {"pages": pages, "sheets": bundler.sheets()}
        manifest = {"of": fingerprint(root / "static"), "by": _means(root), "brotli": bool(brotli), **made}
        _compress(out)
        (out / "manifest.json").write_text(json.dumps(manifest, indent=1), encoding="utf-8")
        shutil.rmtree(root / BUILT, ignore_errors=True)
        out.rename(root / BUILT)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _means(root: Path) -> str:
    """One checksum over what decides how it is done."""
    means = (Path(__file__), root / "package-lock.json")
    return hashlib.sha256(b"".join(path.read_bytes() for path in means)).hexdigest()


class _Bundler:
    """One esbuild, one folder that is filled."""

    def __init__(self, root: Path, esbuild: Path, work: Path) -> None:
        self.root = root.resolve()
        self.esbuild = esbuild.resolve()
        self.work = work.resolve()
        self.out = self.work / "built"
        self.kinds = sorted(path.stem for path in (root / "static/js/stages").glob("*.js"))

    def page(self, page: str) -> dict[str, Any]:
        """Bundle a page, again and again until no more modules are found that are asked for later or shared."""
        later: set[str] = set()
        shared: set[str] = set()
        while True:
            made = _Page(self, page, later, shared)
            if made.asked_for() <= later and made.shared() <= shared:
                return made.keep()
            later |= made.asked_for()
            shared |= made.shared()

    def sheets(self) -> dict[str, str]:
        """Bundle the style sheets with their fonts: where each is, below the folder."""
        sheets = [str(self.root / "static/css" / name) for name in SHEETS]
        loaders = ("--loader:.woff2=file", "--asset-names=fonts/[name]-[hash]", "--entry-names=[name]-[hash]")
        outputs = self.run(sheets, self.out / "css", *loaders)
        return {Path(made["entryPoint"]).name: name for name, made in outputs.items() if "entryPoint" in made}

    def run(self, entries: list[str], out: Path, *options: str) -> dict[str, Any]:
        """Call esbuild; gives what it made, by the place below the folder in which `out` is."""
        meta, settings = self.work / "meta.json", self.work / "tsconfig.json"
        paths = {name: [str(self.root / place)] for name, place in LIBRARIES.items()}
        out.mkdir(parents=True, exist_ok=True)
        settings.write_text(json.dumps({"compilerOptions": {"paths": paths}}), encoding="utf-8")
        common = ["--bundle", "--minify", f"--target={TARGET}", "--log-level=error", f"--metafile={meta}"]
        done = subprocess.run(
            [str(self.esbuild), *entries, *common, f"--tsconfig={settings}", f"--outdir={out}", *options],
            cwd=self.root,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(f"esbuild found a fault:\n{done.stderr[-4000:]}")
        outputs = json.loads(meta.read_text(encoding="utf-8"))["outputs"]
        return {self.place(name, out): made for name, made in outputs.items()}

    def place(self, name: str, out: Path) -> str:
        """What esbuild calls so (from the root), as the place below the folder in which `out` is."""
        return (self.root / name).relative_to(out.parent).as_posix()


class _Page:
    """A page as esbuild made it of the modules that are known to be fetched later and to be shared."""

    def __init__(self, bundler: _Bundler, page: str, later: set[str], shared: set[str]) -> None:
        self.bundler = bundler
        self.modules = bundler.root / "static/js"
        self.page = page
        self.pages = [*BEFORE.get(page, ()), page]
        stages = bundler.kinds if page in WITH_STAGES else []
        self.later = sorted(later - {f"pages/{one}.js" for one in self.pages})
        modules = self.wrappers = bundler.work / "modules" / page
        shutil.rmtree(modules, ignore_errors=True)
        first = [self._write(modules / f"{one}.js", self._first(at)) for at, one in enumerate(self.pages[:-1], 1)]
        shares = "".join(f'export * as s{at} from "{name}";\n' for at, name in enumerate(sorted(shared)))
        whole = self._write(modules / f"{page}.js", self._first(len(self.pages)) + shares)
        entries = [*first, whole]
        begin = f'export * as whole from "{whole}";\n'
        entries += [self._write(modules / f"stages/{kind}.js", begin + _stage(kind, page)) for kind in stages]
        entries += [self._write(modules / name, f'{begin}export * from "facilitator/{name}";\n') for name in self.later]
        self.made = bundler.out / page
        shutil.rmtree(self.made, ignore_errors=True)
        options = ("--splitting", "--format=esm", "--entry-names=[dir]/[name]-[hash]", "--chunk-names=[name]-[hash]")
        self.outputs = bundler.run(
            entries, self.made, *options, f"--outbase={modules}", "--log-override:import-is-undefined=silent"
        )
        self._by_module = {
            bundler.root / module: name
            for name, made in self.outputs.items()
            for module, part in made["inputs"].items()
            if part["bytesInOutput"]  # of others only the names are mentioned
        }

    def _first(self, count: int) -> str:
        return "".join(f'import "facilitator/pages/{name}.js";\n' for name in self.pages[:count])

    def _write(self, file: Path, text: str) -> str:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return str(file)

    def asked_for(self) -> set[str]:
        """The modules that those in here ask for later."""
        found = {path for path in self._by_module if path.is_relative_to(self.modules)}
        return {name for path in found for name in LATER.findall(path.read_text(encoding="utf-8"))}  # comments too

    def shared(self) -> set[str]:
        """The modules of small files that the stages in which people join would have to fetch beside their own."""
        parts = [name for name, made in self.outputs.items() if "entryPoint" in made]
        early = {f"{self.page}/stages/{kind}" for kind in EARLY}
        asked = {name for part in parts if part.rpartition("-")[0] in early for name in self._needed(part)}
        scripts = {self._by_module[self.modules / f"pages/{name}.js"] for name in self.pages}
        small = {name for name in asked if self.outputs[name]["bytes"] < SMALL} - scripts
        return {str(module) for module, name in self._by_module.items() if name in small}

    def keep(self) -> dict[str, Any]:
        """What the manifest says of the page, and of those that come before it."""
        scripts = {name: self._by_module[self.modules / f"pages/{name}.js"] for name in self.pages}
        entries = {made["entryPoint"]: name for name, made in self.outputs.items() if "entryPoint" in made}
        folder = self.wrappers.relative_to(self.bundler.root)
        parts = {Path(entry).relative_to(folder).as_posix(): name for entry, name in entries.items()}
        stages = {Path(part).stem: [name, *self._needed(name)] for part, name in parts.items() if "stages/" in part}
        about = {
            "files": list(dict.fromkeys([*scripts.values(), *self._needed(scripts[self.page])])),
            "imports": {f"pages/{name}.js": script for name, script in scripts.items()}
            | {part: name for part, name in parts.items() if "/" in part},
            "stages": stages,
            "all": sorted(name for name, made in self.outputs.items() if made["inputs"]),
        }
        return {name: {"script": script, **about} for name, script in scripts.items()}

    def _needed(self, name: str, found: list[str] | None = None) -> list[str]:
        """Everything that a file imports before it runs."""
        found = [] if found is None else found
        for item in self.outputs[name]["imports"]:
            if item["kind"] == "import-statement":
                other = self.bundler.place(item["path"], self.made)
                if other not in found:
                    found.append(other)
                    self._needed(other, found)
        return found


def _stage(kind: str, page: str) -> str:
    wanted = ("console", "ahead") if page == "console" else (page,)
    given = "".join(f"export const {name} = stage.{name};\n" for name in wanted)
    return f'import * as stage from "facilitator/stages/{kind}.js";\n{given}'


def _compress(folder: Path) -> None:
    """Lay a compressed sibling beside each file: nothing is compressed while somebody waits."""
    for path in [path for path in folder.rglob("*") if path.suffix in PACKED]:
        whole = path.read_bytes()
        path.with_name(f"{path.name}.gz").write_bytes(zopfli.gzip.compress(whole))
        if brotli:
            path.with_name(f"{path.name}.br").write_bytes(brotli.compress(whole, quality=11))
