"""Workers of a cluster are killed, come late and are left alone."""

import signal
import subprocess
import threading

import pytest
from dask_cluster import cluster
from trouble import (
    assert_all_end,
    assert_tidy,
    forget,
    grade,
    make_class,
    parts_at_work,
    result,
    start,
    tree,
)

KILLS = 3


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return make_class(tmp_path_factory.mktemp("lost"), slow=True)


@pytest.fixture(scope="module")
def expected(course):
    grade(course, "--slots", "1")
    return result(course)


@pytest.fixture(scope="module")
def there(tmp_path_factory):
    """Give a cluster of one worker, which its nanny starts anew whenever it is killed."""
    with cluster(tmp_path_factory.mktemp("cluster"), workers=1) as made:
        yield made


@pytest.fixture
def doomed(tmp_path):
    with cluster(tmp_path, workers=1) as made:
        yield made


def worker_of(parts):
    """Return the process of the worker that started the slot of these parts."""
    return tree(parts["hearth"].parent)[0]


def test_a_worker_is_killed_and_another_comes_late(course, expected, doomed):
    """kill -9 of the only worker and its nanny while it marks; another comes when it is gone"""
    forget(course)
    run = start(course, "--again", "--scheduler", doomed.address, stderr=subprocess.PIPE)
    victims = [*tree(doomed.workers[0].pid), worker_of(parts_at_work(doomed.workers[0].pid))]
    doomed.workers[0].kill()
    victims[-1].kill()
    assert_all_end(victims)
    doomed.add_worker()
    _, said = run.communicate(timeout=120)
    assert run.returncode == 1 and "Traceback" not in said, said
    assert result(course) == expected
    assert_tidy(course)


def test_a_submission_whose_workers_are_killed(course, expected, there):
    """kill -9 of whichever worker marks one submission, three times"""
    forget(course)
    run = start(course, "--again", "--scheduler", there.address)
    killed = []

    def kill():
        for _ in range(KILLS):
            worker = worker_of(parts_at_work(there.workers[0].pid))
            worker.kill()
            assert_all_end([worker])
            killed.append(worker.pid)

    killer = threading.Thread(target=kill)
    killer.start()
    run.wait(timeout=200)
    killer.join()
    assert len(set(killed)) == KILLS
    found = result(course)
    status, notes = found.statuses.pop("slow")
    assert status == "failed" and f"{KILLS} workers of the cluster were lost" in notes[0]
    assert found.statuses == {who: facts for who, facts in expected.statuses.items() if who != "slow"}
    for who in expected.marks.keys() - {"slow"}:
        assert found.marks[who] == expected.marks[who]
    assert found.marks["slow"]["test-double"] == (0, True)
    assert_tidy(course)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_coordinator_is_stopped(course, there, number):
    """kill -9, or Ctrl-C, of the coordinator: its workers stop what they do for it, and stay"""
    run = start(course, "--again", "--scheduler", there.address, stderr=subprocess.PIPE)
    parts = parts_at_work(there.workers[0].pid)
    run.send_signal(number)
    _, said = run.communicate(timeout=30)
    assert "Traceback" not in said, said
    assert_all_end(list(parts.values()))
    assert there.workers[0].poll() is None
    assert not [one for one in tree(there.workers[0].pid) if "grader.marking" in one.command]


def test_a_scheduler_is_killed(course, expected, doomed):
    """kill -9 of the scheduler while a notebook is marked, then marking on this machine"""
    forget(course)
    run = start(course, "--again", "--scheduler", doomed.address, stderr=subprocess.PIPE)
    parts = parts_at_work(doomed.workers[0].pid)
    doomed.scheduler.kill()
    _, said = run.communicate(timeout=120)
    assert run.returncode == 2 and "does not answer any more" in said and "Traceback" not in said, said
    assert_all_end(list(parts.values()), 60)
    grade(course)
    assert result(course) == expected
    assert_tidy(course)
