"""The command line of the course, put together of its commands.

Exit codes: 0 all is well, 1 something needs a person, 2 the command was used wrongly.
"""

import sys
from collections.abc import Sequence
from importlib.metadata import EntryPoint, entry_points
from io import TextIOWrapper

import typer
from sqlalchemy.exc import DBAPIError

from grader.commands.options import errors, plain
from grader.kernels.sandbox import SandboxMissing
from grader.kernels.scratch import TooLong
from grader.marking.judging.processes import CannotMark
from grader.marking.recording.course import CourseError
from grader.marking.recording.gradebook import GradebookUnusable, what_to_mend
from grader.marking.recording.roster import RosterError
from grader.policies.times import PolicyError

GROUP = "grader.commands"  # of the entry points by which a course's own library adds commands
COMMANDS = {  # name -> where it is, seen from this room
    "init": "beginning:init",
    "new": "beginning:new",
    "demo": "demo:demo",
    "release": "marking:release",
    "collect": "collecting:collect",
    "grade": "marking:grade",
    "cache": "marking:cache",
    "mark": "hand_marking:mark",
    "feedback": "reporting:write_feedback",
    "report": "reporting:report",
    "export": "exporting:export",
    "status": "standing:status",
    "due": "policies:due",
    "extend": "policies:extend",
    "formats": "policies:formats",
    "move-gradebook": "gradebook:move_gradebook",
    "check": "checking:check",
    "verify": "checking:verify",
    "mutants": "mutants:mutants",
    "import": "importing:import_",
    "edit": "authoring:edit",
    "save": "authoring:save",
}

USERS_ERRORS = (
    CannotMark,
    CourseError,
    GradebookUnusable,
    PolicyError,
    RosterError,
    SandboxMissing,
    TooLong,
)
_AGAIN = "Nothing is half written: mend that and run the same command again."


def known() -> dict[str, EntryPoint]:
    """Return all commands by their names: those of this room, and what a course's own library adds."""
    own = (EntryPoint(name, f"{__package__}.{where}", GROUP) for name, where in COMMANDS.items())
    return {one.name: one for one in (*own, *entry_points(group=GROUP))}


def made_for(arguments: Sequence[str]) -> typer.Typer:
    """Make a command line that has the one command which is typed, so that only it is imported, or all."""
    app = typer.Typer(
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_show_locals=False,  # the address of a gradebook may hold a password
    )
    app.callback()(_whole)
    commands = known()
    typed = arguments[0] if arguments else ""
    for name in [typed] if typed in commands else commands:
        app.command(name)(commands[name].load())
    return app


def _whole() -> None:
    """Release, mark and verify a course. Exit codes: 0 all well, 1 something needs a person, 2 misuse."""


def run() -> None:
    """Run the command line; turn what a user can mend into one message and exit code 2."""
    for stream in (sys.stdout, sys.stderr):  # a console that lacks a letter of a name still shows the rest
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        made_for(sys.argv[1:])(prog_name="course")
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
