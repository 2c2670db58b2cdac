"""A saboteur: a server in which one view raises. The rig `http` has to notice."""

from __future__ import annotations

from unittest import mock

from facilitator.cli import main
from facilitator.session import carried


def _raise(*_: object) -> None:
    raise ZeroDivisionError


if __name__ == "__main__":
    with mock.patch.object(carried, "gather", _raise):
        main()
