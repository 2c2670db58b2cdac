"""Bounds for a process of its own that reads what somebody sent: it is stopped by the system where it can."""

from __future__ import annotations


def bound(seconds: int, memory: int) -> None:
    """Give this process no more than so many seconds of computing, and so many bytes of addresses."""
    try:
        import resource
    except ImportError:  # Windows: the caller's clock stops it
        return
    for what, most in ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_AS, memory)):
        resource.setrlimit(what, (most, resource.getrlimit(what)[1]))
