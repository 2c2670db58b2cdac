"""A saboteur: the server as it is, but for the limit on wrong codes."""

from __future__ import annotations

from facilitator.__main__ import main
from facilitator.web.limits import WrongCodes

if __name__ == "__main__":
    WrongCodes.seconds_to_wait = lambda self, address: 0  # type: ignore[method-assign]
    main()
