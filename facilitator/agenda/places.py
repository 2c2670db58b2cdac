"""Where in a TOML file a key stands. The file is known to be valid; only what begins a line is looked at."""

from __future__ import annotations

import re

Path = tuple[str | int, ...]  # ("activities", 0, "stages", 2, "minutes")

_PART = r"""(?:[\w-]+|"[^"]*"|'[^']*')"""
_DOTTED = rf"{_PART}(?:\s*\.\s*{_PART})*"
_TABLE = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]")
_PAIR = re.compile(rf"\s*({_DOTTED})\s*=")
_QUOTES = re.compile("\"\"\"|'''")
_STRING = re.compile(r"""("(?:\\.|[^"\\])*"|'[^']*')""")


def place(text: str, path: Path) -> str:
    """ ", line 12, key 'minutes'" for a path into the file; "" where nothing is known of it."""
    lines = lines_of(text)
    keys = [part for part in path if isinstance(part, str)]
    said = f", key '{keys[-1]}'" if keys else ""
    for end in range(len(path), 0, -1):
        if path[:end] in lines:
            return f", line {lines[path[:end]]}{said}"
    return said


def unreadable(text: str, error: str) -> str:
    """Where a file stops being TOML, in the words of its reader."""
    why, _, where = error.partition(" (at ")
    found = re.search(r"line (\d+)", where)
    line = found[1] if found else len(text.splitlines())
    return f", line {line}: this is not valid TOML: {why[:1].lower()}{why[1:]}"


def lines_of(text: str) -> dict[Path, int]:
    """The line on which each table and key begins."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    quote, depth = "", 0  # inside a text of several lines; inside brackets
    for number, line in enumerate(text.splitlines(), 1):
        if not quote and not depth:
            header, pair = _TABLE.match(line), _PAIR.match(line)
            if header:
                table = _resolve(_parts(header[2]), counts, new=header[1] == "[[")
                found.setdefault(table, number)
                continue
            if pair:
                found.setdefault((*table, *_parts(pair[1])), number)
                _inline(line[pair.end() :], (*table, *_parts(pair[1])), number, found)
        quote, depth = _after(line, quote, depth)
    return found


def _resolve(parts: Path, counts: dict[Path, int], *, new: bool) -> Path:
    """The path a table's header names: each array on the way stands for its last element."""
    path: Path = ()
    for at, part in enumerate(parts):
        path = (*path, part)
        if new and at == len(parts) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _inline(rest: str, path: Path, number: int, found: dict[Path, int]) -> None:
    """The keys of a table that stands on one line."""
    if rest.lstrip().startswith("{"):
        plain = _STRING.sub("", rest)
        for key in re.findall(r"[{,]\s*([\w-]+)\s*=", plain):
            found.setdefault((*path, key), number)


def _after(line: str, quote: str, depth: int) -> tuple[str, int]:
    """Whether a text of several lines, or a bracket, is still open after this line."""
    while True:
        if quote:
            end = line.find(quote)
            if end < 0:
                return quote, depth
            line, quote = line[end + 3 :], ""
        opening = _QUOTES.search(line)
        before = line[: opening.start()] if opening else line
        plain = _STRING.sub("", before).split("#")[0]
        depth += sum(plain.count(c) for c in "[{") - sum(plain.count(c) for c in "]}")
        if not opening:
            return "", depth
        line, quote = line[opening.end() :], opening[0]


def _parts(dotted: str) -> Path:
    return tuple(part.strip("\"'") for part in re.findall(_PART, dotted))
