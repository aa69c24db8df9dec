"""The first page of a release, README.md: what is in the folder and how it is handed in."""

from collections.abc import Iterable
from pathlib import Path

from grader.handout.cells import table
from grader.handout.facts import Facts

NAME = "README.md"
_PAGE = """# {assignment}

{table}

Work through {notebooks}{order} in Jupyter, JupyterLab, VS Code or Colab.{installing}

- Write where it says `YOUR CODE HERE` or `YOUR ANSWER HERE`, and add cells of your own where you like. What
  is given is put back before marking, changed or deleted. `print`, `%%time`, cells of your own cost nothing
  in the tests; tidy up where a person reads your code.
- Texts that have marks are read by a person. They may hold LaTeX between `$` signs, and photos of what you
  wrote on paper: open the cell with a double click, drag the picture in, save.
- *Waits for* a question: it is not written, or has not run. Write it under its heading, run that cell, then
  all below (*Run Selected Cell and All Below*).
- Three ways to check yourself: the checks below a question; the last cell, which says what is still missing;
  *Validate*, where your Jupyter has nbgrader's button. None of them knows a hidden test or promises a mark.
- A copy called `{example} (1).ipynb` is marked too, with a note{other_names}.
- You may hand in again: what you hand in last counts, and its time, for all of the assignment.
{unmarked}{others}"""
_INSTALLING = " What to install, and how: {files}."
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
    installing = ", ".join(f"`{Path(path).name}`" for path in facts.told.installing)
    return _PAGE.format(
        assignment=facts.assignment,
        table=table(facts.rows(facts.with_marks)),
        notebooks=", ".join(f"`{name}.ipynb`" for name in facts.files),
        order=", in this order," if len(facts.files) > 1 else "",
        other_names="; the row *Other names* holds for it" if facts.policy.wrong_format else "",
        installing=_INSTALLING.format(files=installing) if installing else "",
        example=next(iter(facts.with_marks), facts.assignment),
        unmarked=_UNMARKED.format(names=", ".join(unmarked)) if unmarked else "",
        others=_OTHERS.format(files=", ".join(names)) if names else "",
    )
