"""Does what asked code leaves in files and processes end with the graded cell, and what cells wrote stay?"""

import json
import os
import signal
import time

import pytest

from grader.beside import wire
from grader.beside.footprints import Footprints
from grader.kernels.limits import Limits
from grader.kernels.warm import Zygote
from grader.marking.judging.student import StudentProcess


@pytest.fixture(autouse=True)
def _no_process_of_the_machine(monkeypatch):
    monkeypatch.setattr("grader.beside.footprints._processes", list)  # here; a sandbox has its own


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "kept.txt").write_text("as it was")
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "one.csv").write_text("1")
    (tmp_path / "link").symlink_to("kept.txt")
    (tmp_path / "private").write_text("mine")
    (tmp_path / "private").chmod(0o400)
    return tmp_path


def state(folder):
    found = {}
    for path in sorted(folder.rglob("*")):
        text = str(path.readlink()) if path.is_symlink() else path.read_text() if path.is_file() else None
        found[str(path.relative_to(folder))] = (text, oct(path.lstat().st_mode))
    return found


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


def test_processes_that_began_since_are_ended(folder, monkeypatch):
    ours = []
    monkeypatch.setattr("grader.beside.footprints._processes", lambda: [str(pid) for pid in ours])
    old = sleeper(ours)
    footprints = Footprints([str(folder)])
    footprints.remember()
    new = sleeper(ours)
    footprints.undo()
    assert os.waitstatus_to_exitcode(os.waitpid(new, 0)[1]) == -signal.SIGKILL
    assert os.waitpid(old, os.WNOHANG) == (0, 0)
    os.kill(old, signal.SIGKILL)
    os.waitpid(old, 0)


def sleeper(ours):
    pid = os.fork()
    if pid == 0:
        time.sleep(60)
        os._exit(0)
    ours.append(pid)
    return pid


def asked(code):
    item = {"code": code, "given": wire.dump({}), "setting": wire.dump({}), "seconds": 5.0}
    return json.dumps({"asker": "question", "items": [item], "limit": 10**6})


LEAVES = """
import os, pathlib, time
for place in ("/tmp/note", "/dev/shm/note", "note"):
    pathlib.Path(place).write_text("asked")
pathlib.Path("own.txt").write_text("asked")
if os.fork() == 0:
    os.setsid()
    while True:
        pathlib.Path("/tmp/later").write_text("asked")
        time.sleep(0.01)
[len(os.listdir("/tmp")), pathlib.Path("own.txt").read_text()]
"""
LOOK = """
import os, pathlib, time
time.sleep(0.3)
print(os.listdir("/tmp"), os.listdir("/dev/shm"))
print(sorted(os.listdir(".")), pathlib.Path("own.txt").read_text())
"""


@pytest.fixture(scope="module")
def student():
    zygote = Zygote.start(modules=["numpy"])
    zygote.wait_ready()
    with StudentProcess(zygote, Limits(submission_seconds=60), seed=7, sources={}) as process:
        yield process
    zygote.close()


def test_what_one_graded_cell_asks_leaves_no_note_for_later_cells(student):
    student.place({"given.txt": "MQ=="})
    student.run("import pathlib\npathlib.Path('own.txt').write_text('of a cell')")
    for _ in range(2):
        assert '"asked"' in student.answer(asked(LEAVES))
        student.done_asking()
        (output,) = student.run(LOOK)
        assert output.text.strip() == "[] []\n['.ipython', 'given.txt', 'kernel.json', 'own.txt'] of a cell"


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
