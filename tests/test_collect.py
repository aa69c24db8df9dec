"""Is what comes in archives unpacked within bounds, each student's under their own name?"""

import gzip
import io
import os
import subprocess
import tarfile
import zipfile

import pytest
from classroom import ASSIGNMENT, BIN, LIMITS, NOTEBOOK, RIGHT, ROOT, make_course

from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG

FILE = f"{NOTEBOOK}.ipynb"
SMALL = "c.BoundedExtractor.most_mib = 2\nc.BoundedExtractor.most_files = 20\n"
ZEROS = bytes(2**24)


def zipped(*members, **files):
    """Make a zip archive of (name, content) pairs, or of (ZipInfo, content) pairs."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (*members, *files.items()):
            archive.writestr(name, content)
    return made.getvalue()


def tarred(*members):
    """Make a .tar.gz of (TarInfo or name, content) pairs."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        for name, content in members:
            info = name if isinstance(name, tarfile.TarInfo) else tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return made.getvalue()


def link(kind, target):
    """Make a member that is a link named as the notebook."""
    info = tarfile.TarInfo(FILE)
    info.type, info.linkname = kind, target
    return info


def zip_link(target):
    info = zipfile.ZipInfo(FILE)
    info.external_attr = 0o120777 << 16
    return info, target


def lying(size):
    """Make a zip whose header claims that its huge file is small."""
    data = zipped((FILE, ZEROS))
    return data.replace(len(ZEROS).to_bytes(4, "little"), size.to_bytes(4, "little"))


def pax(size):
    """Make a .tar.gz with a header that is as large as a file."""
    info = tarfile.TarInfo(FILE)
    info.pax_headers = {"comment": "x" * size}
    return tarred((info, b""))


def sparse(size):
    """Make a tar of a file that is one hole, which takes no room in the archive."""
    info = tarfile.TarInfo(FILE)
    info.type, info.size = tarfile.GNUTYPE_SPARSE, 0
    header = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    header[386:398] = b"%011o\0" % 0  # where its one piece, of nothing, begins
    header[398:410] = b"%011o\0" % 0
    header[483:495] = b"%011o\0" % size
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    return bytes(header) + bytes(1024)


# archive -> its content; nothing of these is collected
HOSTILE = {
    "bomb.zip": zipped((FILE, ZEROS)),
    "lying-bomb.zip": lying(10),
    "tar-bomb.tar.gz": tarred((FILE, ZEROS)),
    "gzip-bomb.gz": gzip.compress(ZEROS),
    "header-bomb.tar.gz": pax(2**23),
    "many-files.zip": zipped(*((f"{n}/{FILE}", "{}") for n in range(30))),
    "upwards.zip": zipped((f"../../../../submitted/honest/{ASSIGNMENT}/{FILE}", "{}"), (FILE, "{}")),
    "absolute.zip": zipped((f"/tmp/marker-was-here/{FILE}", "{}")),
    "backslashes.zip": zipped((f"..\\..\\{FILE}", "{}")),
    "tar-upwards.tar.gz": tarred((f"../honest/{FILE}", b"{}")),
    "sparse.tar.gz": sparse(2**24),
    "cut-off.zip": zipped((FILE, os.urandom(5000)))[:-3000],
    "no-archive.zip": b"hello",
    "empty.zip": b"",
    "twice.zip": zipped((f"a/{FILE}", "{}"), (f"a/../a/{FILE}", "{}")),
    "link.zip": zipped(zip_link("/etc/passwd")),
    "link.tar.gz": tarred((link(tarfile.SYMTYPE, "/etc/passwd"), b"")),
    "hard-link.tar.gz": tarred((link(tarfile.LNKTYPE, "/etc/passwd"), b"")),
    "pipe.tar.gz": tarred((link(tarfile.FIFOTYPE, ""), b"")),
    "nested.zip": zipped(("inner.zip", zipped((FILE, ZEROS)))),
}


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """Collect an archive of everybody with nbgrader's own command."""
    config = (ROOT / CONFIG).read_text("utf-8") + LIMITS + SMALL
    course = make_course(tmp_path_factory.mktemp("collected"), config)
    good = as_text(fill(released(course.source(ASSIGNMENT, NOTEBOOK)), RIGHT))
    archives = course.root / "downloaded" / ASSIGNMENT / "archive"
    archives.mkdir(parents=True)
    for name, content in HOSTILE.items():
        (archives / name).write_bytes(content)
    for name in ("a-honest", "honest"):
        (archives / f"{name}.zip").write_bytes(zipped((f"my work/{FILE}", good), ("weights.pt", b"w")))
    (archives / "tar-honest.tar.gz").write_bytes(tarred((FILE, good.encode())))
    inside = f"x/downloaded/{ASSIGNMENT}/extracted/honest/{FILE}"
    (archives / "impostor.zip").write_bytes(zipped((inside, good.replace("2 * X", "3 * X"))))
    (archives / "two-of-one.zip").write_bytes(zipped((f"a/{FILE}", good), (f"b/{FILE}", "{}")))
    done = subprocess.run(
        [BIN / "nbgrader", "zip_collect", ASSIGNMENT], cwd=course.root, capture_output=True, text=True
    )
    return course, good, done


def test_it_goes_on_to_the_end(collected):
    assert collected[2].returncode == 0 and "Traceback" not in collected[2].stderr, collected[2].stderr


@pytest.mark.parametrize("student", ["a-honest", "honest", "tar-honest", "two-of-one"])
def test_honest_work_is_collected(collected, student):
    course, good, _ = collected
    assert course.path("submitted", ASSIGNMENT, student, NOTEBOOK).read_text("utf-8") == good


def test_files_that_are_handed_in_beside_a_notebook_come_too(collected):
    assert (collected[0].path("submitted", ASSIGNMENT, "honest") / "weights.pt").read_bytes() == b"w"


def test_a_name_inside_an_archive_says_nothing_about_whose_it_is(collected):
    course, good, _ = collected
    path = course.path("submitted", ASSIGNMENT, "impostor", NOTEBOOK)
    assert path.read_text("utf-8") != good and "3 * X" in path.read_text("utf-8")


@pytest.mark.parametrize("archive", HOSTILE)
def test_nothing_of_a_hostile_archive_is_collected(collected, archive):
    course, _, done = collected
    student = archive.removesuffix(".gz").removesuffix(".tar").removesuffix(".zip")
    assert not course.path("submitted", ASSIGNMENT, student).exists()
    assert archive in done.stderr


def test_nothing_else_was_written(collected):
    root = collected[0].root
    assert {path.name for path in root.iterdir()} <= {
        *("source", "release", "downloaded", "submitted", "gradebook.db", CONFIG, ".course_salt")
    }
    extracted = root / "downloaded" / ASSIGNMENT / "extracted"
    assert sum(path.stat().st_size for path in extracted.rglob("*") if path.is_file()) < 2**20
    assert not any(path.is_symlink() for path in extracted.rglob("*"))
