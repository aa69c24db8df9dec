"""The first page of a release, README.md: what is in the folder and how it is handed in."""

from collections.abc import Iterable

from grader.handout.cells import table
from grader.handout.facts import Facts

NAME = "README.md"
_PAGE = """# {assignment}

{table}

Work through {notebooks} in Jupyter, JupyterLab, VS Code or Colab. Write where it says
`YOUR CODE HERE` or `YOUR ANSWER HERE`, and add cells of your own where you like; leave the cells that are
given as they are. The last cell of a notebook says what is still missing.
{unmarked}{others}"""
_UNMARKED = "\nWithout marks, and not handed in: {names}.\n"
_OTHERS = "\nThe other files belong beside the notebooks and are not handed in: {files}.\n"


def page(facts: Facts, beside: Iterable[str]) -> str:
    """Write the page of an assignment.

    Args:
        facts: of it.
        beside: names of the files that are released with its notebooks.
    """
    names = sorted(f"`{name}`" for name in beside if name != NAME)
    unmarked = [f"`{name}.ipynb`" for name in facts.files if name not in facts.with_marks]
    return _PAGE.format(
        assignment=facts.assignment,
        table=table(facts.rows(facts.with_marks)),
        notebooks=", ".join(f"`{name}.ipynb`" for name in facts.files),
        unmarked=_UNMARKED.format(names=", ".join(unmarked)) if unmarked else "",
        others=_OTHERS.format(files=", ".join(names)) if names else "",
    )
