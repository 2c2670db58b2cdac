"""Several recorders on one chart: five hundred histories, and rules that are broken on purpose."""

from __future__ import annotations

import pytest

from tests.chaos.rigs import two_recorders
from tests.chaos.short import short


def test_no_text_of_several_recorders_is_lost_in_any_order_of_things() -> None:
    assert short(two_recorders, "--histories", "500").broken == []


@pytest.mark.parametrize("seed", [33765, 51641, 66562, 102356, 201186, 201517, 202075, 202277, 202475])
def test_a_history_that_once_lost_a_text_loses_none(seed: int) -> None:
    assert short(two_recorders, "--histories", "1", "--seed", str(seed), "--may-miss").broken == []


@pytest.mark.parametrize(("saboteur", "said"), [("overwrite", "lost"), ("forget-base-of", "conflicted with itself")])
def test_the_rig_notices_rules_that_lose_a_text(saboteur: str, said: str) -> None:
    assert said in str(short(two_recorders, "--histories", "300", "--saboteur", saboteur).broken)
