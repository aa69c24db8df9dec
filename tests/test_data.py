"""Data roots: stand-ins that torchvision loads unchanged, and files that are broken in every way."""

import gzip
import hashlib
import io
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from feedforward.data import DataError, Kind, digits, draw_garments, prepare, ready
from feedforward.data.idx import NotIdx, from_idx, to_idx
from feedforward.data.root import look
from feedforward.data.sets import FASHION_MNIST, MNIST, TEST_IMAGES, TEST_LABELS, TRAIN_IMAGES, TRAIN_LABELS

# SHA-256 over the raw files in their order: the grading set is the same bytes on every machine. If a change
# of the stand-ins is meant, `make calibrate` has to follow it.
GRADING_DIGESTS = {
    "MNIST": "3115ae39e19d1ef6d4a002b81f7c3171c6b7dce70a2123c88a037b37f2389ef0",
    "FashionMNIST": "733451259abd222b188555d036638b97bc627763fb9aff531bd10b1c3e2a89e9",
}


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise OSError("no network in the tests")

    monkeypatch.setattr("urllib.request.urlopen", refuse)


@pytest.fixture
def root(images, tmp_path):
    """A grading root of one's own."""
    return Path(shutil.copytree(images, tmp_path / "root"))


def test_torchvision_loads_the_stand_ins_unchanged_and_without_a_network(root):
    import torchvision.datasets as known

    for name in ("MNIST", "FashionMNIST"):
        for train in (True, False):
            data = getattr(known, name)(str(root), train=train, download=True)
            assert data.data.shape[1:] == (28, 28) and len(data.data) == len(data.targets) == len(data)
            assert sorted(set(data.targets.tolist())) == list(range(10))
            image, label = data[0]
            assert image.size == (28, 28) and label == data.targets[0]
            assert 30 < data.data.float().mean() < 110
        assert look(root, MNIST if name == "MNIST" else FASHION_MNIST).kind is Kind.STAND_IN


def test_the_grading_set_is_the_same_bytes_everywhere(images):
    for data_set in (MNIST, FASHION_MNIST):
        raw = images / data_set.name / "raw"
        joined = b"".join((raw / name).read_bytes() for name in data_set.crc32)
        assert hashlib.sha256(joined).hexdigest() == GRADING_DIGESTS[data_set.name]


def test_sizes_do_not_divide_by_the_usual_batch_sizes_and_no_digit_is_lost(images):
    mnist, fashion = prepare(images, small=True)
    assert mnist.train + mnist.test == 1797 and all(mnist.train % size for size in (7, 32, 64, 100))
    assert (fashion.train, fashion.test) == (3000, 1000)


def test_a_stand_in_says_what_it_is_wherever_its_name_is_shown(root):
    for one in prepare(root, small=True):
        assert one.kind is Kind.STAND_IN and "STAND-IN" in str(one)
        note = (root / one.name / "STAND-IN.txt").read_text()
        assert note.startswith(f"THIS IS NOT {one.name}") and (root / one.name / "samples.png").is_file()


def test_whole_sets_are_left_alone(root):
    before = {path: path.stat().st_mtime_ns for path in root.rglob("raw/*")}
    told = []
    prepare(root, small=True, progress=told.append)
    assert told == []
    assert before == {path: path.stat().st_mtime_ns for path in root.rglob("raw/*")}


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda path: path.write_bytes(path.read_bytes()[:-100]), "not whole"),
        (lambda path: path.write_bytes(b""), "not whole (it has only 0 bytes)"),
        (lambda path: path.write_bytes(path.read_bytes() + b"x"), "not whole"),
        (lambda path: path.write_bytes(path.read_bytes()[:-1] + b"\xff"), "damaged"),
        (lambda path: path.write_bytes(b"<html>404</html>"), "does not begin like an IDX file"),
        (lambda path: path.unlink(), "missing"),
    ],
    ids=["cut short", "empty", "longer", "one byte changed", "a web page", "missing"],
)
@pytest.mark.parametrize("name", [TRAIN_IMAGES, TEST_LABELS])
def test_a_broken_file_is_named_and_replaced(root, harm, said, name):
    whole = (root / "MNIST" / "raw" / name).read_bytes()
    harm(root / "MNIST" / "raw" / name)
    told = []
    prepare(root, small=True, progress=told.append)
    assert len(told) == 1 and name in told[0] and said in told[0] and "replaced" in told[0]
    assert (root / "MNIST" / "raw" / name).read_bytes() == whole


def test_a_stand_in_of_another_version_is_replaced(root, monkeypatch):
    monkeypatch.setattr("feedforward.data.root.recipe", lambda: "another")
    told = []
    prepare(root, small=True, progress=told.append)
    assert len(told) == 2 and all("another version" in sentence for sentence in told)


def test_the_sets_of_students_and_of_the_grader_are_told_apart(root):
    before = (root / "MNIST/raw" / TRAIN_LABELS).read_bytes()
    prepare(root, small=False)
    assert (root / "MNIST/raw" / TRAIN_LABELS).read_bytes() != before
    assert look(root, MNIST).small is False
    prepare(root, small=True)
    assert (root / "MNIST/raw" / TRAIN_LABELS).read_bytes() == before


# A set that plays the real one: its archives are known to "torchvision", its checksums to the course.


@pytest.fixture
def real(images, tmp_path, monkeypatch):
    """Make archives that stand for those of the real MNIST; return their folder."""
    import zlib

    import torchvision.datasets as known

    archives = tmp_path / "archives"
    archives.mkdir()
    resources, sums = [], {}
    for name in MNIST.crc32:
        data = bytearray((images / "MNIST/raw" / name).read_bytes())
        data[-1] ^= 1  # not the stand-in
        packed = gzip.compress(bytes(data), mtime=0)
        (archives / f"{name}.gz").write_bytes(packed)
        resources.append((f"{name}.gz", hashlib.md5(packed).hexdigest()))
        sums[name] = zlib.crc32(bytes(data))
    monkeypatch.setattr(known.MNIST, "resources", resources)
    monkeypatch.setattr(ready, "DATA_SETS", (replace(MNIST, crc32=sums),))
    return archives


def lay(archives, root, *names):
    raw = root / "MNIST" / "raw"
    raw.mkdir(parents=True)
    for path in archives.iterdir():
        if not names or path.name in names:
            shutil.copy(path, raw)
    return raw


def serve(monkeypatch, content):
    """Play the servers; return the list in which the names of the files that are loaded arrive."""
    loaded = []

    class Response(io.BytesIO):
        def __init__(self, url, head):
            super().__init__(b"" if head else content(url.rpartition("/")[2]))
            self.url, self.length, self.headers = url, None, {}

    def urlopen(request, timeout=None):
        head = request.get_method() == "HEAD"
        if not head:
            loaded.append(request.full_url.rpartition("/")[2])
        return Response(request.full_url, head)

    monkeypatch.setattr("urllib.request.urlopen", urlopen)
    return loaded


def test_archives_that_are_there_are_unpacked_without_a_network(real, tmp_path):
    raw = lay(real, tmp_path / "root")
    (made,) = prepare(tmp_path / "root")
    assert made.kind is Kind.REAL and "STAND-IN" not in str(made) and made.train == 1438
    assert sorted(path.name for path in raw.iterdir()) == sorted(
        [*MNIST.crc32, *(f"{name}.gz" for name in MNIST.crc32)]
    )
    assert sorted(path.name for path in (tmp_path / "root").iterdir()) == [".lock", "MNIST"]


def test_an_unpacking_that_was_interrupted_is_named_and_done_again(real, tmp_path):
    raw = lay(real, tmp_path / "root")
    prepare(tmp_path / "root")
    whole = (raw / TRAIN_IMAGES).read_bytes()
    (raw / TRAIN_IMAGES).write_bytes(whole[: len(whole) // 2])
    told = []
    (made,) = prepare(tmp_path / "root", progress=told.append)
    assert made.kind is Kind.REAL and (raw / TRAIN_IMAGES).read_bytes() == whole
    assert len(told) == 1 and TRAIN_IMAGES in told[0] and "not whole" in told[0]


def test_half_an_archive_is_named_and_never_used(real, tmp_path):
    raw = lay(real, tmp_path / "root")
    archive = raw / f"{TRAIN_IMAGES}.gz"
    archive.write_bytes(archive.read_bytes()[:5000])
    told = []
    (made,) = prepare(tmp_path / "root", progress=told.append)
    assert made.kind is Kind.STAND_IN and look(tmp_path / "root", MNIST).kind is Kind.STAND_IN
    assert f"{TRAIN_IMAGES}.gz" in told[0] and "not whole" in told[0] and "no real data set" in told[1]


def test_a_broken_download_is_continued_and_a_stand_in_gives_way_to_the_real_set(real, tmp_path, monkeypatch):
    root = tmp_path / "root"
    lay(real, root, f"{TRAIN_IMAGES}.gz", f"{TRAIN_LABELS}.gz")
    assert prepare(root)[0].kind is Kind.STAND_IN
    asked = serve(monkeypatch, lambda name: (real / name).read_bytes())
    told = []
    (made,) = prepare(root, progress=told.append)
    assert made.kind is Kind.REAL and set(asked) == {f"{TEST_IMAGES}.gz", f"{TEST_LABELS}.gz"}
    assert "interrupted" in told[0]
    assert sorted(path.name for path in root.iterdir()) == [".lock", "MNIST"]


def test_a_server_that_sends_something_else_leaves_a_stand_in_and_says_so(real, tmp_path, monkeypatch):
    serve(monkeypatch, lambda _name: b"<html>sign in</html>")
    told = []
    (made,) = prepare(tmp_path / "root", progress=told.append)
    assert made.kind is Kind.STAND_IN and "the download failed" in told[-1]


def test_the_grading_set_never_takes_the_place_of_real_data(real, tmp_path):
    lay(real, tmp_path / "root")
    prepare(tmp_path / "root")
    with pytest.raises(DataError, match="a folder of its own"):
        prepare(tmp_path / "root", small=True)


def test_a_run_that_was_killed_while_replacing_leaves_nothing_behind(root):
    (root / "MNIST").rename(root / ".MNIST.old")
    prepare(root, small=True)
    assert sorted(path.name for path in root.iterdir()) == [".lock", "FashionMNIST", "MNIST"]


def test_two_runs_at_once_do_not_disturb_each_other(tmp_path):
    runs = [threading.Thread(target=prepare, args=(tmp_path, True)) for _ in range(2)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert look(tmp_path, MNIST).kind is look(tmp_path, FASHION_MNIST).kind is Kind.STAND_IN


def test_digits_lie_in_the_middle_and_use_all_greys():
    images, labels = digits.enlarged_digits()
    assert np.bincount(labels).min() > 170 and images.max() == 255 and images.min() == 0
    rows = (images * np.arange(28)[None, :, None]).sum((1, 2)) / images.sum((1, 2), dtype=float)
    assert np.abs(rows - 13.5).max() < 1


def test_garments_of_a_seed_are_the_same_and_kinds_are_balanced():
    images, labels = draw_garments(95, np.random.default_rng(3))
    again, _ = draw_garments(95, np.random.default_rng(3))
    assert np.array_equal(images, again) and set(np.bincount(labels)) == {9, 10}
    assert images.reshape(95, -1).std(axis=1).min() > 15, "an empty picture"


@given(arrays(np.uint8, array_shapes(min_dims=1, max_dims=3, min_side=0)), st.data())
def test_idx_files_come_back_whole_or_not_at_all(array, data):
    whole = to_idx(array)
    assert np.array_equal(from_idx(whole), array) and from_idx(whole).shape == array.shape
    with pytest.raises(NotIdx):
        from_idx(whole[: data.draw(st.integers(0, len(whole) - 1))])
    with pytest.raises(NotIdx):
        from_idx(whole + b"0")
