"""Copies a whole gradebook into another database, all or nothing, and compares the two."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from nbgrader.api import Base
from sqlalchemy import Column, Connection, MetaData, String, Table, create_engine, insert, inspect, select
from sqlalchemy.exc import DBAPIError, StatementError

from grader.marking.recording.gradebook import (
    GradebookUnusable,
    begin,
    lock_out_writers,
    parsed,
    version_now,
    what_to_mend,
)

_VERSION = Table("alembic_version", MetaData(), Column("version_num", String(32), nullable=False))
_TABLES = (*Base.metadata.sorted_tables, _VERSION)  # each after those that it refers to
_BATCHES = {"yield_per": 1000}
_EMPTY = "Name an empty database, or remove those tables"
_UNWRITTEN = "Nothing was written, and the old gradebook is as it was."


@dataclass(frozen=True)
class Contents:
    """What a table holds: how many rows, and the sum of their digests, whatever their order."""

    rows: int
    digests: int


@dataclass(frozen=True)
class Moved:
    """What was copied, by table, and the tables of others that lie beside a gradebook and were not."""

    tables: dict[str, Contents]
    left: list[str]


def move(source: str, target: str, watch: Callable[[Iterable[Table]], Iterable[Table]]) -> Moved:
    """Copy the gradebook at one URL to another, in one transaction, and compare all that they hold.

    Nobody can write to the source meanwhile; it is left as it is.

    Args:
        source, target: URLs of databases.
        watch: goes through tables and shows how far it is.

    Raises:
        GradebookUnusable: there is no whole gradebook, the target holds one, or cannot take all of this one.
        sqlalchemy.exc.DBAPIError: one of the databases cannot be reached.
    """
    where = parsed(source)
    if where.get_backend_name() == "sqlite" and not Path(str(where.database)).is_file():
        raise GradebookUnusable(f"There is no gradebook {where.database} to copy:  course grade  makes it.")
    with _connected(source) as old, _connected(target) as new:
        names = _names_of_a_whole_gradebook(old)
        if held := sorted(_ours() & set(inspect(new).get_table_names())):
            raise GradebookUnusable(
                f"The new database holds tables of a gradebook: {', '.join(held)}. {_EMPTY}."
            )
        new.rollback()
        lock_out_writers(old)
        begin(new)
        Base.metadata.create_all(new)
        _VERSION.create(new)
        for table in watch(_TABLES):
            _copy(table, old, new)
        tables = {table.name: _contents(old, table) for table in _TABLES}
        differing = [table.name for table in _TABLES if _contents(new, table) != tables[table.name]]
        if differing:
            raise GradebookUnusable(f"The copies of {', '.join(differing)} differ. {_UNWRITTEN}")
        new.commit()
    return Moved(tables, sorted(names - _ours()))


def _ours() -> set[str]:
    return {table.name for table in _TABLES}


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    engine = create_engine(parsed(url))
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _names_of_a_whole_gradebook(connection: Connection) -> set[str]:
    """List all tables beside a gradebook, after making sure that it is whole and of this nbgrader."""
    names = set(inspect(connection).get_table_names())
    versions = connection.scalars(select(_VERSION)).all() if _VERSION.name in names else []
    if not versions:
        raise GradebookUnusable("The gradebook is not whole:  course grade  finishes it. Then copy it.")
    if versions != [version_now()] or _ours() - names:
        raise GradebookUnusable(
            "The gradebook is of another nbgrader:  nbgrader db upgrade  and then copy it."
        )
    connection.rollback()  # reading has begun a transaction
    return names


def _copy(table: Table, old: Connection, new: Connection) -> None:
    try:
        for rows in old.execute(select(table), execution_options=_BATCHES).mappings().partitions():
            new.execute(insert(table), [dict(row) for row in rows])
    except (StatementError, LookupError, ValueError) as error:  # what SQLite holds and PostgreSQL does not
        if isinstance(error, DBAPIError) and what_to_mend(error):
            raise
        why = " ".join(str(getattr(error, "orig", error)).split()).rstrip(".")
        raise GradebookUnusable(
            f"The new database cannot hold all of the table {table.name}: {why}. Mend that in the old one. "
            f"{_UNWRITTEN}"
        ) from None


def _contents(connection: Connection, table: Table) -> Contents:
    rows = digests = 0
    for row in connection.execute(select(table), execution_options=_BATCHES):
        rows += 1
        digests += int.from_bytes(blake2b(repr(tuple(row)).encode(), digest_size=8).digest(), "big")
    return Contents(rows, digests)
