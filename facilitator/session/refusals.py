"""What a person gets instead of an error: a code, a message of the catalogue, and the field to mend."""

from __future__ import annotations

from typing import Any, Literal

Code = Literal[
    "bad_command", "bad_args", "not_allowed", "not_found", "wrong_stage", "conflict",
    "too_long", "too_many", "locked", "ended", "storage",
]  # fmt: skip


class Refusal(Exception):
    """A command that is not carried out. Nothing has changed when it is raised.

    `code` is one of the protocol's codes; `message` the id of a text in the catalogue, which is given
    `params`; `field` names the argument to mend. `again` says that the very same command (same id) may be
    tried again later, after `retry_ms` milliseconds where that is known.
    """

    def __init__(
        self,
        code: Code,
        message: str = "",
        *,
        field: str = "",
        again: bool = False,
        retry_ms: int = 0,
        **params: Any,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.message = message or f"refusal-{code.replace('_', '-')}"
        self.field = field
        self.again = again
        self.retry_ms = retry_ms
        self.params = params
