"""`python -m feedforward.calibration`: train every reference with many seeds and write the table of bars.

Exit code 1 if a reference does not reach what its bar needs.
"""

import json
import math
import sys
import time
from typing import Annotated, Any

import numpy as np
import typer

from feedforward.calibration import TABLE
from feedforward.calibration.measurements import MEASUREMENTS, Measurement
from feedforward.data.sets import recipe


def main(
    only: Annotated[list[str] | None, typer.Argument(help="names of bars; default: all")] = None,
    seeds: Annotated[int, typer.Option(min=2, help="how many")] = 50,
) -> None:
    """Measure and write the table; rows that are not measured now stay as they are."""
    bars: dict[str, Any] = json.loads(TABLE.read_text("utf-8"))["bars"] if TABLE.is_file() else {}
    good = True
    for measurement in MEASUREMENTS:
        if only and measurement.name not in only:
            continue
        row = _row(measurement, seeds)
        bars[measurement.name] = row
        good &= row["lowest"] >= measurement.at_least
        print(f"{measurement.name}: lowest {row['lowest']:.3f}, bar {row['bar']:.2f}", flush=True)
        table = {"recipe": recipe(), "bars": dict(sorted(bars.items()))}
        TABLE.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    sys.exit(not good)


def _row(measurement: Measurement, seeds: int) -> dict[str, Any]:
    start = time.monotonic()
    reached = []
    for seed in range(seeds):
        reached.append(measurement.measure(seed))
        print(f"\r{measurement.name} {seed + 1}/{seeds}", end="\r", file=sys.stderr, flush=True)
    lowest = min(reached)
    return {
        "what": measurement.what,
        "seeds": seeds,
        "lowest": round(lowest, 4),
        "mean": round(float(np.mean(reached)), 4),
        "highest": round(max(reached), 4),
        "margin": measurement.margin,
        "bar": math.floor(100 * (lowest - measurement.margin)) / 100,
        "seconds": round((time.monotonic() - start) / seeds, 1),
    }


if __name__ == "__main__":
    typer.run(main)
