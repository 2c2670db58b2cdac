"""What a rig found: one line that a stranger can read and run again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Outcome:
    """The figures of one run, and what broke a promise. A run in which nothing was put to the test is broken too."""

    figures: dict[str, Any] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)

    def expect(self, held: object, said: str) -> None:
        """Note a promise that was not kept."""
        if not held:
            self.broken.append(said)

    def __str__(self) -> str:
        told = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in self.figures.items())
        return told + "".join(f"\n  BROKEN: {said}" for said in self.broken)
