"""Where may a submission have a control group, and with which limits?

The groups here are folders: the decision and what is written are tested, not what Linux makes of it.
"""

import os
import shutil

import pytest

from grader.kernels import cgroups
from grader.kernels.limits import MIB, Limits


@pytest.fixture
def tree(tmp_path):
    """A mount of version 2 in which this process is in /user/scope, and /user hands out what is needed."""
    (tmp_path / "mount" / "user" / "scope").mkdir(parents=True)
    (tmp_path / "mount" / "user" / "cgroup.subtree_control").write_text("cpu memory pids\n")
    (tmp_path / "own").write_text("4:memory:/elsewhere\n0::/user/scope\n")
    return tmp_path


def parent(tree):
    return cgroups.parent(tree / "mount", tree / "own")


def test_a_group_is_made_beside_our_own(tree):
    assert parent(tree) == tree / "mount" / "user"
    assert sorted(path.name for path in parent(tree).iterdir()) == ["cgroup.subtree_control", "scope"]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("mount/user/cgroup.subtree_control", "cpu pids\n"),  # memory is not handed out
        ("own", "4:memory:/user\n0::/\n"),  # as in a container, or where version 1 has all
        ("own", "4:memory:/user\n"),
    ],
)
def test_none_is_made_where_it_would_not_limit(tree, file, text):
    (tree / file).write_text(text)
    assert parent(tree) is None


def test_none_is_made_where_there_is_no_such_mount(tree):
    shutil.rmtree(tree / "mount")
    assert parent(tree) is None


def test_its_limits_are_those_of_the_submission(tree):
    group = cgroups.Group.make(
        parent(tree), "grader-k1", Limits(memory=300 * MIB, disk=4 * MIB, processes=20)
    )
    written = {path.name: int(path.read_text()) for path in group.path.iterdir()}
    assert 300 * MIB < written.pop("memory.max") < 600 * MIB
    assert 20 < written.pop("pids.max") < 60
    assert written == {"memory.swap.max": 0, "memory.oom.group": 1}


def test_a_process_is_moved_and_its_end_explained(tree):
    group = cgroups.Group.make(parent(tree), "grader-k1", Limits())
    pidfd = os.pidfd_open(os.getpid())
    group.add(pidfd)
    os.close(pidfd)
    assert (group.path / "cgroup.procs").read_text() == str(os.getpid())
    for killed, reason in ((0, None), (2, "memory")):
        (group.path / "memory.events").write_text(f"low 0\noom {killed}\noom_kill {killed}\n")
        assert group.reason() == reason


def test_without_systemd_nothing_helps(tree, monkeypatch):
    monkeypatch.setenv("PATH", str(tree))
    monkeypatch.setattr(cgroups, "parent", lambda: None)
    cgroups.launcher.cache_clear()
    assert cgroups.launcher() is None
    cgroups.launcher.cache_clear()
