"""Does asked code get its answer beside the student's, and leave no trace there?"""

import json
import os
import signal
import time
from pathlib import Path

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.display import display

from grader.beside import wire
from grader.beside.answering import answer_all, done
from grader.beside.forks import answer_apart

LIMIT = 10**6


@pytest.fixture(autouse=True)
def _no_fork_is_left():
    yield
    done()


def ask(namespace, *codes, asker=None, seconds=5.0, limit=LIMIT, setting=None, away=None, **given):
    bound = {"given": wire.dump(given), "setting": wire.dump(setting or {}), "seconds": seconds}
    asked = {
        "asker": asker or repr(codes),
        "items": [{"code": code, **bound} for code in codes],
        "limit": limit,
        "away": away,
    }
    return json.loads(answer_all(namespace, {}, asked, answer_apart))


def values(answers):
    return [wire.load(json.dumps(answer["value"])) for answer in answers]


def test_the_value_is_that_of_the_last_expression():
    assert values(ask({"f": lambda x: x + 1}, "y = f(x)\ny * 2", x=3)) == [8]


def test_given_names_are_not_seen_by_functions_but_settings_are():
    namespace = {"__builtins__": __builtins__}
    exec("def f():\n    return weight", namespace)
    assert ask(namespace, "f()", weight=1)[0]["error"]["type"] == "NameError"
    assert values(ask(namespace, "f()", setting={"weight": 1})) == [1]
    assert "weight" not in namespace


def test_nothing_that_is_asked_changes_the_notebook():
    namespace = {"items": [1]}
    ask(namespace, "items.append(2)\nitems", "globals().clear()\n1")
    assert namespace == {"items": [1]}


def test_requests_of_one_asker_share_a_fork_until_it_is_done():
    append = "items.append(0)\nlen(items)"
    namespace = {"items": []}
    assert values(ask(namespace, append, asker="a") + ask(namespace, append, asker="a")) == [1, 2]
    assert values(ask(namespace, append, asker="b") + ask(namespace, append, asker="a")) == [1, 1]
    done()
    assert values(ask(namespace, append, asker="a")) == [1]


def test_a_request_may_be_larger_than_a_pipe():
    assert values(ask({}, "len(text)", text="x" * 200_000)) == [200_000]


@pytest.mark.parametrize(
    ("code", "answer"),
    [("while True: pass\n1", {"slow": True}), ("import os\nos._exit(3)\n1", {"died": True})],
)
def test_a_slow_or_deadly_item_is_named_by_itself(code, answer):
    first, second, third = ask({}, "1", code, "3", seconds=2.0)
    assert second == answer and values([first, third]) == [1, 3]


def test_after_a_slow_item_the_others_get_little_time():
    start = time.monotonic()
    ask({}, *["import os\nos._exit(3)\n1"] * 4, "1")  # as many forks, which take their time on a busy machine
    forks = time.monotonic() - start
    sleepy = "import time\ntime.sleep(60)\n1"
    assert ask({}, *[sleepy] * 4, "1", seconds=4.0)[:4] == [{"slow": True}] * 4
    assert time.monotonic() - start - 2 * forks < 12  # 4 + 3 * 1 for the items, and not 4 * 4


def test_every_item_starts_from_the_same_random_state():
    draw = "import random, numpy\n(random.random(), numpy.random.rand())"
    first, second = values(ask({}, draw, draw))
    assert first == second


def test_errors_are_described_not_raised():
    (answer,) = ask({}, "1 / 0")
    assert answer["error"]["type"] == "ZeroDivisionError"


def test_all_answers_together_keep_the_limit():
    answers = ask({}, "'x' * 600", "'y' * 600", limit=1000)
    assert "value" in answers[0] and answers[1]["error"]["type"] == "TooLarge"


def test_what_is_printed_goes_nowhere(capfd):
    ask({}, "print('seen?')\nimport os\nos.system('echo seen?')")
    assert "seen" not in capfd.readouterr().out


def test_no_process_is_left():
    ask({}, "while True: pass\n1", "import os\nos._exit(0)\n1", seconds=0.2)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_the_fork_ends_when_the_process_that_asked_is_killed():
    reading, writing = os.pipe()
    asking = os.fork()
    if asking == 0:
        (answer,) = values(ask({}, "import os\nos.getpid()"))
        os.write(writing, str(answer).encode())
        time.sleep(60)
    answering = Path("/proc", os.read(reading, 20).decode())
    assert answering.exists()
    os.kill(asking, signal.SIGKILL)
    os.waitpid(asking, 0)
    deadline = time.monotonic() + 10
    while answering.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not answering.exists()


def test_what_is_asked_has_its_own_builtins():
    namespace = {"dict": {"W": 1}, "sum": 3, "f": None}
    exec("def f():\n    return [dict, sum]", namespace)
    assert values(ask(namespace, "list(dict(a=f()).values())[0]")) == [[{"W": 1}, 3]]


def test_what_is_displayed_is_not_drawn():
    InteractiveShell.instance()
    try:
        namespace = {"__builtins__": __builtins__}
        exec(
            "class Drawn:\n    def _repr_png_(self):\n        drawn.append(1)\n        return b''", namespace
        )
        namespace |= {"drawn": [], "display": display}
        assert values(ask(namespace, "display(Drawn())\ndrawn")) == [[]]
    finally:
        InteractiveShell.clear_instance()
