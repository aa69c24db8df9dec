"""Is a cell read as IPython would run it, without what is IPython's own?"""

import ast

import pytest

from grader.beside.plain import parsed


def run(source):
    names = {}
    exec(compile(parsed(source), "cell", "exec"), names)
    return names


@pytest.mark.parametrize(
    "source",
    [
        "%%time\nx = 3",
        "\n%%capture out\n%%time\nx = 3",
        "!pip install numpy\nx = 3",
        "%matplotlib inline\n%config InlineBackend.figure_format = 'svg'\nx = 3",
        "x = 3\nx?",
        "?print\nx = 3",
        ">>> x = 3\n>>> x",
        "In [5]: x = 3",
        "%time x = 3",
        "if True:\n    %time x = 3\n    !ls",
        "for x in range(4):\n    %timeit -n1 -r1 pass",
        "In [5]: x = 3\nIn [6]: x",
    ],
)
def test_what_is_ipythons_is_left_out(source):
    assert run(source)["x"] == 3


@pytest.mark.parametrize("source", ["%%bash\nls | wc", "%%html\n<b>x</b>", "%%writefile a.py\nx = 3"])
def test_a_cell_of_another_language_defines_nothing(source):
    assert "x" not in run(source)


@pytest.mark.parametrize("source", ["%%time\n\nx = 1\ny = 2", "\n\n!ls\ny = 2", "%time x = 1\n\n\ny = 2"])
def test_lines_keep_their_numbers(source):
    (number,) = [
        n.lineno for n in parsed(source).body if getattr(n, "targets", [None])[0] and n.value.value == 2
    ]
    assert source.splitlines()[number - 1] == "y = 2"


def test_python_is_left_alone():
    source = "x = (7\n % 4)\nget_ipython()\n"
    assert ast.dump(parsed(source)) == ast.dump(ast.parse(source))


def test_what_is_neither_is_a_syntax_error():
    with pytest.raises(SyntaxError):
        parsed("%%time\nx = = 3")
