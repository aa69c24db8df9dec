"""Does a process that marks leave out what nbgrader's pages in Jupyter need, and has a server them still?"""

import subprocess
import sys

import pytest

JUDGES = "grader.marking.judging.hearth"
PAGES = "nbgrader.server_extensions.formgrader"


def said_by(code):
    command = [sys.executable, "-E", "-P", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout.strip()


def test_what_marks_imports_no_server():
    unwanted = {"jupyter_server", "requests", "rfc3987_syntax.parser", "isoduration.parser", "setuptools"}
    assert said_by(f"import sys, {JUDGES}\nprint({unwanted} & {{*sys.modules}})") == "set()"


@pytest.mark.parametrize("first", [JUDGES, "nbgrader"])
def test_formgrader_is_what_it_is(first):
    code = f"import {first}, {JUDGES}, {PAGES} as pages, nbgrader\nprint(pages.__file__)\n"
    code += "class App:\n    def __getattr__(self, name):\n        raise SystemExit(f'asked for {name}')\n"
    code += "try:\n    nbgrader.load_formgrader(App())\nexcept SystemExit as end:\n    print(end)"
    found = said_by(code).splitlines()
    assert found[0].endswith("formgrader/__init__.py") and found[1].startswith("asked for ")
