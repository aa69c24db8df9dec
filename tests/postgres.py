"""A PostgreSQL server of the tests' own, and what they do to a gradebook in either kind of database."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from classroom import CONFIG
from sqlalchemy import Connection, create_engine, text

from grader.marking.recording.course import Course

USER = "postgres"
GUEST, PASSWORD = "guest", "sesame"  # who has to say a password
DRIVER = "postgresql"


class Server:
    """A server that listens on a socket in a folder of its own; it never runs as root."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pg"))  # a short name, for a socket
        self._made = 0
        self._user = {"user": USER, "group": USER, "extra_groups": []} if os.geteuid() == 0 else {}
        if self._user:
            shutil.chown(self.folder, USER, USER)
        self._run("initdb", "--no-sync", "--username", USER, "--auth", "trust", "--encoding", "UTF8")
        (self.folder / "data/pg_hba.conf").write_text(
            f"local all {GUEST} scram-sha-256\nlocal all all trust\n"
        )
        self.start()
        self._execute(f"CREATE ROLE {GUEST} LOGIN PASSWORD '{PASSWORD}'")

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [_program(program), "-D", self.folder / "data", *arguments],
            cwd="/",
            capture_output=True,
            text=True,
            **self._user,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def start(self) -> None:
        """Start the server and wait until it answers."""
        settings = f"-c listen_addresses= -c fsync=off -c unix_socket_directories={self.folder}"
        self._run("pg_ctl", "start", "-w", "-l", str(self.folder / "log"), "-o", settings)

    def stop(self) -> None:
        """Stop the server at once, whoever is connected."""
        self._run("pg_ctl", "stop", "-m", "immediate")

    def remove(self) -> None:
        """Stop the server, and leave nothing of it."""
        self.stop()
        shutil.rmtree(self.folder)

    def url(self, database: str, user: str = USER) -> str:
        """Return the URL of a database, as `nbgrader_config.py` has it."""
        return f"{DRIVER}://{user}@/{database}?host={self.folder}"

    def database(self, template: str = "template0", owner: str = USER) -> str:
        """Make a database as another one is, the empty one by default; return its name."""
        self._made += 1
        name = f"gradebook{self._made}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE {template} OWNER {owner}")
        return name

    def _execute(self, command: str) -> None:
        engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(command))
        engine.dispose()


def _program(name: str) -> Path:
    """Find a program of the server: Debian keeps them in folders by version, and not on the path."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    on_path = shutil.which(name)
    assert found or on_path, f"There is no {name}:  make database  installs PostgreSQL."
    return found[-1] if found else Path(str(on_path))


def use(course: Course, url: str) -> Course:
    """Write into a course's configuration where its gradebook is; return the course with that one."""
    with (course.root / CONFIG).open("a") as file:
        file.write(f"\nc.CourseDirectory.db_url = {url!r}\n")
    return Course(course.root)


def in_postgres(course: Course, server: Server) -> Course:
    """Have a course keep its gradebook on a server, where there is none yet."""
    (course.root / "gradebook.db").unlink()
    return use(course, server.url(server.database()))


@contextmanager
def connected(course: Course) -> Iterator[Connection]:
    """Connect to the gradebook of a course as another program does."""
    engine = create_engine(course.database)
    with engine.connect() as connection:
        yield connection
    engine.dispose()
