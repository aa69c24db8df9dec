"""The command line of the course, put together of its commands.

Exit codes: 0 all is well, 1 something needs a person, 2 the command was used wrongly.
"""

import sys
from collections.abc import Callable
from importlib.metadata import entry_points
from io import TextIOWrapper

import typer
from sqlalchemy.exc import DBAPIError

from grader.authoring.view import BadView
from grader.commands.authoring import edit, save
from grader.commands.beginning import init, new
from grader.commands.checking import check, verify
from grader.commands.collecting import collect
from grader.commands.demo import demo
from grader.commands.exporting import export
from grader.commands.gradebook import move_gradebook
from grader.commands.hand_marking import mark
from grader.commands.importing import import_
from grader.commands.marking import cache, grade, release
from grader.commands.mutants import mutants
from grader.commands.options import errors, plain
from grader.commands.policies import due, extend, formats
from grader.commands.reporting import report, write_feedback
from grader.commands.standing import status
from grader.kernels.sandbox import SandboxMissing
from grader.kernels.scratch import TooLong
from grader.marking.judging.processes import CannotMark
from grader.marking.recording.course import CourseError
from grader.marking.recording.gradebook import GradebookUnusable, what_to_mend
from grader.marking.recording.roster import RosterError
from grader.policies.times import PolicyError

COMMANDS: dict[str, Callable[..., None]] = {
    "init": init,
    "new": new,
    "demo": demo,
    "release": release,
    "collect": collect,
    "grade": grade,
    "cache": cache,
    "mark": mark,
    "feedback": write_feedback,
    "report": report,
    "export": export,
    "status": status,
    "due": due,
    "extend": extend,
    "formats": formats,
    "move-gradebook": move_gradebook,
    "check": check,
    "verify": verify,
    "mutants": mutants,
    "import": import_,
    "edit": edit,
    "save": save,
}

USERS_ERRORS = (
    BadView,
    CannotMark,
    CourseError,
    GradebookUnusable,
    PolicyError,
    RosterError,
    SandboxMissing,
    TooLong,
)
_AGAIN = "Nothing is half written: mend that and run the same command again."

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,  # the address of a gradebook may hold a password
    help="Release, mark and verify a course. Exit codes: 0 all well, 1 something needs a person, 2 misuse.",
)
for name, command in COMMANDS.items():
    app.command(name)(command)
for added in entry_points(group="grader.commands"):  # what a course's own library adds
    app.command(added.name)(added.load())


def run() -> None:
    """Run the command line; turn what a user can mend into one message and exit code 2."""
    for stream in (sys.stdout, sys.stderr):  # a console that lacks a letter of a name still shows the rest
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="course")
    except USERS_ERRORS as error:
        _say(str(error))
    except DBAPIError as error:
        if not (reason := what_to_mend(error)):
            raise
        _say(f"The gradebook cannot be used: {reason} {_AGAIN}")
    except OSError as error:
        _say(f"{error.strerror or error}: {error.filename or 'a file of the course'}. {_AGAIN}")
    else:
        return
    sys.exit(2)


def _say(message: str) -> None:
    errors.print(plain(message), style="red", soft_wrap=True)
