"""Is the process that runs a student's code really shut in?"""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

import grader
from grader.beside import syscalls
from grader.kernels import ours
from grader.kernels.limits import MIB, Limits
from grader.kernels.warm import Zygote
from grader.marking.judging.outcome import Status
from grader.marking.judging.student import StudentProcess

ROOT = Path(grader.__file__).parent.parent
LIMITS = Limits(cell_seconds=5, submission_seconds=30, memory=256 * MIB, processes=20, output=10_000)


@pytest.fixture(scope="module")
def zygote(tmp_path_factory):
    data = tmp_path_factory.mktemp("data")
    (data / "digits").write_text("seven")
    warm = Zygote.start(data, modules=["numpy", "random"])
    warm.wait_ready()
    yield warm
    warm.close()


def run(zygote, *cells, **files):
    """Run cells in one fresh kernel; return the text of all outputs, and the process."""
    with StudentProcess(zygote, LIMITS, seed=7, sources={}) as student:
        student.place(files)
        outputs = [node for cell in cells for node in student.run(cell)]
    return "".join(node.get("text", "") or node.get("evalue", "") for node in outputs), student


def test_there_is_no_network(zygote):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        text, _ = run(zygote, f"import socket; socket.create_connection(('127.0.0.1', {port}), timeout=1)")
    assert "Address family not supported" in text
    assert "lo" in run(zygote, "import socket; print([name for _, name in socket.if_nameindex()])")[0]


def test_abstract_sockets_of_the_outside_are_out_of_reach(zygote):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0marker-test")
        server.listen()
        text, _ = run(zygote, "import socket; socket.socket(socket.AF_UNIX).connect('\\0marker-test')")
    assert "refused" in text


@pytest.mark.parametrize(
    "place", [f"{ROOT}/source", f"{ROOT}/tests", "/etc/passwd", str(Path.home() / ".cache"), "/home", "/var"]
)
def test_the_disk_outside_is_not_there(zygote, place):
    text, _ = run(zygote, f"import os; print(os.path.exists({place!r}) and os.listdir({place!r}))")
    assert text.strip() in ("False", "['student']")


def test_only_its_own_processes_are_seen(zygote):
    text, _ = run(
        zygote, "import os; print(sorted(n for n in os.listdir('/proc') if n.isdigit()), os.getpid())"
    )
    assert text.strip() == "['1'] 1"


def test_the_package_and_the_data_are_read_only(zygote):
    text, _ = run(zygote, "print(open('/data/digits').read())", "open('/data/new', 'w')")
    assert "seven" in text and "Read-only" in text
    assert "Read-only" in run(zygote, "import numpy; open(numpy.__file__, 'a')")[0]


def test_nothing_of_the_environment_gets_in(zygote, monkeypatch):
    monkeypatch.setenv("SECRET_SALT", "canary")
    text, _ = run(zygote, "import os; print(os.environ); print(open('/proc/1/environ', 'rb').read())")
    assert "canary" not in text and str(ROOT / "source") not in text


def test_two_submissions_share_nothing(zygote):
    places = "places = ('left', '/tmp/left', '/dev/shm/left')"
    run(zygote, places, "for p in places: open(p, 'w').write('x')", "import numpy; numpy.canary = 1")
    look = f"import os, numpy; {places}; print([os.path.exists(p) for p in places])"
    text, _ = run(zygote, look, "print(hasattr(numpy, 'canary'))")
    assert text == "[False, False, False]\nFalse\n"


def test_what_all_submissions_see_is_read_only(zygote):
    """What is written beside the package would be imported by the next one; nothing limits its size."""
    places = ["/", "/dev", "/home", "/run", "/run/kernel", "/opt/beside", "/opt/venv", "/usr/lib", "/etc"]
    text, _ = run(zygote, f"import os\nfor place in {places}:\n    print(place, os.access(place, os.W_OK))")
    assert text == "".join(f"{place} False\n" for place in places)


FORBIDDEN = {
    "memory in no file system": "import os; os.memfd_create('x')",
    "a segment of memory": "call(29, 0, 2**20, 0o1600)",
    "a keyring": "call(248, b'user', b'name', b'text', 4, -4)",
    "tracing": "call(101, 16, 1, 0, 0)",
    "watching files": "call(294, 0)",
    "pages of a pipe": "call(278, 0, 0, 0, 0)",
    "groups of watches": "call(300, 0, 0)",
    "reads and writes of the whole machine": "call(206, 1, 0)",
    "other namespaces": "call(272, 0x10000000)",
    "a process in other namespaces": "call(56, 0x10000000 | 17, 0, 0, 0, 0)",
    "huge pages": "import mmap; mmap.mmap(-1, 2**21, flags=0x40022)",
}
UNKNOWN = {
    "newer than what we know": "call(470, 0)",
    "the same by another number": "call(0x40000000 + 294, 0)",
    "flags that cannot be seen": "call(435, 0, 0)",
}
CALL = """
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
def call(*arguments):
    if libc.syscall(*arguments) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
"""


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the numbers are of x86_64")
@pytest.mark.parametrize("name", FORBIDDEN)
def test_calls_that_no_limit_counts_are_forbidden(zygote, name):
    text, _ = run(zygote, CALL, FORBIDDEN[name])
    assert "Operation not permitted" in text


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the numbers are of x86_64")
@pytest.mark.parametrize("name", UNKNOWN)
def test_calls_that_cannot_be_judged_do_not_exist(zygote, name):
    text, _ = run(zygote, CALL, UNKNOWN[name])
    assert "Function not implemented" in text


HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}


@pytest.mark.parametrize("machine", HEADERS)
def test_the_numbers_are_those_of_the_kernels_headers(machine):
    if not HEADERS[machine].is_file():
        pytest.skip("the headers of the Linux kernel are not installed")
    found = re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", HEADERS[machine].read_text("utf-8"))
    known = {name: int(number) for name, number in found}
    others = {"clone": syscalls.CLONE, "clone3": syscalls.CLONE3, "mmap": syscalls.MMAP}
    ours = {**syscalls.REFUSED, **syscalls.SOCKETS, **others}
    checked = {name: getattr(call, machine) for name, call in ours.items() if name in known}
    assert len(checked) > 40
    assert checked == {name: known[name] for name in checked}


def test_sockets_are_of_the_machine_itself(zygote):
    """Any other family is a way out of the namespaces, or memory that is counted for the machine."""
    every = """import socket
for family in range(46):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW):
        try:
            socket.socket(family, kind).close()
        except OSError as error:
            assert family in (1, 16) or error.errno == 97, (family, error)
        else:
            print(family)"""
    assert set(run(zygote, every)[0].split()) == {"1", "16"}


OPEN_ALL = """import os
found = []
for folder, _, names in os.walk("/proc"):
    for path in (os.path.join(folder, name) for name in names):
        found.append(path)
        if not os.path.islink(path):  # those lead to what this process has open
            try:
                os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))
            except OSError:
                continue
            print(path)
print(len(found) > 50, sorted(name for name in os.listdir("/proc") if not name.isdigit()))"""


def test_proc_holds_processes_and_nothing_in_it_can_be_written(zygote):
    text, _ = run(zygote, OPEN_ALL)
    assert text == "True ['self', 'thread-self']\n"


def test_the_names_in_a_file_system_are_counted(zygote):
    many = "import os\nfor n in range(20_000):\n    os.mkdir(f'{place}/{n}')"
    for place in ("/tmp", "/dev/shm", "/home/student"):
        assert "No space left" in run(zygote, f"place = {place!r}", many)[0]


def test_a_thousand_threads_stop_at_the_limit(zygote):
    start = """import threading
threading.stack_size(65536)
stop = threading.Event()
try:
    for n in range(1000):
        threading.Thread(target=stop.wait, daemon=True).start()
except RuntimeError as error:
    print(n <= 22, error)
stop.set()"""
    assert run(zygote, start)[0] == "True can't start new thread\n"


def test_terminals_are_counted(zygote):
    many = "import os\nfor n in range(1000):\n    os.openpty()"
    text, _ = run(zygote, "import os; os.openpty()", many)
    assert "out of pty devices" in text or "No space left" in text


def test_processes_that_are_left_behind_end_with_it(zygote):
    run(zygote, "import subprocess; subprocess.Popen(['sleep', '1234'], start_new_session=True)")
    time.sleep(0.3)
    assert b"sleep\x001234\x00" not in {_command(pid) for pid in Path("/proc").iterdir()}


def _command(pid):
    try:
        return (pid / "cmdline").read_bytes()
    except OSError:
        return b""


def test_memory_is_limited(zygote):
    text, student = run(zygote, "eaten = bytearray(2**30)", "print('still here')")
    assert "still here" in text and student.status is Status.GRADED
    many = (
        "import os, time\nfor _ in range(8):\n    if not os.fork():\n        x = b'1' * 2**27; time.sleep(9)"
    )
    _, student = run(zygote, many, "time.sleep(3)")
    assert student.status is Status.OUT_OF_MEMORY


def test_memory_that_forks_share_is_counted(zygote):
    many = """import mmap, os, time
for _ in range(6):
    if not os.fork():
        shared = mmap.mmap(-1, 2**26)
        for _ in range(60):
            shared.write(b"1" * 2**20)
        time.sleep(9)"""
    _, student = run(zygote, many, "time.sleep(3)")
    assert student.status is Status.OUT_OF_MEMORY


def test_a_fork_bomb_ends_with_the_submission(zygote):
    _, student = run(zygote, "import os\nwhile True:\n    os.fork()")
    assert student.status in (Status.GRADED, Status.KERNEL_DIED, Status.TIMED_OUT)  # graded: fork failed
    assert "fine" in run(zygote, "print('fine')")[0]


BOMB = """import os, time
while True:
    try:
        os.fork()
    except OSError:
        time.sleep(9)"""


def test_a_fork_bomb_leaves_others_their_processes(zygote):
    with StudentProcess(zygote, LIMITS, seed=7, sources={}) as hostile:
        hostile.client.execute(BOMB)
        time.sleep(1)
        threads = "import threading\nmany = [threading.Thread(target=print) for _ in range(9)]"
        text, student = run(zygote, f"{threads}\nfor one in many:\n    one.start()\nprint('fine')")
        assert "fine" in text and student.status is Status.GRADED


def test_two_at_once_do_not_meet(zygote):
    bind = "import socket\nit = socket.socket(socket.AF_UNIX)\nit.bind('\\0here')\nit.listen()"
    with StudentProcess(zygote, LIMITS, seed=7, sources={}) as other:
        assert not other.run(bind)
        text, _ = run(zygote, "import socket; socket.socket(socket.AF_UNIX).connect('\\0here')")
    assert "refused" in text


NESTED = f"""import sys
sys.path[:0] = [{str(ROOT)!r}]
from grader.beside import namespaces
namespaces.own_users()
print(open('/proc/self/uid_map').read().split())
namespaces.unshare(namespaces.NEWUSER)"""


def test_a_user_namespace_of_its_own_is_the_last():
    """Beside the filter of system calls, which refuses a further one as well."""
    done = subprocess.run([sys.executable, "-c", NESTED], capture_output=True, text=True)
    assert "No space left" in done.stderr and done.stdout.split(", ")[-1] == "'1']\n"


@pytest.mark.parametrize("module", ["tqdm", "tqdm.auto", "tqdm.notebook"])
def test_bars_go_on_and_are_not_drawn(zygote, module):
    assert run(zygote, f"from {module} import tqdm, trange\nprint(sum(tqdm(trange(4), 'far')))")[0] == "6\n"


def test_output_is_cut_while_it_arrives(zygote):
    text, _ = run(zygote, "while True:\n    print('flood' * 100)")
    assert len(text) < 50_000 and "too long" in text


def test_namespaces_and_mounts_are_forbidden(zygote):
    text, _ = run(
        zygote,
        "import subprocess; print(subprocess.run(['unshare', '-U', 'id'], capture_output=True).returncode)",
    )
    assert text.strip() != "0"


def test_the_same_seed_gives_the_same_random_numbers(zygote):
    draw = "import random, numpy; print(random.random(), numpy.random.rand())"
    assert run(zygote, draw)[0] == run(zygote, draw)[0] != ""


def test_files_of_the_notebook_lie_beside_it(zygote):
    text, _ = run(zygote, "import tools; print(tools.VALUE)", **{"tools.py": "VkFMVUUgPSA0Mg=="})
    assert text.strip() == "42"


@pytest.mark.parametrize("shown", ["/usr/local", f"{sys.base_prefix}/lib", f"{sys.prefix}/lib", sys.prefix])
def test_a_course_in_a_folder_that_is_shown_is_hidden(shown):
    if not os.access(shown, os.W_OK):
        pytest.skip(f"this user cannot write into {shown}")
    with tempfile.TemporaryDirectory(dir=shown) as folder:
        (Path(folder) / "source").mkdir()
        seen = "/opt/venv" + folder.removeprefix(sys.prefix) if shown.startswith(sys.prefix) else folder
        warm = Zygote.start(course=Path(folder))
        try:
            warm.wait_ready()
            look = f"import os; print(os.listdir({seen!r}), os.access({seen!r}, os.W_OK))"
            text, _ = run(warm, look)
        finally:
            warm.close()
    assert text == "[] False\n"


def test_a_clone_in_a_folder_that_is_shown_is_hidden(tmp_path, monkeypatch):
    (tmp_path / "usr" / "clone").mkdir(parents=True)
    (tmp_path / "usr" / "clone" / "pyproject.toml").touch()
    monkeypatch.setattr(ours, "room", lambda name: tmp_path / "usr" / "clone" / name)
    hidden = ours.hidden_below(["grader.beside"], None, {tmp_path / "other": "", tmp_path / "usr": "/usr"})
    assert list(hidden) == ["/usr/clone"]
