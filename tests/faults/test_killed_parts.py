"""One process of a run is killed while a notebook is being marked."""

import subprocess

import pytest
from trouble import assert_all_end, assert_tidy, grade, make_class, parts_at_work, result, start, tree


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return make_class(tmp_path_factory.mktemp("parts"), slow=True)


@pytest.fixture(scope="module")
def expected(course):
    grade(course)
    return result(course)


def grade_and_kill(course, part):
    run = start(course, "--again", "--slots", "1", stderr=subprocess.PIPE)
    victim = parts_at_work(run.pid)[part]
    everything = tree(run.pid)
    victim.kill()
    _, said = run.communicate(timeout=120)
    assert_all_end(everything)
    assert "Traceback" not in said
    return run.returncode


@pytest.mark.parametrize("part", ["zygote", "sandbox", "judge", "slot", "hearth"])
def test_a_part_is_killed(course, expected, part, record_property):
    record_property("fault", f"kill -9 of the {part} while a notebook runs")
    assert grade_and_kill(course, part) == 1
    assert result(course) == expected
    assert_tidy(course)
    record_property("found", "replaced, the notebook marked anew; marks and files of an undisturbed run")


def test_a_slot_is_killed_whenever_it_marks_one_notebook(course, expected, record_property):
    """kill -9 of the slot each time that it marks one notebook, which has marks already"""
    run = start(course, "--again", "--slots", "1", stdout=subprocess.PIPE)
    killed = set()
    while len(killed) < 2:
        slot = parts_at_work(run.pid)["slot"]
        everything = tree(slot.pid)
        slot.kill()
        assert_all_end(everything)
        killed.add(slot)
    said, _ = run.communicate(timeout=120)
    assert run.returncode == 1
    assert "earlier marks kept: what an earlier run recorded stands" in said and result(course) == expected
    said = grade(course).stdout
    assert "failed" not in said and result(course) == expected
    record_property(
        "found", "its row says: failed, earlier marks kept; marks and files of an undisturbed run"
    )


def test_a_kernel_is_killed(course, expected, record_property):
    """kill -9 of the kernel while a notebook runs, then the same command again"""
    assert grade_and_kill(course, "kernel") == 1
    found = result(course)
    status, notes = found.statuses.pop("slow")
    assert status == "kernel died" and "ended" in notes[0]
    assert found.statuses == {who: facts for who, facts in expected.statuses.items() if who != "slow"}
    others = [who for who in expected.marks if who != "slow"]
    assert [found.marks[who] for who in others] == [expected.marks[who] for who in others]
    grade(course)
    assert result(course) == expected
    record_property("found", f"its row says: {status}, {notes[0]} All others as ever; again: as undisturbed")
