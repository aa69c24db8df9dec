"""Which functions of test libraries compare two values, and within what."""

import ast

_ARRAY = (("rtol", "1e-07"), ("atol", "0"))
_EXACT: tuple[tuple[str, str], ...] = ()
COMPARING: dict[str, tuple[tuple[str, str], ...]] = {  # name -> tolerance, where it is not exact
    **dict.fromkeys(("assert_equal", "assertEqual", "assertEquals", "assert_array_equal"), _EXACT),
    **dict.fromkeys(("assertListEqual", "assertDictEqual", "assertSetEqual", "assertTupleEqual"), _EXACT),
    **dict.fromkeys(("assert_list_equal", "assert_dict_equal", "assert_set_equal"), _EXACT),
    **dict.fromkeys(
        ("assert_frame_equal", "assert_series_equal", "assert_index_equal"), (("rtol", "1e-05"),)
    ),
    "assert_allclose": _ARRAY,
    **dict.fromkeys(("allclose", "isclose"), (("rtol", "1e-05"), ("atol", "1e-08"))),
    "assert_close": (("rtol", "1e-05"), ("atol", "1e-08")),
}
DECIMALS = {  # name -> decimals, as it is where none are said
    **dict.fromkeys(("assert_almost_equal", "assertAlmostEqual"), 7),
    "assert_array_almost_equal": 6,
}
TRUE = {"assertTrue", "assert_true", "assert_"}
FALSE = {"assertFalse", "assert_false"}
IN = {"assertIn", "assert_in"}
INSTANCE = {"assertIsInstance", "assert_is_instance"}
RAISES = {"raises", "assert_raises", "assertRaises"}
VIEWS = {"columns", "index", "keys", "values", "items"}  # they do not cross, or not as a list
READS_CODE = {"getsource", "getsourcelines", "signature", "dis"}
TESTING = {"nose", "pytest", "unittest", "otter", "pandas.testing", "numpy.testing", "nose.tools"}
PURE = {"len", "sorted", "set", "frozenset", "list", "tuple", "dict", "str", "repr", "sum", "min", "max"}
BESIDE = PURE | {"callable", "hasattr", "issubclass", "getattr", "type", "next"}
PLAIN_TYPES = {"int", "float", "complex", "bool", "str", "bytes", "list", "tuple", "dict", "set", "frozenset"}


def name_of(function: ast.expr) -> str:
    """Return the last name of what is called: `assert_allclose` of `np.testing.assert_allclose`."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def tolerance(call: ast.Call, words: dict[str, ast.expr]) -> list[ast.keyword] | None:
    """Return `rtol` and `atol` of a call that compares; None if it is no such call."""
    name = name_of(call.func)
    if name in DECIMALS:
        decimals = words.get("decimal") or words.get("places")
        if len(call.args) > 2:
            decimals = call.args[2]
        if "delta" in words:
            return [_word("rtol", "0"), ast.keyword("atol", words["delta"])]
        if isinstance(decimals, ast.Constant) and isinstance(decimals.value, int):
            return [_word("rtol", "0"), _word("atol", f"1.5e-{decimals.value}")]
        return None if decimals is not None else [_word("rtol", "0"), _word("atol", f"1.5e-{DECIMALS[name]}")]
    if name not in COMPARING:
        return None
    said = {**{key: _number(value) for key, value in COMPARING[name]}, **dict(_positional(call, name))}
    said |= {_TOLERANCES[key]: value for key, value in words.items() if key in _TOLERANCES}
    return [ast.keyword(key, value) for key, value in said.items()]


_TOLERANCES = {"rtol": "rtol", "atol": "atol", "rel_tol": "rtol", "abs_tol": "atol"}


def _positional(call: ast.Call, name: str) -> list[tuple[str, ast.expr]]:
    near = name in ("allclose", "isclose", "assert_allclose")
    return list(zip(("rtol", "atol"), call.args[2:4], strict=False)) if near else []


def _word(key: str, value: str) -> ast.keyword:
    return ast.keyword(key, _number(value))


def _number(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def loaded(node: ast.AST) -> set[str]:
    """Return the names that a piece of code reads and does not bind itself."""
    names = [n for n in ast.walk(node) if isinstance(n, ast.Name)]
    bound = {n.id for n in names if isinstance(n.ctx, ast.Store)}
    bound |= {n.arg for n in ast.walk(node) if isinstance(n, ast.arg)}
    return {n.id for n in names if isinstance(n.ctx, ast.Load)} - bound
