"""300 notebooks, cut off, retyped, scrambled or blown up: each is read or refused, and has its row."""

import json
from collections import Counter

import nbformat
import pytest
from classroom import NOTEBOOK, RIGHT, VIEW, hand_in, make_course, marks
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from trouble import ASSIGNMENT, assert_tidy, grade, result

from grader.authoring.view import from_view
from grader.marking.judging.outcome import Status
from grader.marking.rebuilding.master import as_text, master, released
from grader.marking.rebuilding.rebuild import NotANotebook, fill, rebuild

HOW_MANY = 300
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
ODD = st.text(
    st.sampled_from("\0\u202e\ud800\udfff\u0301\ufeff\u2028 é🦆\x1b[31m\r'\"\\<&"), min_size=1, max_size=30
)
HUGE = st.sampled_from(
    [("source", "x = 1\n" * 200_000), ("source", ["#"] * 300_000), ("metadata", {"a": "b" * 2**21})]
)


def places(node):
    """List every (container, key) of plain data."""
    keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    return [pair for key in keys for pair in ((node, key), *places(node[key]))]


SOURCE = nbformat.reads(from_view(VIEW), 4)
PARTS = master(SOURCE), released(SOURCE)
RIGHT_TEXT = as_text(fill(PARTS[1], RIGHT))


@st.composite
def spoiled(draw, text):
    """Spoil the text of a right notebook in one of six ways; return it with the way's name."""
    data, raw = json.loads(text), text.encode()
    way = draw(
        st.sampled_from(["cut off", "wrong types", "odd characters", "huge", "other bytes", "scrambled"])
    )
    place = draw(st.integers(0, len(raw) - 1))
    holder, key = draw(st.sampled_from(places(data)))
    match way:
        case "cut off":
            return way, raw[:place]
        case "other bytes":
            return way, raw[:place] + draw(st.binary(max_size=20)) + raw[place + draw(st.integers(0, 50)) :]
        case "wrong types":
            holder[key] = draw(ANYTHING)
        case "odd characters":
            cell = draw(st.sampled_from(data["cells"]))
            cell[draw(st.sampled_from(["source", "id", "cell_type"]))] = draw(ODD)
        case "huge":
            key, value = draw(HUGE)
            cell = draw(st.sampled_from(data["cells"]))
            cell[key] = value
            data["cells"] += [{"cell_type": "code", "source": "1"}] * draw(st.sampled_from([0, 0, 6000]))
        case "scrambled":
            data["cells"] = draw(st.permutations(data["cells"]))[: draw(st.integers(0, len(data["cells"])))]
    return way, json.dumps(data).encode()


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return make_course(tmp_path_factory.mktemp("fuzz"))


@pytest.fixture(scope="module")
def notebooks():
    """Draw the notebooks: the same ones on every run."""
    drawn = {}

    @settings(
        max_examples=3 * HOW_MANY,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(spoiled(RIGHT_TEXT))
    def draw(one):
        if len(drawn) < HOW_MANY:
            drawn.setdefault(one[1], one[0])

    draw()
    assert len(drawn) == HOW_MANY
    return [(way, data) for data, way in drawn.items()]


def test_rebuild(notebooks, record_property):
    record_property("fault", f"{HOW_MANY} fuzzed notebooks are read")
    refused = Counter()
    for way, data in notebooks:
        try:
            rebuilt = rebuild(data, *PARTS)
            nbformat.validate(rebuilt.notebook)
            as_text(rebuilt.notebook).encode("utf-8")
        except NotANotebook as error:
            assert error.reason.endswith("."), error.reason
            refused[way] += 1
    ways = ", ".join(f"{n} {way}" for way, n in sorted(refused.items()))
    record_property("found", f"nothing but NotANotebook is raised: {refused.total()} times ({ways})")


def test_every_one_has_a_row(course, notebooks, record_property):
    record_property("fault", f"{HOW_MANY} fuzzed notebooks and an honest one are a class")
    hand_in(course, "honest", RIGHT_TEXT)
    for number, (_, data) in enumerate(notebooks):
        path = course.path("submitted", ASSIGNMENT, f"fuzz-{number:03}", NOTEBOOK)
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
    done = grade(course)
    assert done.returncode == 1, done.stderr
    found = result(course)
    assert found.marks["honest"] == {"test-double": (3, False), "test-total": (2, False)}
    assert set(found.statuses) == set(marks(course)) == {"honest", *(f"fuzz-{n:03}" for n in range(HOW_MANY))}
    for student, (status, notes) in found.statuses.items():
        assert Status(status) not in (Status.FAILED, Status.MISSING), (student, notes)
        assert status == "graded" or (notes and all(notes)), (student, status)
    assert_tidy(course)
    counted = Counter(status for status, _ in found.statuses.values())
    record_property("found", ", ".join(f"{n} {status}" for status, n in counted.most_common()))
