"""From what was handed in to what it earned: rebuild, execute, outcome, record."""

from grader.marking.imports import lighten

lighten()  # before anything below imports nbgrader
