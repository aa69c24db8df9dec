"""Is a right value accepted however it is written, and is a wrong one described as a tutor would?"""

import numpy as np
import pytest

from grader.asking.compare import difference
from grader.beside.wire import Foreign


def nested(value, levels):
    for _ in range(levels):
        value = [value]
    return value


RIGHT = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 7.0]])


@pytest.mark.parametrize(
    ("answer", "right"),
    [
        (RIGHT.astype("float32"), RIGHT),
        (RIGHT.tolist(), RIGHT),
        (tuple(map(tuple, RIGHT)), RIGHT),
        (RIGHT.astype(int), RIGHT),
        (np.float32(0.1), 0.1),
        (3, 3.0),
        (np.array(3.0), 3.0),
        (RIGHT * (1 + 5e-5), RIGHT),
        (np.bool_(True), True),
        ({"a": 1, "b": 2, "more": 3}, {"a": 1.0, "b": 2}),
        (["x", "y"], ["x", "y"]),
        (np.inf, np.inf),
    ],
)
def test_right_in_another_form(answer, right):
    assert difference(answer, right) is None


@pytest.mark.parametrize("shape", [(3,), (1, 3), (3, 1)])
def test_vectors_of_any_shape_where_that_is_open(shape):
    vector = np.array([1.0, 2.0, 3.0])
    assert difference(vector.reshape(shape), vector, loose_shape=True) is None
    assert difference(np.array([3.0]), 3.0, loose_shape=True) is None


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (None, "return"),
        (Foreign("ReLU"), "is a ReLU"),
        ("text", "string"),
        ([[1, 2], [3]], "rectangular"),
        (nested(Foreign("list"), 50), "not a number"),
        (nested(7.0, 50), "shape"),
        (RIGHT + 1e-9j, "imaginary"),
        (RIGHT.T, "once it is transposed"),
        (RIGHT[0], r"shape \(3,\)"),
        (7.0, "one number"),
        (np.where(RIGHT == 5, np.nan, RIGHT), r"NaN, the first at \[1, 1\]"),
        (np.where(RIGHT == 5, np.inf, RIGHT), "infinity"),
        (-RIGHT, "sign"),
        (RIGHT * 2, "2 times"),
        (RIGHT * 0, "Every entry is 0"),
        (
            np.where(RIGHT == 5, 6, RIGHT),
            r"One entry is not right, the first at \[1, 1\], where your value is 6",
        ),
        (RIGHT + np.arange(6).reshape(2, 3) ** 2, "5 of 6 entries"),
    ],
)
def test_what_is_wrong_is_said(answer, says):
    with pytest.raises(AssertionError, match=says):
        assert difference(answer, RIGHT) is None, difference(answer, RIGHT)


def test_a_square_transpose_is_named():
    square = np.array([[1.0, 2.0], [3.0, 9.0]])
    assert "transpose" in difference(square.T, square)


def test_nan_never_passes_even_where_the_tolerance_is_wide():
    assert difference(np.nan, 0.0, tolerance=(1e9, 1e9)) is not None


def test_a_missing_entry_of_a_dict_is_named():
    assert "'b'" in difference({"a": 1}, {"a": 1, "b": 2})
    assert "Entry 'b'" in difference({"a": 1, "b": 3}, {"a": 1, "b": 2})


def test_a_broadcast_shape_does_not_pass():
    assert difference(np.ones((1, 3)), np.ones((2, 3))) is not None


@pytest.mark.parametrize(
    ("answer", "says"), [(Foreign("ellipsis"), "an ellipsis"), ({"a": 1}, "a dict"), ("x", "a string")]
)
def test_a_kind_has_its_article(answer, says):
    assert f"The result is {says}; numbers" in difference(answer, RIGHT)
