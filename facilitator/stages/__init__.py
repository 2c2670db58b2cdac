"""One module a kind of stage: its settings, its commands with their rules, its row kinds and who sees them.

A kind may come from outside: an installed package names its module in the entry point group `facilitator.stages`.
Beside the module lie its template KIND.html, its script KIND.js and, for its words, KIND.ftl.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import pkgutil
from pathlib import Path
from types import ModuleType

GROUP = "facilitator.stages"


def find_kinds() -> dict[str, ModuleType]:
    """Every kind of stage there is, by name; importing a module registers its commands and row kinds.

    Raises `ValueError` where a kind from outside has the name of one that is there.
    """
    modules = [importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
    kinds: dict[str, ModuleType] = {module.KIND: module for module in modules}
    for point in importlib.metadata.entry_points(group=GROUP):
        module = point.load()
        if kinds.setdefault(module.KIND, module) is not module:
            raise ValueError(f"two stage kinds are called '{module.KIND}': {kinds[module.KIND]} and {module}")
    return kinds


def folder_of(module: ModuleType) -> Path | None:
    """Where the template, script and words of a kind from outside lie; None for our own, which lie in their places."""
    ours = (module.__name__).startswith(f"{__name__}.")
    return None if ours or not module.__file__ else Path(module.__file__).parent
