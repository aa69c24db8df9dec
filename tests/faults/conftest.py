"""Turns the tests of this folder into a table and, with --report, into build/faults.json."""

import json
import sys
from pathlib import Path

import pytest
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

ROWS = pytest.StashKey[list]()
WORDS = {"passed": "[green]survived", "failed": "[red]LOST", "skipped": "[yellow]skipped"}


def pytest_addoption(parser):
    parser.addoption("--report", type=Path, help="write what was survived to this JSON file")
    parser.addoption("--repeat", type=int, help="how often to mark the example class")


def pytest_configure(config):
    config.stash[ROWS] = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if Path(__file__).parent in item.path.parents and (report.when == "call" or report.outcome != "passed"):
        facts = dict(item.user_properties)
        found = facts.get("found", "")
        if report.skipped:
            found = str(report.longrepr[2]).removeprefix("Skipped: ")
        elif report.failed:
            found = str(call.excinfo.value).splitlines()[0] if call.excinfo else "failed"
        row = {
            "fault": facts.get("fault") or (item.function.__doc__ or item.name).strip().splitlines()[0],
            "survived": {"passed": True, "failed": False}.get(report.outcome),
            "found": found,
            "seconds": round(call.duration, 1),
            "test": item.nodeid,
        }
        item.config.stash[ROWS].append((row, report.outcome))
    return report


def pytest_terminal_summary(config):
    rows = config.stash[ROWS]
    if not rows:
        return
    table = Table("fault", "outcome", "seconds", "what was seen", title="Faults")
    for row, outcome in rows:
        table.add_row(row["fault"], WORDS[outcome], f"{row['seconds']:g}", row["found"])
    Console(width=130).print(table)
    tried = [row for row, outcome in rows if outcome != "skipped"]
    result = {
        "total": len(tried),
        "survived": sum(row["survived"] for row in tried),
        "skipped": len(rows) - len(tried),
        "rows": [row for row, _ in rows],
    }
    if where := config.getoption("--report", None):
        where.parent.mkdir(parents=True, exist_ok=True)
        where.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
