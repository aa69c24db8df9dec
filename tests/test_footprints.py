"""Does what asked code leaves in files and processes end with the graded cell, and what cells wrote stay?"""

import contextlib
import json
import os
import select
import signal
import time

import pytest

from grader.beside import frozen, wire
from grader.beside.footprints import REMEMBER, UNDO, Footprints
from grader.kernels import warm
from grader.kernels.limits import Limits
from grader.kernels.warm import Zygote
from grader.marking.judging.outcome import Status
from grader.marking.judging.student import StudentProcess


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "kept.txt").write_text("as it was")
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "one.csv").write_text("1")
    (tmp_path / "link").symlink_to("kept.txt")
    (tmp_path / "private").write_text("mine")
    (tmp_path / "private").chmod(0o400)
    (tmp_path / "closed").mkdir(mode=0)
    os.mkfifo(tmp_path / "own pipe")
    return tmp_path


def state(folder):
    found = {}
    for path in sorted(folder.rglob("*")):
        text = str(path.readlink()) if path.is_symlink() else path.read_text() if path.is_file() else None
        status = path.lstat()
        found[str(path.relative_to(folder))] = (text, oct(status.st_mode), status.st_mtime_ns)
    return found


def deep(folder, levels, mode=0o700):
    """Make folders in each other, and close each."""
    place = os.open(folder, os.O_RDONLY)
    for _ in range(levels):
        os.mkdir("a", dir_fd=place)
        below = os.open("a", os.O_RDONLY, dir_fd=place)
        os.chmod("a", mode, dir_fd=place)
        os.close(place)
        place = below
    os.close(place)


def closed_folder(folder):
    deep = folder / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "note").write_text("asked")
    deep.parent.chmod(0o000)


def moved_away(folder):
    (folder / "logs").rename(folder / "other")


def replaced(folder):
    (folder / "kept.txt").unlink()
    (folder / "kept.txt").mkdir()
    (folder / "kept.txt" / "note").write_text("asked")


CHANGES = {
    "a new file": lambda folder: (folder / "note").write_text("asked"),
    "a new file in a folder": lambda folder: (folder / "logs" / "note").write_text("asked"),
    "a folder that nobody may read": closed_folder,
    "more in a file": lambda folder: (folder / "kept.txt").write_text("as it was, and more"),
    "as much in a file": lambda folder: (folder / "kept.txt").write_text("AS IT WAS"),
    "a file removed": lambda folder: (folder / "logs" / "one.csv").unlink(),
    "a folder moved": moved_away,
    "a file replaced by a folder": replaced,
    "another link": lambda folder: [(folder / "link").unlink(), (folder / "link").symlink_to("/asked")],
    "a mode": lambda folder: (folder / "kept.txt").chmod(0o601),
    "a read-only file changed": lambda folder: [
        (folder / "private").chmod(0o600),
        (folder / "private").write_text("asked"),
    ],
    "a pipe": lambda folder: os.mkfifo(folder / "pipe"),
    "a folder that was closed": lambda folder: [
        (folder / "closed").chmod(0o700),
        (folder / "closed" / "note").write_text("asked"),
        (folder / "closed").chmod(0),
    ],
    "closed folders below each other": lambda folder: deep(folder, 40, mode=0),
    "folders deeper than a path is long": lambda folder: deep(folder, 3000),
    "the time of a folder": lambda folder: os.utime(folder / "logs", ns=(7, 7)),
    "the time of a file": lambda folder: os.utime(folder / "kept.txt", ns=(7, 7)),
    "a pipe removed": lambda folder: (folder / "own pipe").unlink(),
    "a hard link": lambda folder: os.link(folder / "kept.txt", folder / "another name"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_asks_change_is_undone(folder, name):
    before, footprints = state(folder), Footprints([str(folder)])
    footprints.remember()
    CHANGES[name](folder)
    footprints.undo()
    assert state(folder) == before
    CHANGES[name](folder)  # and once more, now that the first has been undone
    footprints.undo()
    assert state(folder) == before


def test_what_cells_write_between_stays(folder):
    footprints = Footprints([str(folder)])
    footprints.remember()
    footprints.undo()
    (folder / "kept.txt").write_text("of a later cell")
    (folder / "new").write_text("of a later cell")
    footprints.remember()
    (folder / "new").write_text("asked")
    footprints.undo()
    assert {(folder / name).read_text() for name in ("kept.txt", "new")} == {"of a later cell"}


def test_a_file_that_is_open_stays_the_same_file(folder):
    footprints = Footprints([str(folder)])
    with (folder / "kept.txt").open("a", buffering=1) as log:
        footprints.remember()
        (folder / "kept.txt").write_text("asked")
        footprints.undo()
        log.write(", and more")
    assert (folder / "kept.txt").read_text() == "as it was, and more"


@pytest.fixture
def ours(monkeypatch):
    """Processes that stand for all that there are; a sandbox has its own /proc."""
    pids, every = [], frozen.processes
    monkeypatch.setattr(frozen, "processes", lambda: {found for found in every() if int(found[0]) in pids})
    yield pids
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def test_processes_that_began_since_are_ended(folder, ours):
    old = sleeper(ours)
    footprints = Footprints([str(folder)])
    footprints.obey(REMEMBER)
    new = sleeper(ours)
    footprints.obey(UNDO)
    assert os.waitstatus_to_exitcode(os.waitpid(new, 0)[1]) == -signal.SIGKILL
    ours.remove(new)
    assert os.waitpid(old, os.WNOHANG) == (0, 0)


def test_nothing_moves_while_frozen_and_everything_does_afterwards(tmp_path, ours):
    counter = tmp_path / "counter"
    counter.write_text("")
    pid = os.fork()
    if pid == 0:
        while True:
            with counter.open("a") as file:
                file.write(".")
    ours += [pid, sleeper([])]
    with frozen.frozen() as listed:
        assert {int(number) for number, _ in listed} == set(ours)
        size = counter.stat().st_size
        time.sleep(0.2)
        assert counter.stat().st_size == size
    deadline = time.monotonic() + 10
    while counter.stat().st_size == size and time.monotonic() < deadline:
        time.sleep(0.01)
    assert counter.stat().st_size > size


def test_a_process_that_ran_meanwhile_is_noticed(ours):
    pid = sleeper(ours)
    with pytest.raises(frozen.Moved), frozen.frozen():
        os.kill(pid, signal.SIGCONT)
        time.sleep(0.05)
        os.kill(pid, signal.SIGSTOP)


def sleeper(ours):
    pid = os.fork()
    if pid == 0:
        time.sleep(60)
        os._exit(0)
    ours.append(pid)
    return pid


def asked(code):
    item = {"code": code, "given": wire.dump({}), "setting": wire.dump({}), "seconds": 5.0}
    return json.dumps({"asker": "question", "items": [item], "limit": 10**6, "away": None})


LEAVES = """
import os, pathlib, time
for place in ("/tmp/note", "/dev/shm/note", "note"):
    pathlib.Path(place).write_text("asked")
pathlib.Path("own.txt").write_text("asked")
for folder in ("closed", "closed/below"):
    os.chmod(folder, 0o700)
    pathlib.Path(folder, "note").write_text("asked")
for folder in ("closed/below", "closed"):
    os.chmod(folder, 0)
if os.fork() == 0:
    os.setsid()
    while True:
        pathlib.Path("/tmp/later").write_text("asked")
        time.sleep(0.01)
[len(os.listdir("/tmp")), pathlib.Path("own.txt").read_text()]
"""
CLOSED = """
import pathlib
pathlib.Path('own.txt').write_text('of a cell')
pathlib.Path('closed/below').mkdir(parents=True)
pathlib.Path('closed/own').touch(mode=0)
pathlib.Path('closed/below').chmod(0)
pathlib.Path('closed').chmod(0)
"""
LOOK = """
import os, pathlib, time
time.sleep(0.3)
print(os.listdir("/tmp"), os.listdir("/dev/shm"))
print(sorted(os.listdir(".")), pathlib.Path("own.txt").read_text())
os.chmod("closed", 0o700)
os.chmod("closed/below", 0o700)
print(sorted(os.listdir("closed")), os.listdir("closed/below"))
os.chmod("closed/below", 0)
os.chmod("closed", 0)
"""


@pytest.fixture(scope="module")
def student():
    with warmed(["numpy"]) as zygote, student_of(zygote) as process:
        yield process


@contextlib.contextmanager
def warmed(modules=()):
    with contextlib.closing(Zygote.start(modules=modules)) as zygote:
        zygote.wait_ready()
        yield zygote


def student_of(zygote):
    return StudentProcess(zygote, Limits(submission_seconds=60), seed=7, sources={})


def test_a_warden_that_says_nothing_is_ended_and_costs_no_marks(monkeypatch):
    monkeypatch.setattr(warm, "FORK_SECONDS", 1.0)
    with warmed() as zygote:
        with student_of(zygote) as process:
            assert '"value":1' in process.answer(asked("1"))
            warden = os.dup(process.manager.provisioner.fork.warden)
            signal.pidfd_send_signal(warden, signal.SIGSTOP)
        assert process.status is Status.GRADED
        assert select.select([warden], [], [], 0)[0]  # it has ended
        os.close(warden)
        with student_of(zygote) as process:
            assert '"value":2' in process.answer(asked("2"))


def test_what_one_graded_cell_asks_leaves_no_note_for_later_cells(student):
    student.place({"given.txt": "MQ=="})
    assert not student.run(CLOSED)
    for _ in range(2):
        assert '"asked"' in student.answer(asked(LEAVES))
        student.done_asking()
        (output,) = student.run(LOOK)
        there = "['.ipython', 'closed', 'given.txt', 'kernel.json', 'own.txt'] of a cell\n['below', 'own'] []"
        assert output.text.strip() == f"[] []\n{there}"


STARTS = """
import os, time
for _ in range(20):
    if os.fork() == 0:
        time.sleep(60 if _ % 2 else 0)
        os._exit(0)
1"""


def test_what_asks_start_is_buried(student):
    counts = "import os\nprint(sum(name.isdigit() for name in os.listdir('/proc')))"
    (before,) = student.run(counts)
    for _ in range(5):  # more in all than there may be
        assert '"value":1' in student.answer(asked(STARTS))
        student.done_asking()
    (after,) = student.run(counts)
    assert after.text == before.text


def test_requests_of_one_graded_cell_share_their_files(student):
    assert "true" in student.answer(asked("pathlib.Path('model.pt').write_text('7') == 1"))
    assert '"7"' in student.answer(asked("pathlib.Path('model.pt').read_text()"))
    student.done_asking()
    assert "FileNotFoundError" in student.answer(asked("pathlib.Path('model.pt').read_text()"))
    student.done_asking()


def test_a_file_too_large_to_be_kept_stays_until_it_is_touched(folder, monkeypatch):
    monkeypatch.setattr("grader.beside.footprints._BYTES", 100)
    large, other = folder / "large", folder / "other"
    for path in (large, other):
        path.write_bytes(b"x" * 200)
    footprints = Footprints([str(folder)])
    footprints.remember()
    with other.open("ab") as file:
        file.write(b"a note")
    footprints.undo()
    assert large.stat().st_size == 200 and not other.exists()
    assert (folder / "kept.txt").read_text() == "as it was"
