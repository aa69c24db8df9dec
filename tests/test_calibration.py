"""The table of bars: measured on today's data sets, over enough seeds, and with room below the worst one."""

import pytest

from feedforward.calibration import bar, table
from feedforward.calibration.measurements import MEASUREMENTS
from feedforward.data.sets import recipe


def test_every_bar_was_measured_and_on_the_sets_of_today():
    assert set(table()["bars"]) == {measurement.name for measurement in MEASUREMENTS}
    assert table()["recipe"] == recipe(), "the stand-ins have changed: run `make calibrate`"


@pytest.mark.parametrize("measurement", MEASUREMENTS, ids=lambda m: m.name)
def test_a_bar_leaves_room_below_the_worst_of_fifty_seeds(measurement):
    row = table()["bars"][measurement.name]
    assert row["seeds"] >= 50 and row["lowest"] >= measurement.at_least
    assert row["bar"] == bar(measurement.name) <= row["lowest"] - measurement.margin


def test_a_measurement_can_be_repeated():
    (mnist,) = (m for m in MEASUREMENTS if m.name == "mnist_from_scratch")
    assert mnist.measure(0) == mnist.measure(0) >= table()["bars"]["mnist_from_scratch"]["lowest"] - 1e-4
