"""What a student's machine has and the marker's has not: packages, files, a screen, a GPU, processors."""

from collections.abc import Mapping

from grader.verifying.odd import CannotHappen, Change, Handed, Oddity


def imports(line: str, *, top: bool = False) -> Change:
    """Add a line to the given imports."""

    def change(handed: Handed) -> None:
        place, source = handed.given[0], handed.source(handed.given[0])
        handed.write(place, f"{line}\n{source}" if top else f"{source}\n{line}")

    return change


def own(source: str, *needs: str) -> Change:
    """Add a cell after the imports, where they import what it needs."""

    def change(handed: Handed) -> None:
        if not all(f"import {name}" in handed.source(handed.given[0]) for name in needs):
            raise CannotHappen
        handed.insert(handed.given[0] + 1, source)

    return change


def beside(files: Mapping[str, bytes], source: str) -> Change:
    """Hand in files beside the notebook, and a cell after the imports that uses them."""

    def change(handed: Handed) -> None:
        handed.files.update(files)
        handed.insert(handed.given[0] + 1, source)

    return change


def _definition(handed: Handed) -> tuple[int, str, bytes]:
    """Find the first answer that is a definition: where, its name, and a module that holds it."""
    named = [p for p in handed.answers if handed.source(p).startswith(("def ", "class "))]
    if not named:
        raise CannotHappen
    answer = handed.source(named[0])
    name = answer.split("(")[0].split(":")[0].split()[1]
    return named[0], name, f"{handed.source(handed.given[0])}\n\n\n{answer}".encode()


def _answer_in_a_module(handed: Handed) -> None:
    """Have the first answer that is a definition in a module of one's own."""
    place, name, text = _definition(handed)
    handed.files["my_own.py"] = text
    handed.insert(place + 1, f"import my_own\nmy_own.{name}")


def _answer_in_a_package(handed: Handed) -> None:
    """Have the first answer that is a definition in a package of one's own, and import it there."""
    place, name, text = _definition(handed)
    handed.files["my_pack/__init__.py"] = b"from .inner import one\n"
    handed.files["my_pack/inner.py"] = b"one = 1\n"
    handed.files["my_pack/answer.py"] = text
    handed.insert(place + 1, f"from my_pack.answer import {name} as mine")


def _in_an_answer(line: str) -> Change:
    def change(handed: Handed) -> None:
        place = handed.answers[0]
        handed.write(place, f"{line}\n{handed.source(place)}")

    return change


def unused(package: str) -> str:
    return f"Not installed where notebooks are marked, but imported: {package}. Nothing uses it,"


def stopped(cell: int, line: str) -> str:
    name = line.split()[1].partition(".")[0]
    return (
        f"Your notebook stopped in cell {cell} (`{line}`): {name} is not installed where notebooks are "
        "marked. Everything below was marked as far as it could be."
    )


TABLE = b"a,b\n1,2\n"
READ = "import csv\nwith open('my_table.csv') as file:\n    assert list(csv.reader(file))[1] == ['1', '2']"
SAVE = "open('figures/new.png', 'w').close()"
PRINTER = """import threading, time
def go():
    while True:
        time.sleep(0.01)
        print("on")
threading.Thread(target=go, daemon=True).start()"""
MACHINE = """import datetime, getpass, locale, os, pathlib, platform, shutil, socket, uuid
getpass.getuser(), pathlib.Path.home(), platform.platform(), socket.gethostname(), uuid.uuid1()
locale.setlocale(locale.LC_ALL, ""), datetime.datetime.now().astimezone(), os.cpu_count()
shutil.disk_usage("."), os.sched_getaffinity(0)"""
TEE = """import sys
class Tee:
    def __init__(self, *streams):
        self.streams = streams
    def write(self, text):
        for stream in self.streams:
            stream.write(text)
    def flush(self):
        pass
sys.stdout = Tee(sys.stdout, open("log.txt", "w"))"""
LOADER = "from torch.utils.data import DataLoader\nassert len(list(DataLoader(range(8), num_workers=2))) == 8"
NO_GPU = "Your notebook stopped in cell 2 (`torch.zeros(1).to('cuda')`): RuntimeError: There is no GPU where"
ODDITIES = [
    Oddity(
        "a package that is not there",
        own("import polars as pl\npl.DataFrame()"),
        says=stopped(2, "import polars as pl"),
    ),
    Oddity(
        "the same in the imports",
        imports("import polars\npolars.DataFrame", top=True),
        says=stopped(1, "import polars"),
    ),
    Oddity(
        "the same at the end of the imports",
        imports("import seaborn\nseaborn.set_theme()"),
        says=stopped(1, "import seaborn"),
    ),
    Oddity("the same that nothing uses", imports("import polars as pl", top=True), says=unused("polars")),
    Oddity("the same in an answer", _in_an_answer("from seaborn import rugplot"), says=unused("seaborn")),
    Oddity("the same in a cell of its own", own("%time import polars.testing"), says=unused("polars")),
    Oddity(
        "the same that is done without",
        own("try:\n    import polars\nexcept ImportError:\n    polars = None\nassert polars is None"),
    ),
    Oddity(
        "Colab's drive",
        imports("from google.colab import drive\ndrive.mount('/content/drive')", top=True),
        says=stopped(1, "from google.colab import drive"),
    ),
    Oddity(
        "`%matplotlib widget`",
        imports("%matplotlib widget", top=True),
        says="Your notebook stopped in cell 1",
    ),
    Oddity("`%matplotlib notebook`", imports("%matplotlib notebook", top=True)),
    Oddity(
        "a backend with windows",
        imports("import matplotlib\nmatplotlib.use('TkAgg')", top=True),
    ),
    Oddity(
        "four threads",
        own("torch.set_num_threads(4)\n_ = torch.rand(900, 900) @ torch.rand(900, 900)", "torch"),
    ),
    Oddity("two threads between operations", own("torch.set_num_interop_threads(2)", "torch")),
    Oddity("threadpoolctl", own("from threadpoolctl import threadpool_limits\nthreadpool_limits(4)")),
    Oddity("threads in the environment", own("import os\nos.environ['OMP_NUM_THREADS'] = '8'")),
    Oddity(
        "a thread that goes on",
        own("import threading\nthreading.Thread(target=threading.Event().wait, daemon=True).start()"),
    ),
    Oddity(
        "a pool of threads",
        own("from concurrent.futures import ThreadPoolExecutor as Pool\nlist(Pool(4).map(abs, range(9)))"),
    ),
    Oddity(
        "a process of one's own",
        own("from multiprocessing import Process\np = Process(target=print)\np.start()\np.join()"),
    ),
    Oddity(
        "a GPU where there is one",
        own("device = 'cuda' if torch.cuda.is_available() else 'cpu'\ntorch.zeros(1).to(device)", "torch"),
    ),
    Oddity("a GPU", own("torch.zeros(1).to('cuda')", "torch"), says=NO_GPU),
    Oddity(
        "a module of one's own",
        beside(
            {"my_helper.py": b"def twice(x):\n    return 2 * x\n"},
            "from my_helper import twice\nassert twice(2) == 4",
        ),
    ),
    Oddity(
        "modules that import each other",
        beside(
            {"my_a.py": b"from my_b import one\n", "my_b.py": b"one = 1\n"},
            "import my_a\nassert my_a.one == 1",
        ),
    ),
    Oddity("a table of one's own", beside({"my_table.csv": TABLE}, READ)),
    Oddity("an answer in a module of one's own", _answer_in_a_module),
    Oddity("an answer in a package of one's own", _answer_in_a_package),
    Oddity(
        "a folder of modules that is no package",
        beside({"my_lib/one.py": b"one = 1\n"}, "from my_lib.one import one\nassert one == 1"),
    ),
    Oddity(
        "modules in a folder that is put into the path",
        beside(
            {"src/my_one.py": b"one = 1\n"},
            "import sys\nsys.path.append('src')\nimport my_one\nassert my_one.one == 1",
        ),
    ),
    Oddity(
        "a table in a folder", beside({"my_data/my_table.csv": TABLE}, READ.replace("'my_", "'my_data/my_"))
    ),
    Oddity(
        "all tables of a folder",
        beside(
            {f"my_data/{number}.csv": TABLE for number in range(3)},
            "from pathlib import Path\nassert len(list(Path('my_data').glob('*.csv'))) == 3",
        ),
    ),
    Oddity("a figure saved in a folder", beside({"figures/old.png": b"\x89PNG"}, SAVE)),
    Oddity(
        "`%run` of a script", beside({"my_script.py": b"ran = 1\n"}, "%run my_script.py\nassert ran == 1")
    ),
    Oddity(
        "a folder with a file that is too large",
        beside({"my_data/large.csv": b"1" * (2**20 + 1)}, "folder = 'my_data/'"),
        says="my_data/large.csv, handed in beside the notebook, was left out: only plain files of at most",
    ),
    Oddity(
        "a file of one's own that is too large",
        beside({"my_large.csv": b"1" * (2**20 + 1)}, "name = 'my_large.csv'"),
        says="my_large.csv, handed in beside the notebook, was left out:",
    ),
    Oddity(
        "a module named as one that is installed",
        beside({"random.py": b"1/0\n"}, "import random\nrandom.random()"),
        says="random.py, handed in beside the notebook, was left out:",
    ),
    Oddity("files that nothing uses", beside({"notes.txt": b"x" * 2**21, "other.py": b"1/0"}, "1")),
    Oddity(
        "no network",
        own("import urllib.request\nurllib.request.urlopen('http://localhost:1')"),
        says="Your notebook stopped in cell 2",
    ),
    Oddity(
        "Colab's upload",
        own("from google.colab import files\nfiles.upload()"),
        says=stopped(2, "from google.colab import files"),
    ),
    Oddity(
        "Otter's first cell", own("import otter\ngrader = otter.Notebook()"), says=stopped(2, "import otter")
    ),
    Oddity("a loader with processes", own(LOADER, "torch")),
    Oddity("three megabytes of output", own("for _ in range(3000):\n    print('x' * 1000)")),
    Oddity("a progress bar", own("for n in range(999):\n    print(n, end='\\r', flush=True)")),
    Oddity("a thread that prints", own(PRINTER)),
    Oddity("what the machine is", own(MACHINE)),
    Oddity("standard output is written twice", own(TEE)),
    Oddity("a large array", own("import numpy\nlarge = numpy.ones((4000, 4000))")),
    Oddity(
        "files that a cell writes and reads",
        own("open('a.txt', 'w').write('1')\nassert open('a.txt').read()"),
    ),
    Oddity("a question to the reader", own("input('your name? ')"), says="Your notebook stopped in cell 2"),
]
