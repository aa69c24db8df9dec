"""Does plain data cross unchanged, and is everything else refused?"""

import datetime as dt
import math
import subprocess
import sys
from collections import Counter, OrderedDict, defaultdict, namedtuple
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
import scipy.sparse
import sympy
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.beside import wire
from grader.beside.reviving import revived

TEXT = st.text(st.characters(categories=["L", "N", "P"]), max_size=8)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**64), 2**64) | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner) | st.tuples(inner, inner),
    max_leaves=15,
)
DTYPES = st.sampled_from(["float32", "float64", "int8", "int64", "uint16", "bool", "complex64"])


def across(value):
    return wire.load(wire.dump(value))


@given(PLAIN)
def test_plain_values_cross_unchanged(value):
    back = across(value)
    assert type(back) is type(value) and repr(back) == repr(value)


@given(hnp.arrays(DTYPES, hnp.array_shapes(min_dims=0, max_dims=4, min_side=0)))
def test_arrays_cross_bit_for_bit(array):
    back = across(array)
    assert back.dtype == array.dtype and back.shape == array.shape and back.tobytes() == array.tobytes()


def test_layout_and_byte_order_do_not_matter():
    array = np.arange(6, dtype=">i4").reshape(2, 3).T
    np.testing.assert_array_equal(across(array), array)


@pytest.mark.parametrize(("extended", "double"), [(np.longdouble, "float64"), (np.clongdouble, "complex128")])
def test_extended_precision_crosses_as_double(extended, double):
    back = across(np.array([1, 2.5], dtype=extended))
    assert back.dtype == double and back.tolist() == [1, 2.5]


@pytest.mark.parametrize(
    "value",
    [
        object(),
        print,
        np.ma.masked_array([1, 2]),
        np.ones(2).view(type("Sly", (np.ndarray,), {})),
        type,
    ],
)
def test_other_things_are_only_named(value):
    assert across(value) == wire.Foreign(type(value).__name__)


class Liar(float):
    def __float__(self):
        raise AssertionError("read me not")


class LyingDict(dict):
    def items(self):
        raise AssertionError("read me not")

    __iter__ = keys = values = __getitem__ = __len__ = items


class Number(IntEnum):
    ONE = 1


Pair = namedtuple("Pair", "first second")


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Liar(1.0), 1.0),
        (LyingDict(a=[Liar(2.0)]), {"a": [2.0]}),
        (OrderedDict(W=np.ones(2).sum()), {"W": 2.0}),
        (defaultdict(list, a=[1]), {"a": [1]}),
        (Counter("aab"), {"a": 2, "b": 1}),
        (Pair(1, "x"), (1, "x")),
        (Number.ONE, 1),
        (type("Text", (str,), {"__str__": lambda self: "no"})("yes"), "yes"),
        (type("Row", (list,), {"__iter__": lambda self: iter("no")})([1]), [1]),
        (type("Few", (set,), {})({1}), {1}),
        (True, True),
    ],
    ids=lambda value: type(value).__name__,
)
def test_subclasses_of_plain_types_are_what_they_hold(value, plain):
    read = across(value)
    assert read == plain
    assert type(read) is type(plain) or isinstance(read, np.generic)


@dataclass
class Summary:
    mean: float
    largest: list


FRAME = pd.DataFrame(
    {
        "whole": [1, 2, 3],
        "text": ["x", None, "z"],
        "day": pd.to_datetime(["2024-01-01", None, "2024-02-01"]),
        "aware": pd.to_datetime(["2024-01-01"] * 3, utc=True),
        "real": [1.5, np.nan, 3.0],
        "kind": pd.Categorical(["u", "v", "u"]),
        "maybe": pd.array([1, None, 3], dtype="Int64"),
        "hours": pd.to_timedelta([1, 2, 3], unit="h"),
        3: [True, False, True],
    },
    index=["r", "s", "t"],
)
LIBRARIES = {
    "frame": FRAME,
    "empty frame": FRAME.iloc[:0, :0],
    "series": FRAME["real"],
    "two levels": FRAME.groupby(["whole", "kind"], observed=True)["real"].sum(),
    "index": FRAME.index,
    "sparse matrix": scipy.sparse.csr_matrix(np.eye(3)),
    "sparse array": scipy.sparse.coo_array(([1, 2], ([0, 0], [1, 1])), shape=(2, 2)),
}


@pytest.mark.parametrize("value", LIBRARIES.values(), ids=LIBRARIES)
def test_what_is_given_is_what_its_library_has(value):
    back = wire.load(wire.dump(value, strict=True), build=revived)
    assert type(back) is type(value)
    if scipy.sparse.issparse(value):
        assert back.shape == value.shape and (back != value).nnz == 0
    else:
        assert back.equals(value)
    again = wire.load(wire.dump(across(value), strict=True), build=revived)  # carried by the judge
    assert type(again) is type(value)


MORE = [
    *(1 + 2j, b"ab", dt.date(2024, 1, 1), dt.time(3), dt.timedelta(1, 2), Fraction(1, 3), Decimal("1.50")),
    *(dt.datetime(2024, 1, 1, tzinfo=dt.UTC), {1, 2}, frozenset([(1, frozenset([2]))])),
    np.datetime64("2024-01-01"),
]


@pytest.mark.parametrize("value", MORE)
def test_more_than_numbers_crosses(value):
    assert across(value) == value and type(across(value)) is type(value)


def test_what_stands_for_something_plain_is_that():
    found = [across(value) for value in (sympy.Integer(3), sympy.Rational(1, 3), sympy.pi, sympy.true)]
    assert found == [3, Fraction(1, 3), math.pi, True]
    assert across(pd.Timestamp("2024-01-01")) == dt.datetime(2024, 1, 1)
    assert np.isnat(across(pd.NaT)) and math.isnan(across(pd.NA))
    assert across(np.array(["a", "b"])).tolist() == ["a", "b"]
    summary = across(Summary(2.0, [3]))
    assert (summary.type_name, summary.fields) == ("Summary", {"mean": 2.0, "largest": [3]})


@pytest.mark.parametrize("value", [object(), sympy.Symbol("x"), {"a": [print]}, pd.Interval(0, 1)])
def test_what_does_not_cross_is_refused_where_that_is_asked(value):
    with pytest.raises(wire.NotPlain):
        wire.dump(value, strict=True)


class LyingFrame(pd.DataFrame):
    def __getattribute__(self, name):
        raise AssertionError("read me not")


def test_a_lying_table_is_only_named():
    assert across(LyingFrame({"a": [1]})) == wire.Foreign("LyingFrame")


def test_the_judge_imports_no_library_for_what_comes_back():
    text = wire.dump([FRAME, LIBRARIES["sparse matrix"], sympy.Rational(1, 3)])
    code = (
        "import sys; from grader.beside import wire; from grader.asking import compare\n"
        "wire.load(sys.stdin.read()); print({'pandas', 'scipy', 'sympy'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], input=text, capture_output=True, text=True)
    assert done.stdout.strip() == "set()", done.stderr


def test_endless_nesting_is_cut():
    loop = []
    loop.append(loop)
    assert "nested too deeply" in wire.dump(loop)


def test_a_large_value_is_refused_before_it_is_written():
    with pytest.raises(wire.Malformed):
        wire.dump(np.zeros(10**7), limit=1000)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[1]",
        "[" * 100_000,
        "9" * 5000,
        '{"dtype": "O", "shape": [1], "data": "AAAA"}',
        '{"dtype": "d", "shape": [1000000000], "data": ""}',
        '{"dtype": "d", "shape": [-1], "data": ""}',
        '{"dtype": "d", "shape": [true], "data": "AAAAAAAAAAA="}',
        '{"dtype": "d", "shape": "x", "data": ""}',
        '{"dtype": "d", "shape": [1], "data": "AAA"}',
        '{"dict": [[{"list": []}, 1]]}',
        '{"list": 5}',
        '{"eval": "1"}',
        '{"list": [], "tuple": []}',
        '{"fraction": {"tuple": [1, 0]}}',
        '{"fraction": {"tuple": ["1e99999999", 1]}}',
        '{"decimal": "1E+99999999"}',
        '{"decimal": 5}',
        '{"datetime": "soon"}',
        '{"complex": {"tuple": ["1j"]}}',
        '{"timedelta": {"tuple": [9999999999, 0, 0]}}',
        '{"frozenset": [{"list": []}]}',
        '{"moments": {"tuple": ["O", 1, true]}}',
        '{"objects": {"tuple": [{"tuple": [1000000000000]}, {"list": []}]}}',
        '{"objects": {"tuple": [{"tuple": [2, 2]}, {"list": [1]}]}}',
        '{"table": {"tuple": ["DataFrame", {"tuple": [1]}, {"tuple": []}]}}',
        '{"table": {"tuple": ["DataFrame", {"tuple": []}, {"tuple": []}]}}',
        '{"column": {"tuple": [{"list": []}, "int64", {"list": []}]}}',
        '{"sparse": {"tuple": ["os_system", {"tuple": [1, 1]}, 1, 1, 1]}}',
        '{"sparse": {"tuple": ["csr_matrix", {"tuple": [1, 1]}, {"list": [5]}, {"list": [5]}, 1]}}',
        '{"record": {"tuple": ["A", {"dict": [[1, 2]]}]}}',
    ],
)
def test_bytes_of_another_kind_are_malformed(text):
    with pytest.raises(wire.Malformed):
        wire.load(text)


def test_text_is_cleaned():
    assert wire.clean_text("a\ud800b\x1b[31m\x00c") == "a?b[31mc"


def test_not_a_number_crosses_as_such():
    assert math.isnan(across(math.nan)) and across(-math.inf) == -math.inf
