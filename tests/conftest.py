"""What tests of several files share: a PostgreSQL server, started when the first of them needs one."""

import pytest
from postgres import Server


@pytest.fixture(scope="session")
def postgres():
    server = Server()
    yield server
    server.remove()
