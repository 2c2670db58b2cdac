"""One module a kind of stage: its settings, its commands with their rules, its row kinds and who sees them."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType


def find_kinds() -> dict[str, ModuleType]:
    """Every kind of stage there is, by name; importing a module registers its commands and row kinds."""
    modules = [importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
    return {module.KIND: module for module in modules}
