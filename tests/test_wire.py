"""Does plain data cross unchanged, and is everything else refused?"""

import math
from collections import Counter, OrderedDict, defaultdict, namedtuple
from enum import IntEnum

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.beside import wire

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
        np.array([object()]),
        np.array(["text"]),
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
    ],
)
def test_bytes_of_another_kind_are_malformed(text):
    with pytest.raises(wire.Malformed):
        wire.load(text)


def test_text_is_cleaned():
    assert wire.clean_text("a\ud800b\x1b[31m\x00c") == "a?b[31mc"


def test_not_a_number_crosses_as_such():
    assert math.isnan(across(math.nan)) and across(-math.inf) == -math.inf
