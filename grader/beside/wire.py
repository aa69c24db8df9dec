"""Plain data over a boundary that is not trusted: JSON, with arrays as base64 of raw little-endian bytes.

Neither side ever unpickles or evaluates what it reads. Arrays carry a dtype from a fixed list and a
shape whose product must match the bytes, so a reader never allocates more than it was sent. How many
values, how deep and how long is bounded as well, and counted before anything is parsed where it can be.
"""

import base64
import json
import math
import sys
from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.beside.building import TAGS, built
from grader.beside.kinds import LONGEST_NAME
from grader.beside.taking_apart import apart, instead

DTYPES = frozenset("?bBhHiIlLqQefdFD")
_NARROWER = {"g": "d", "G": "D"}  # what long doubles hold depends on the machine
DEFAULT_LIMIT = 32 * 2**20
MOST_NODES = 2_000_000  # values in one reply
LONGEST_TEXT = 2**20  # characters of one string; a longer one is cut
_DEEPEST = 50
_MOST_ALIKE = 100  # different keys of one hash: more would make a dict take for ever
_MOST_ALONG = 2**24  # what the dimensions of an empty array may come to
_READ: dict[type, Callable[[Any], Any]] = {  # a plain type -> its own way to read a subclass of it
    dict: lambda value: dict(dict.items(value)),
    list: lambda value: list.__getitem__(value, slice(None)),
    tuple: lambda value: tuple.__getitem__(value, slice(None)),
    set: lambda value: set(set.__iter__(value)),
    frozenset: lambda value: frozenset(frozenset.__iter__(value)),
    str: str.__str__,
    int: int.__int__,
    float: float.__float__,
}
_CONTAINERS = ("list", "tuple", "set", "frozenset", "dict")
_SETS = {"set": set, "frozenset": frozenset}
Builder = Callable[[str, Any], Any]


class Malformed(ValueError):
    """Bytes that do not hold what this module writes."""


class NotPlain(TypeError):
    """A value that does not cross; `str()` is the name of its type."""


@dataclass(frozen=True)
class Foreign:
    """Stands for a value that is not plain data: only the name of its type crosses."""

    type_name: str


@dataclass
class _Writing:
    limit: int  # characters
    strict: bool
    taken: int = 0

    def take(self, size: int) -> None:
        self.taken += size
        _see_that_it_fits(self.taken, self.limit)

    def name(self, word: str) -> dict[str, str]:
        """Write a name in the place of what does not cross."""
        if self.strict:
            raise NotPlain(word)
        return {"type": word[:LONGEST_NAME]}


def dump(value: Any, limit: int = DEFAULT_LIMIT, *, strict: bool = False) -> str:
    """Write plain data as text.

    Numbers (of the standard library, NumPy and SymPy), strings, bytes, None, lists, tuples, sets, dicts,
    dates and durations, dataclasses, NumPy arrays and scalars, torch tensors (as arrays), pandas' DataFrame,
    Series and Index, and SciPy's sparse matrices cross; anything else becomes `Foreign`. A subclass of a
    plain type is what it holds as one of that type (an `OrderedDict` a dict, a named tuple a tuple), whatever
    it does itself when it is read; subclasses of arrays, tensors and tables count as something else.

    Args:
        value: what crosses.
        limit: characters that the text may have.
        strict: refuse what would become `Foreign`.

    Raises:
        Malformed: the text would be longer than `limit` characters.
        NotPlain: something in it does not cross, where that is refused.
    """
    text = json.dumps(_encode(value, 0, _Writing(limit, strict)))
    _see_that_it_fits(len(text), limit)
    return text


def load(text: str, limit: int = DEFAULT_LIMIT, build: Builder = built) -> Any:
    """Read what `dump` wrote; doubt every byte of it.

    Args:
        text: what `dump` wrote.
        limit: characters that it may have.
        build: what builds values that are more than plain data, of a tag and what is in them.

    Raises:
        Malformed: whatever is wrong with the text.
    """
    return decode(parse(text, limit), build)


def parse(text: str, limit: int = DEFAULT_LIMIT) -> Any:
    """Parse JSON from elsewhere; its size and the number of its values are known before.

    Raises:
        Malformed: it is too large, or none.
    """
    _see_that_it_fits(len(text), limit)
    if sum(text.count(sign) for sign in ",[{") > MOST_NODES:
        raise Malformed(f"the value has more than {MOST_NODES:,} parts")
    try:
        return json.loads(text)
    except (ValueError, RecursionError, MemoryError) as error:
        raise Malformed(f"not JSON: {type(error).__name__}") from None


def decode(node: Any, build: Builder = built) -> Any:
    """Read one value out of JSON that is parsed already; doubt all of it.

    Raises:
        Malformed: whatever is wrong with it.
    """
    try:
        return _decode(node, 0, build)
    except Malformed:
        raise
    except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError, MemoryError) as error:
        raise Malformed(f"not a value: {type(error).__name__}") from None


def _see_that_it_fits(size: int, limit: int) -> None:
    if size > limit:
        raise Malformed(f"the value is larger than {limit / 2**20:.0f} MiB")


def clean_text(text: object, limit: int = 2000) -> str:
    """Make text from elsewhere safe to store: a real `str`, no lone surrogates, no controls, bounded."""
    kept = str(text)[:limit].encode("utf-8", "replace").decode("utf-8")
    if kept.isprintable():
        return kept
    return "".join(c for c in kept if c.isprintable() or c in "\n\t")


def _encode(value: Any, depth: int, writing: _Writing) -> Any:
    value = _plain(value)
    kind = type(value)
    if depth > _DEEPEST:
        return writing.name("nested too deeply")
    writing.take(8)
    if value is None or kind in (bool, float):
        return value
    if kind is int:
        return value if value.bit_length() <= 1024 else writing.name("int of more than 300 digits")
    if kind is str:
        writing.take(len(value))
        return value
    if kind in (list, tuple, set, frozenset):
        return {kind.__name__: [_encode(v, depth + 1, writing) for v in value]}
    if kind is dict:
        pairs = ([_encode(k, depth + 1, writing), _encode(v, depth + 1, writing)] for k, v in value.items())
        return {"dict": list(pairs)}
    if kind is Foreign:
        return {"type": value.type_name}
    array = _as_array(value)
    if array is not None:
        return _encode_array(array, issubclass(kind, np.generic), writing)
    parts = apart(value)
    if parts is None:
        return writing.name(kind.__name__)
    tag, body = parts
    return {tag: _encode(body, depth + 1, writing)}


def _encode_array(array: np.ndarray[Any, Any], scalar: bool, writing: _Writing) -> dict[str, Any]:
    writing.take(array.nbytes * 4 // 3)
    code = array.dtype.newbyteorder("<")
    return {
        "dtype": array.dtype.char,
        "shape": list(array.shape),
        "data": base64.b64encode(np.ascontiguousarray(array, dtype=code).tobytes()).decode("ascii"),
        "scalar": scalar,
    }


def _plain(value: Any) -> Any:
    """Return what a subclass of a plain type holds, by that type's own methods; see also `instead`."""
    kind = type(value)
    if kind in _READ or kind is bool:
        return value
    value = instead(value)
    kind = type(value)
    if kind in _READ or kind is bool or issubclass(kind, np.generic):
        return value
    read = next((_READ[base] for base in _READ if issubclass(kind, base)), None)
    return value if read is None else read(value)


def _as_array(value: Any) -> np.ndarray[Any, Any] | None:
    kind = type(value)
    if kind is np.ndarray or issubclass(kind, np.generic):
        array = np.asarray(value)
    else:
        torch = sys.modules.get("torch")
        if torch is None or kind not in (torch.Tensor, torch.nn.Parameter):
            return None
        tensor = value.detach().cpu().resolve_conj().resolve_neg()
        array = (tensor.float() if tensor.dtype == torch.bfloat16 else tensor).numpy()
    array = array.astype(_NARROWER.get(array.dtype.char, array.dtype), copy=False)
    return array if array.dtype.char in DTYPES else None


def _decode(node: Any, depth: int, build: Builder) -> Any:
    if node is None or isinstance(node, (bool, int, float)):
        return node
    if isinstance(node, str):
        return clean_text(node, LONGEST_TEXT)
    if not isinstance(node, dict) or depth > _DEEPEST + 1:
        raise Malformed("not a value")
    if "dtype" in node:
        return _decode_array(node)
    ((tag, body),) = node.items()
    if tag == "type" and isinstance(body, str):
        return Foreign(clean_text(body, LONGEST_NAME))
    if tag in TAGS:
        return build(tag, _decode(body, depth + 1, build))
    if tag not in _CONTAINERS or not isinstance(body, list):
        raise Malformed("not a value")
    return _decode_container(tag, body, depth + 1, build)


def _decode_container(tag: str, body: list[Any], depth: int, build: Builder) -> Any:
    if tag == "dict":
        pairs = [(_decode(k, depth, build), _decode(v, depth, build)) for k, v in body]
        return dict(zip(_spread([k for k, _ in pairs]), (v for _, v in pairs), strict=True))
    values = [_decode(v, depth, build) for v in body]
    if tag in _SETS:
        return _SETS[tag](_spread(values))
    return tuple(values) if tag == "tuple" else values


def _spread(keys: list[Hashable]) -> list[Hashable]:
    """Return keys, unless so many have one hash that a dict of them would take for ever."""
    hashes = Counter(hash(key) for key in keys if not isinstance(key, Foreign))
    if max(hashes.values(), default=0) > _MOST_ALIKE:
        raise Malformed("keys that were chosen to collide")
    return keys


def _decode_array(node: dict[str, Any]) -> Any:
    code, shape = node["dtype"], node["shape"]
    if not isinstance(code, str) or len(code) != 1 or code not in DTYPES:
        raise Malformed("not an array of numbers")
    dims_ok = isinstance(shape, list) and len(shape) <= 32
    if not dims_ok or not all(type(n) is int and 0 <= n < 2**40 for n in shape):
        raise Malformed("not a shape")
    raw = base64.b64decode(node["data"], validate=True)
    dtype = np.dtype(code)
    if math.prod(shape) * dtype.itemsize != len(raw):
        raise Malformed("shape and data do not agree")
    if not raw and math.prod(n for n in shape if n) > _MOST_ALONG:
        raise Malformed("not a shape")
    array = np.frombuffer(raw, dtype=dtype.newbyteorder("<")).astype(dtype).reshape(shape)
    return array[()] if node.get("scalar") is True and array.ndim == 0 else array
