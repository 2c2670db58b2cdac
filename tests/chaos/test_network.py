"""The short form of `./run chaos network`, and that it catches who breaks the promise."""

from __future__ import annotations

import argparse

import pytest

from tests.chaos.rigs import network


def chosen(*words: str) -> argparse.Namespace:
    """As from the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=7)
    network.options(parser)
    return parser.parse_args(["--hurried", *words])


@pytest.mark.slow
def test_what_was_typed_on_a_bad_network_arrives_once_in_order_and_everybody_is_current() -> None:
    troubles = ["cut", "rolling", "answer-lost", "frame-lost", "swallow", "half-up", "half-down", "loss"]
    outcome = network.run(chosen("--phones", "25", "--notes", "40", "--seconds", "0.4", "--trouble", *troubles))
    print(outcome)
    assert outcome.broken == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("saboteur", "trouble", "caught"),
    [("new-ids", "answer-lost", "notes stand twice"), ("skip-frames", "rolling", "gaps in what phones were sent")],
)
def test_who_breaks_the_promise_is_caught(saboteur: str, trouble: str, caught: str) -> None:
    words = ["--phones", "10", "--notes", "40", "--seconds", "0.6", "--trouble", trouble, "--saboteur", saboteur]
    assert caught in " ".join(network.run(chosen(*words)).broken)
