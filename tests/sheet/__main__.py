"""`./run sheet`: pictures of all pages in all stages, sizes, themes and languages, to be looked at; and what is
wrong with their layout. Everything goes to var/sheet; index.html there shows it.

    ./run sheet                          all of it (450 pictures, three to six minutes)
    ./run sheet --only walk --languages en ar
"""

from __future__ import annotations

import argparse
import html
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from facilitator import messages
from tests.browser.conftest import BROWSERS, FLAGS
from tests.browser.layout import faults
from tests.live.house import Server, clean
from tests.sheet.day import Day, held
from tests.unit.workshop import CONSOLE_KEY

DRAWN = """() => document.fonts.ready.then(
  () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))"""
OUT = Path(__file__).parents[2] / "var" / "sheet"
SIZES = {  # by page: name, width, height; the first is taken in every theme and language
    "console": [("1280", 1280, 800), ("390", 390, 844)],
    "screen": [("1280", 1280, 720), ("1024", 1024, 768), ("1920", 1920, 1080)],
    "desk": [("1280", 1280, 800), ("390", 390, 844)],
    "phone": [("320", 320, 640), ("412", 412, 915), ("lying", 640, 320)],
}
THEMES = ("light", "dark")
ALONE = {  # pages without a stage: their path
    "start": "/",
    "start-host": "/#host=host",
    "join-wrong": "/j/ZZZZZZ",
    "library": "/library#host=host",
    "no-page": "/nothing",
    "follow-up": "/s/{code}/follow",
    "report": "/s/{code}/report",
    "preview": "",  # by its link
    "afterwards": "/s/{code}/afterwards#key={key}",
    "tents": "/s/{code}/tents",
    "replay": "/s/{code}/replay",
    "no-link": "/s/{code}/console#key=wrong",
}
BY_CONSOLE = ("tents", "replay")  # opened from the facilitator's pages, whose key the browser keeps


@dataclass(frozen=True)
class Shot:
    """A picture: what it shows, and what is wrong there."""

    group: str
    page: str
    size: str
    theme: str
    language: str
    file: str
    faults: list[str]

    @property
    def name(self) -> str:
        """Which it is."""
        return f"{self.group} · {self.page} {self.size} · {self.theme} · {self.language}"


class Photographer:
    """Opens pages and takes their pictures."""

    def __init__(self, browser: Browser, day: Day, out: Path) -> None:
        self._browser, self._day, self._out = browser, day, out
        self._pages: dict[tuple[str, str, str], Page] = {}

    def stage(self, kind: str, languages: list[str], themes: tuple[str, ...]) -> Iterator[Shot]:
        """All pages in a stage: every size in the first language and theme, the first size in all others."""
        self._day.start(kind)
        for page, sizes in SIZES.items():
            for language in languages:
                for theme in themes:
                    if theme != themes[0] and language != languages[0]:
                        continue
                    whole = language == languages[0] and theme == themes[0]
                    opened = self._opened(page, language, theme)
                    _settled(opened, kind)
                    for size in sizes if whole else sizes[:1]:
                        yield self._take(opened, (kind, page, theme, language), size)

    def alone(self, name: str, path: str, languages: list[str]) -> Iterator[Shot]:
        """A page that is the same in every stage, wide and on a phone."""
        for language in languages:
            context = self._context(language, "light")
            page = context.new_page()
            for one in (ALONE["afterwards"], path) if name in BY_CONSOLE else (path,):
                page.goto(self._address(one) if one else self._day.links[name])
                page.wait_for_load_state("networkidle")
            for size in (("1280", 1280, 800), ("320", 320, 640)):
                yield self._take(page, (name, name, "light", language), size)
            context.close()

    def _address(self, path: str) -> str:
        return self._day.server.url + path.format(code=self._day.code, key=CONSOLE_KEY)

    def _opened(self, page: str, language: str, theme: str) -> Page:
        known = self._pages.get((page, language, theme))
        if known is None:
            known = self._pages[page, language, theme] = self._context(language, theme).new_page()
            if page == "screen":
                known.add_init_script(f"localStorage.setItem('facilitator:screen-theme', JSON.stringify('{theme}'))")
            known.goto(self._day.links[page])
        return known

    def _context(self, language: str, theme: str) -> BrowserContext:
        context = self._browser.new_context(
            locale=language,
            color_scheme=theme,
            reduced_motion="reduce",
            service_workers="block",  # type: ignore[arg-type]
        )
        context.set_default_timeout(20_000)
        return context

    def _take(self, page: Page, of: tuple[str, str, str, str], size: tuple[str, int, int]) -> Shot:
        group, name, theme, language = of
        page.set_viewport_size({"width": size[1], "height": size[2]})
        page.evaluate(DRAWN)
        file = f"{group}-{name}-{size[0]}-{theme}-{language}.png"
        page.screenshot(path=str(self._out / file), full_page=name not in ("screen", "console") and size[1] > size[2])
        touched = name == "phone" or size[1] < 500
        return Shot(
            group, name, size[0], theme, language, file, faults(page, 44 if touched and name != "console" else 24)
        )


def _settled(page: Page, kind: str) -> None:
    """Its stage is on, all is saved, and nothing is on its way any more."""
    page.wait_for_function(
        "(kind) => [...document.querySelectorAll(`[data-stage=${kind}]`)].every((one) => !one.hidden)", arg=kind
    )
    page.wait_for_function("() => !/…/.test(document.querySelector('#bar')?.innerText ?? '')")
    page.wait_for_load_state("networkidle")


def lay_out(browser: Browser, shots: list[Shot], out: Path) -> None:
    """A page of all pictures, and one picture of each group."""
    groups = list(dict.fromkeys(shot.group for shot in shots))
    for group in groups:
        page = out / f"sheet-{group}.html"
        page.write_text(_page([shot for shot in shots if shot.group == group]), encoding="utf-8")
        opened = browser.new_page(viewport={"width": 1800, "height": 1000})
        opened.goto(page.as_uri())
        opened.screenshot(path=str(out / f"sheet-{group}.png"), full_page=True)
        opened.close()
    links = "".join(f'<li><a href="sheet-{group}.html">{html.escape(group)}</a></li>' for group in groups)
    (out / "index.html").write_text(f"<!doctype html><title>Contact sheet</title><ul>{links}</ul>", encoding="utf-8")


def _page(shots: list[Shot]) -> str:
    cells = "".join(
        f'<figure><a href="{shot.file}"><img src="{shot.file}"></a><figcaption>{html.escape(shot.name)}'
        f"{''.join(f'<br><b>{html.escape(fault)}</b>' for fault in shot.faults[:3])}</figcaption></figure>"
        for shot in shots
    )
    style = (
        "body{font:13px sans-serif;display:flex;flex-wrap:wrap;gap:12px;margin:12px;background:#ddd}"
        "figure{margin:0;max-width:340px}img{max-width:340px;max-height:420px;border:1px solid #888}b{color:#a00}"
    )
    return f"<!doctype html><meta charset=utf-8><style>{style}</style>{cells}"


def main() -> int:
    """Take the pictures; say what is wrong."""
    parser = argparse.ArgumentParser(prog="./run sheet")
    parser.add_argument("--only", nargs="*", default=[], help="kinds of stages, and pages without one")
    parser.add_argument("--languages", nargs="*", default=list(messages.LANGUAGES))
    parser.add_argument("--themes", nargs="*", default=list(THEMES))
    asked = parser.parse_args()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    shots: list[Shot] = []
    found = next(p for name in (os.environ.get("E2E_CHROMIUM"), *BROWSERS) if name and (p := shutil.which(name)))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        file = held(Path(folder))
        with clean(Server(Path(folder))) as server:
            day = Day(server, file)
            photographer = Photographer(browser, day, OUT)
            for kind in [kind for kind in day.stages if not asked.only or kind in asked.only]:
                shots += photographer.stage(kind, asked.languages, tuple(asked.themes))
                print(f"{kind}: {len(shots)} pictures", flush=True)
            for name in [name for name in ALONE if not asked.only or name in asked.only]:
                shots += photographer.alone(name, ALONE[name], asked.languages)
                print(f"{name}: {len(shots)} pictures", flush=True)
        lay_out(browser, shots, OUT)
    for shot in shots:
        for fault in shot.faults:
            print(f"{shot.name}: {fault}")
    print(f"{len(shots)} pictures, {sum(bool(shot.faults) for shot in shots)} with faults: {OUT / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
