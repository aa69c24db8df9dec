"""Tables as CSV text in which no cell begins as a formula does."""

import csv
import io
from typing import Any

from grader.exporting.layouts import Table, Value
from grader.marking.recording.names import in_table


def to_csv(table: Table) -> str:
    """Write a table as CSV text, quoted where a field needs it; None is an empty field."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([_field(value) for value in row] for row in table)
    return text.getvalue()


def _field(value: Value) -> Any:
    return in_table(value) if isinstance(value, str) and value != "-" and not _is_number(value) else value


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
