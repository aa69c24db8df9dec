"""Calls nbgrader's late plugin as nbgrader does: ours, or one that a course has beside its configuration."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook
from nbgrader.preprocessors import AssignLatePenalties
from traitlets.config import Config

from grader.policies.late import Late
from grader.policies.times import PolicyError

_CALLED = "late_submission_penalty"


class LatePlugin:
    """What `c.AssignLatePenalties.plugin_class` names.

    Raises:
        PolicyError: from any method, where that is no plugin, or fails.
    """

    def __init__(self, config: Config, root: Path) -> None:
        self._config, self._root = config, root
        self._name = config.AssignLatePenalties.get("plugin_class", "nbgrader's")

    def check(self) -> None:
        """See that there is such a plugin."""
        self._step()

    @property
    def is_ours(self) -> bool:
        """Tell whether it reads `c.Late.policies`."""
        return isinstance(self._step().plugin_inst, Late)

    def marks(self, gradebook: Gradebook, assignment: str, row: Any, seconds: float) -> float:
        """Return what it takes off; `row` names student, notebook and score."""
        step = self._step()
        step.gradebook, step.assignment_id = gradebook, assignment
        step.notebook_id, step.student_id = row.notebook, row.student
        try:
            marks = getattr(step.plugin_inst, _CALLED)(row.student, row.score, seconds)
            return 0.0 if marks is None else float(marks)
        except PolicyError:
            raise
        except Exception as error:  # of the course's own code
            said = f"{type(error).__name__}: {error}"
            raise PolicyError(
                f"The late plugin {self._name} failed for {row.student}, {row.notebook} ({said}). "
                "Marks are as they were: mend the plugin and run the same command again."
            ) from error

    def _step(self) -> AssignLatePenalties:
        """Make nbgrader's step, which is the plugin's parent."""
        with _importing_from(self._root):
            try:
                step = AssignLatePenalties(config=self._config)
                step.init_plugin()
                if not callable(getattr(step.plugin_inst, _CALLED, None)):
                    raise TypeError(f"it has no method {_CALLED}")
                return step
            except Exception as error:  # of the course's own code, as of its import
                said = str(error).strip() or type(error).__name__
                raise PolicyError(
                    f"c.AssignLatePenalties.plugin_class is {self._name!r}, which cannot be used: {said}. "
                    "Name a class as late_policy.X, with late_policy.py beside nbgrader_config.py."
                ) from error


@contextmanager
def _importing_from(folder: Path) -> Iterator[None]:
    """Let what lies beside the configuration be imported, after everything that is installed."""
    sys.path.append(str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))
