"""The late plugin for nbgrader: `c.AssignLatePenalties.plugin_class = "grader.policies.late.Late"`."""

from functools import cached_property
from zoneinfo import ZoneInfo

from nbgrader.plugins import LateSubmissionPlugin
from traitlets import Dict, Unicode

from grader.policies.rules import Policy, read_policy
from grader.policies.times import PolicyError, from_stored, zone_of


class Late(LateSubmissionPlugin):  # type: ignore[misc]
    """Takes off what `c.Late.policies` says of an assignment; nbgrader calls it for what came late."""

    zone = Unicode("UTC", help="zone of times that name none, and in which days begin").tag(config=True)
    policies = Dict(Unicode(), help="assignment -> what holds for it, in one line").tag(config=True)

    @cached_property
    def read_zone(self) -> ZoneInfo:
        """The zone.

        Raises:
            PolicyError: there is none of that name.
        """
        return zone_of(self.zone)

    def policy(self, assignment: str) -> Policy:
        """Return the policy of an assignment.

        Raises:
            PolicyError: its line says what no policy can say.
        """
        try:
            return read_policy(self.policies.get(assignment, ""))
        except PolicyError as error:
            raise PolicyError(f"c.Late.policies, {assignment}: {error}") from None

    def late_submission_penalty(self, student_id: str, score: float, total_seconds_late: float) -> float:
        """Return the marks that lateness costs a notebook.

        Called by nbgrader's `AssignLatePenalties`, the parent, which knows assignment and gradebook.
        """
        name = self.parent.assignment_id
        submission = self.parent.gradebook.find_submission(name, student_id)
        due, handed_in = from_stored(submission.duedate), from_stored(submission.timestamp)
        policy = self.policy(name)
        return score * policy.percent_off(policy.started(due, handed_in, self.read_zone)) / 100
