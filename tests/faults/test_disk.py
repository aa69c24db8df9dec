"""The disk is full, or the course folder can only be read: in mount namespaces of their own."""

import os
import shlex
import shutil
import subprocess

import pytest
from trouble import ASSIGNMENT, BIN, Course, assert_tidy, assert_whole, grade, make_class, result

UNSHARE = ["unshare", "--mount", "--propagation", "private", *(["--map-root-user"] if os.getuid() else [])]
MOUNT = {
    "tmpfs": "mount -t tmpfs -o size=6m none {there} && cp -a {course}/. {there}",
    "read-only": "mount --bind {course} {there} && mount -o remount,bind,ro {there}",
}
AGAIN = "run the same command again"


def may_mount():
    unshare = shutil.which("unshare")
    return unshare and subprocess.run([*UNSHARE, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True)


needs_mounts = pytest.mark.skipif(
    not (tried := may_mount()) or tried.returncode != 0, reason="this user may not mount anything here"
)


@pytest.fixture
def course(tmp_path):
    return make_class(tmp_path / "course")


def in_mounts(kind, course, script):
    """Run lines of shell where `kind` is mounted, `grade` being the command; return all that they said."""
    there = course.root.parent / "there"
    there.mkdir(exist_ok=True)
    names = {"there": shlex.quote(str(there)), "course": shlex.quote(str(course.root))}
    run = f'grade() {{ {shlex.quote(str(BIN / "course"))} grade {ASSIGNMENT} "$@"; }}'
    lines = [
        "set -e",
        MOUNT[kind].format(**names),
        f"cd {names['there']}",
        run,
        "set +e",
        script.format(**names),
    ]
    done = subprocess.run(
        [*UNSHARE, "bash", "-c", "\n".join(lines)], capture_output=True, text=True, timeout=300
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout, " ".join(done.stderr.split())


@needs_mounts
@pytest.mark.parametrize("left", [0, 12, 40], ids="{} KiB left".format)
def test_full_disk(course, left, record_property):
    record_property("fault", f"the disk is full, {left} KiB left; then there is room")
    expected_course = course
    script = f"""
    grade --student perfect >/dev/null; echo first $?
    dd if=/dev/zero of=filler bs=1k count=99999 2>/dev/null; truncate -s -{left}K filler
    grade >/dev/null; echo full $?
    mkdir {{course}}/../full; rm filler; cp -a . {{course}}/../full
    grade >/dev/null; echo again $?
    mkdir {{course}}/../again; cp -a . {{course}}/../again
    """
    out, said = in_mounts("tmpfs", course, script)
    assert out.split() == ["first", "0", "full", "2", "again", "1"], (out, said)
    assert AGAIN in said and ("No space left" in said or "disk is full" in said), said
    full, again = (Course(course.root.parent / name) for name in ("full", "again"))
    assert_whole(full)
    assert_tidy(full)
    assert result(full).marks["perfect"] == {"test-double": (3, False), "test-total": (2, False)}
    grade(expected_course)
    assert result(again) == result(expected_course)
    record_property("found", "exit code 2 and one message; earlier marks kept; again: as undisturbed")


@needs_mounts
def test_read_only_course(course, record_property):
    """the course folder can only be read, before and after it was marked"""
    out, said = in_mounts("read-only", course, "grade; echo code $?")
    assert out.split() == ["code", "2"] and ("Read-only" in said or "readonly" in said), said
    assert AGAIN in said
    assert grade(course).returncode == 1
    before = result(course)
    out, said = in_mounts("read-only", course, "grade; echo code $?")
    assert out.split() == ["code", "2"] and ("Read-only" in said or "readonly" in said), said
    assert result(course) == before
    assert_tidy(course)
    record_property("found", "exit code 2 and one message; nothing changed")


def test_a_submission_that_cannot_be_read(course, record_property):
    """a submission is a folder, one a broken link, one's time stamp is nonsense"""
    submitted = course.path("submitted", ASSIGNMENT, "perfect", "doubles")
    for student in ("folder", "loop", "stamp"):
        shutil.copytree(submitted.parent, course.path("submitted", ASSIGNMENT, student))
    for student in ("folder", "loop"):
        course.path("submitted", ASSIGNMENT, student, "doubles").unlink()
    course.path("submitted", ASSIGNMENT, "folder", "doubles").mkdir()
    course.path("submitted", ASSIGNMENT, "loop", "doubles").symlink_to("doubles.ipynb")
    (course.path("submitted", ASSIGNMENT, "stamp") / "timestamp.txt").write_text("yesterday, 99 o'clock")
    done = grade(course)
    assert done.returncode == 1, done.stderr
    found = result(course)
    assert (
        found.marks["stamp"]
        == found.marks["perfect"]
        == {"test-double": (3, False), "test-total": (2, False)}
    )
    assert {found.statuses[student][0] for student in ("folder", "loop")} <= {"missing", "failed"}
    record_property("found", "each has its row; the class goes on")
