"""The gradebook's database, SQLite or PostgreSQL: what its URL says, what it refuses, who may write."""

from functools import cache
from pathlib import Path

import nbgrader.api
from nbgrader.api import Base
from sqlalchemy import URL, Connection, make_url
from sqlalchemy import text as sql
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError, NoSuchModuleError, OperationalError

_EXAMPLES = "sqlite:////folder/gradebook.db or postgresql://user@host/database"
_DRIVER = "`pip install psycopg2-binary` brings the one for postgresql"
_NO_FILE = (None, "", ":memory:")
_SERVER_SECONDS = 10  # to wait for a server's first word
_DENIED, _LOCKED = "42501", "55P03"  # PostgreSQL's insufficient_privilege, lock_not_available


@cache
def version_now() -> str:
    """Return the version of nbgrader's tables, for which its own function starts a program, found by name."""
    from alembic.script import ScriptDirectory  # only where a gradebook is made: it takes 0.1 s

    tables = ScriptDirectory(str(Path(nbgrader.api.__file__).parent / "alembic"))
    return str(tables.get_current_head())


nbgrader.api.get_alembic_version = version_now  # whenever a new gradebook is opened


class GradebookUnusable(Exception):
    """The gradebook cannot be used as it is; `str()` says what to do, and never a password."""


def parsed(url: str) -> URL:
    """Read the URL of a gradebook.

    Raises:
        GradebookUnusable: it names no database that can hold a gradebook, or its driver is not installed.
    """
    try:
        known = make_url(url)
    except (ArgumentError, ValueError):  # whose messages may hold a password
        raise GradebookUnusable(
            f"A gradebook's address is no URL of a database. Write {_EXAMPLES}."
        ) from None
    kind = known.get_backend_name()
    if kind not in ("sqlite", "postgresql") or (kind == "sqlite" and known.database in _NO_FILE):
        raise GradebookUnusable(f"A gradebook is not kept in {known.drivername}. Write {_EXAMPLES}.")
    if "@" in (known.host or ""):
        raise GradebookUnusable("The password in a gradebook's address has an @: write it as %40.")
    try:
        known.get_dialect().import_dbapi()
    except (ImportError, NoSuchModuleError):
        raise GradebookUnusable(f"The driver for {known.drivername} is not installed: {_DRIVER}.") from None
    return known


def shown(url: URL) -> str:
    """Write a URL for people to see, without its password."""
    hidden = {name: "***" if name == "password" else value for name, value in url.query.items()}
    return str(url.set(query=hidden).render_as_string(hide_password=True))


def patient(url: str, seconds: float) -> str:
    """Let a database wait while another program writes; a URL that says itself how long is left alone.

    Raises:
        GradebookUnusable: it names no database that can hold a gradebook, or its driver is not installed.
    """
    known = parsed(url)
    if known.get_backend_name() == "sqlite":
        return url if "?" in url else f"{url}?timeout={seconds:g}"
    options = known.query.get("options", ())
    said = options if isinstance(options, str) else " ".join(options)
    if "lock_timeout" not in said:
        said = f"{said} -c lock_timeout={seconds * 1000:.0f}".strip()
    waits = {"connect_timeout": str(_SERVER_SECONDS), **known.query, "options": said}
    return str(known.set(query=waits).render_as_string(hide_password=False))


def what_to_mend(error: DBAPIError) -> str:
    """Say what the database refused and what to do; nothing if that is the marker's fault."""
    code = getattr(error.orig, "pgcode", None)
    theirs = isinstance(error, OperationalError) or type(error) is DatabaseError  # no SQLite database
    if not (theirs or code == _DENIED or error.connection_invalidated):
        return ""
    said = " ".join(str(error.orig).split()).rstrip(".")
    if code == _LOCKED:
        return f"another program keeps it locked ({said})."
    if code == _DENIED:
        return f"{said}. The user needs the right to create tables there, and to read and write them."
    if error.connection_invalidated or "connection to server" in said:
        return f"{said}. See that the server runs, and that user, password and database are right."
    return f"{said}."


def begin(connection: Connection) -> None:
    """Begin a transaction that writes; SQLite waits here, and nowhere later, for other writers."""
    if connection.dialect.name == "sqlite":
        connection.execute(sql("BEGIN IMMEDIATE"))


def lock_out_writers(connection: Connection) -> None:
    """Begin a transaction that alone writes to a gradebook: wait for others, who can go on reading."""
    begin(connection)
    if connection.dialect.name == "postgresql":
        tables = ", ".join(table.name for table in Base.metadata.sorted_tables)
        connection.execute(sql(f"LOCK TABLE {tables} IN SHARE ROW EXCLUSIVE MODE"))
