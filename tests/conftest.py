"""What tests of several files share, made when the first of them needs it."""

from pathlib import Path

import pytest
from four_students import make
from postgres import Server


@pytest.fixture(scope="session")
def postgres():
    server = Server()
    yield server
    server.remove()


@pytest.fixture(scope="session")
def four(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course folder with four students, to be copied before anything is changed in it."""
    return make(tmp_path_factory.mktemp("four"))
