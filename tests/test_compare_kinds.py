"""Are tables, dates, sets and the like compared as a tutor would, and is nothing but the answer blamed?"""

import datetime as dt
from collections import namedtuple
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
import scipy.sparse
import sympy
from classroom import make_course

from grader.asking.compare import difference
from grader.asking.crossing import CannotCross, crossed, sent
from grader.beside import wire
from grader.verifying.verify import Scope, verify

SALES = pd.DataFrame(
    {"city": ["Bonn", "Kiel"], "total": [3.0, 4.5], "since": pd.to_datetime(["2024-01-01", "2024-02-01"])}
)
BY_CITY = SALES.set_index("city")
MATRIX = scipy.sparse.csr_matrix(np.array([[0, 2.0, 0], [1.0, 0, 0]]))


@dataclass
class Summary:
    mean: float
    words: list


def said(answer, right):
    """Compare as `expect` does: both cross."""
    return difference(wire.load(wire.dump(answer)), crossed(right, "f()"))


RIGHT = {
    "a frame": (SALES.copy(), SALES),
    "columns in another order": (SALES[["total", "since", "city"]], SALES),
    "whole numbers": (SALES.assign(total=[3, 4]), SALES.assign(total=[3.0, 4.0])),
    "nullable numbers": (SALES["total"].astype("Float64"), SALES["total"]),
    "a category": (SALES["city"].astype("category"), SALES["city"]),
    "within the tolerance": (BY_CITY.assign(total=BY_CITY.total + 1e-9), BY_CITY),
    "NaN for NaN": (pd.Series([1.0, np.nan]), pd.Series([1.0, None])),
    "numbers of a series": (pd.Series([1.0, 2.0]), np.array([1.0, 2.0])),
    "numbers of a frame": (SALES[["total"]], [[3.0], [4.5]]),
    "another sparse format": (MATRIX.tocoo(), MATRIX),
    "an unsummed sparse matrix": (
        scipy.sparse.coo_matrix(([1.0, 1.0, 1.0], ([0, 0, 1], [1, 1, 0])), shape=(2, 3)),
        MATRIX,
    ),
    "a date as midnight": (pd.Timestamp("2024-01-01"), dt.date(2024, 1, 1)),
    "the same instant": (
        dt.datetime(2024, 1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=1))),
        dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
    ),
    "a duration": (pd.Timedelta("1h"), dt.timedelta(hours=1)),
    "dates in an array": (SALES["since"].to_numpy(), np.array(["2024-01-01", "2024-02-01"], "M8[D]")),
    "a frozenset": (frozenset({"a", "b"}), {"b", "a"}),
    "a set of near numbers": ({0.1 + 0.2}, {0.3}),
    "a dataclass": (Summary(2.0, ["a"]), Summary(2, ["a"])),
    "a complex number": (np.complex64(1 + 2j), 1 + 2j),
    "a real complex number": (2.0, 2 + 0j),
    "an exact number": (sympy.Rational(1, 3), Fraction(1, 3)),
    "a fraction as a number": (Fraction(1, 3), 1 / 3),
    "a SymPy number": (sympy.sqrt(2), 2**0.5),
    "a decimal": (Decimal("1.50"), Decimal("1.5")),
    "bytes": (bytearray(b"ab"), b"ab"),
    "texts in an array": (np.array(["a", "b"]), np.array(["a", "b"], dtype=object)),
}


@pytest.mark.parametrize(("answer", "right"), RIGHT.values(), ids=RIGHT)
def test_right_in_another_form(answer, right):
    assert said(answer, right) is None


WRONG = {
    "a list for a frame": ([1], SALES, "a list; a DataFrame is expected"),
    "a frame for a series": (SALES[["total"]], SALES["total"], "Select its column"),
    "a column missing": (SALES.drop(columns="total"), SALES, "Column `total` is missing. Yours are `city`"),
    "a column too many": (SALES.assign(x=1), SALES, "`x` is a column that is not asked for"),
    "a row missing": (SALES[:1], SALES, "has 1 rows; 2 are expected"),
    "not reset": (BY_CITY["total"], SALES["total"], r"The index is `Bonn`, `Kiel`; 0, 1, 2, … is expected"),
    "not set": (SALES["total"], BY_CITY["total"], "labels of `city` are expected"),
    "rows in another order": (BY_CITY[::-1], BY_CITY, "in another order"),
    "another label": (BY_CITY.rename({"Kiel": "Köln"}), BY_CITY, "index is not right: one entry .*'Köln'"),
    "numbers as text": (SALES.assign(total=["3", "4.5"]), SALES, "`total`: it holds texts .*numbers"),
    "dates as text": (SALES.assign(since=["a", "b"]), SALES, "`since`: it holds texts .*dates"),
    "a missing number": (
        BY_CITY.assign(total=[3, None]),
        BY_CITY,
        "1 missing .*row 'Kiel'",
    ),
    "a number for NaN": (pd.Series([1.0, 0.0]), pd.Series([1.0, np.nan]), r"where none \(NaN\) .*row 1"),
    "a wrong number": (
        pd.Series([3.0, 9.0, 5.0], list("abc")),
        pd.Series([3.0, 4.0, 5.0], list("abc")),
        "The Series: One entry is not right, the first in row 'b', where your value is 9",
    ),
    "a factor": (BY_CITY.assign(total=BY_CITY.total * 2), BY_CITY, "`total`: The result is 2 times"),
    "a wrong text": (
        SALES.assign(city=["Bonn", "Ulm"]),
        SALES,
        "one entry .*row 1, .* 'Ulm'",
    ),
    "a wrong date": (SALES.assign(since=SALES.since + dt.timedelta(1)), SALES, "2 of 2 entries .*row 0"),
    "a full matrix": (MATRIX.toarray(), MATRIX, "an array; a sparse matrix is expected"),
    "a sparse shape": (MATRIX.T, MATRIX, r"shape \(3, 2\); \(2, 3\)"),
    "a sparse entry": (MATRIX + scipy.sparse.eye(2, 3), MATRIX, r"2 of 4 entries .*first at \[0, 0\]"),
    "a wrong date alone": (dt.date(2024, 1, 2), dt.date(2024, 1, 1), "date 2024-01-02 is not right"),
    "a text for a date": ("2024-01-01", dt.date(2024, 1, 1), "a string; a date is expected"),
    "no zone": (dt.datetime(2024, 1, 1), dt.datetime(2024, 1, 1, tzinfo=dt.UTC), "no time zone; one is"),
    "no date": (pd.NaT, dt.date(2024, 1, 1), "no date"),
    "a duration": (dt.timedelta(1), dt.timedelta(2), "duration 1 day"),
    "a set": ({1, 9}, {1, 2, 3}, "2, 3 are missing from the set. 9 is in the set and should not be"),
    "a list for a set": ([1], {1}, "a list; a set of 1 members is expected"),
    "another class": (namedtuple("P", "x")(1), Summary(1, []), "a tuple; a Summary is expected"),
    "a field": (Summary(3.0, []), Summary(2.0, []), "Field `mean`: The value 3 is not right"),
    "conjugate": (1 - 2j, 1 + 2j, "not right"),
    "rounded": (0.333333, Fraction(1, 3), "rounded"),
    "not exact": (Fraction(1, 4), Fraction(1, 3), "not right"),
    "capitals": ("Bonn", "bonn", "but for capital"),
    "blanks": ("a  b", "a b", "but for blanks"),
    "a letter": ("abd", "abc", "from character 3 on, where yours has 'd'"),
    "too short": ("ab", "abc", "too short"),
    "texts": (np.array(["a", "x"]), np.array(["a", "b"]), r"One entry is not right, the first at \[1\]"),
    "something else": (object(), SALES, "an object; a DataFrame is expected"),
}


@pytest.mark.parametrize(("answer", "right", "says"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said(answer, right, says):
    with pytest.raises(AssertionError, match=says):
        assert said(answer, right) is None, said(answer, right)


def table(columns, index):
    """Write a table as a process might that is not ours."""
    made = [{"column": {"tuple": [name, "int64", values]}} for name, values in columns]
    levels = [{"column": {"tuple": [None, "int64", values]}} for values in index]
    return wire.decode({"table": {"tuple": ["DataFrame", {"tuple": made}, {"tuple": levels}]}})


NUMBERS = wire.parse(wire.dump(np.arange(2)))
ODD = wire.parse(wire.dump(np.array([[1], object()], dtype=object)))


@pytest.mark.parametrize(
    "answer",
    [
        table([("city", ODD), ("total", ODD), ("since", ODD)], [NUMBERS]),
        table([("city", NUMBERS)] * 3, [ODD]),
        table([("city", NUMBERS), ("total", NUMBERS), ("since", NUMBERS)], [NUMBERS, NUMBERS]),
        table([(5, NUMBERS)], [NUMBERS]),
        table([], [NUMBERS]),
    ],
)
def test_a_forged_table_is_wrong_and_breaks_nothing(answer):
    assert isinstance(difference(answer, crossed(SALES, "f()")), str)


@pytest.mark.parametrize("value", [object(), {"x": print}, [sympy.Symbol("x")], dt.date])
def test_a_value_that_cannot_cross_is_the_authors_own(value):
    with pytest.raises(CannotCross, match=r"f\(x\).*does not cross"):
        crossed(value, "f(x)")
    with pytest.raises(CannotCross, match=r"`x`, which `f\(x\)` is given"):
        sent({"x": value}, "f(x)")


VIEW = """
# %% id="imports"
import pandas as pd

# %% id="totals" role="answer"
def totals(sales):
    ### BEGIN SOLUTION
    return sales.groupby("city")[["total"]].sum()
    ### END SOLUTION

# %% id="test-totals" role="graded" points=2
# 2 marks. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
import pandas as pd
from grader import expect, score

sales = pd.DataFrame({"city": ["Bonn", "Kiel", "Bonn"], "total": [1.0, 2.0, 4.0]})
right = sales.groupby("city")[["total"]].sum()
lost = {"Add up the totals of a city, do not average them.": sales.groupby("city")[["total"]].mean()}
expect("totals(sales)", right, what="the totals", marks=2, given={"sales": sales}, mistakes=lost)
score()
### END HIDDEN TESTS

# %% id="graph" role="answer"
### BEGIN SOLUTION
graph = iter("ab")
### END SOLUTION

# %% id="test-graph" role="graded" points=1
# 1 mark. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
from grader import expect, score

expect("graph", ["a", "b"], what="the graph", marks=1)
score()
### END HIDDEN TESTS

# %% id="sent" role="answer"
def sent(x):
    ### BEGIN SOLUTION
    return x
    ### END SOLUTION

# %% id="test-sent" role="graded" points=1
# 1 mark. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
from grader import ask, expect, score

ask("sent(1)")
expect("sent(x)", 1, what="the value", marks=1, given={"x": object()})
score()
### END HIDDEN TESTS
"""
KNOWN = {
    "mistakes/totals/mean": ("hint: do not average", 'return sales.groupby("city")[["total"]].mean()'),
    "mistakes/totals/flat": (
        "hint: labels of `city`",
        "return totals_(sales).reset_index(drop=True)",
    ),
    "mistakes/totals/renamed": (
        "hint: Column `total` is missing. Yours are `sum`.",
        'return totals_(sales).rename(columns={"total": "sum"})',
    ),
    "mistakes/totals/gaps": (
        "hint: missing (NaN)",
        "return totals_(sales).where(totals_(sales) > 3)",
    ),
    "alternatives/totals/pivot": ("", 'return sales.pivot_table("total", "city", aggfunc="sum")'),
    "attacks/totals/forged": (
        "",
        "class Sly(pd.DataFrame):\n        def __eq__(self, other):\n            return True\n"
        "    return Sly(totals_(sales) + 1)",
    ),
}
HEAD = (
    'import pandas as pd\ntotals_ = lambda sales: sales.groupby("city")[["total"]].sum()\n'
    "def totals(sales):\n    "
)


def test_a_question_about_a_table_is_marked(tmp_path):
    course = make_course(tmp_path, view=VIEW)
    for name, (fields, answer) in KNOWN.items():
        kind, question, slug = name.split("/")
        path = tmp_path / "tests" / kind / "sums" / "doubles" / question / f"{slug}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'"""A known answer.\n\n{fields}\n"""\n{HEAD}{answer}\n', encoding="utf-8")
    found = verify(course, Scope(), tmp_path / "tests", course.setup(["sums"]), 2, lambda _, rows, __: rows)
    assert {row.path: row.why for row in found.files if row.why} == {}
    (reference,) = (row for row in found.notebooks if row.kind == "reference")
    assert reference.marks == {"test-totals": 2, "test-graph": 0, "test-sent": 0}
    why = " ".join(reference.why)
    assert (
        "test-graph has 0 of 1" in why and "`graph` gives a str_ascii_iterator, which does not cross" in why
    )
    assert "test-sent: CannotCross: `x`, which `sent(x)` is given, holds a object" in why
