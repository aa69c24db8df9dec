"""What tests of several files share, made when the first of them needs it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import driving
from four_students import make
from postgres import Server
from selenium.webdriver import Chrome

from feedforward.data import prepare


@pytest.fixture(scope="session")
def postgres():
    server = Server()
    yield server
    server.remove()


@pytest.fixture(scope="session")
def four(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course folder with four students, to be copied before anything is changed in it."""
    return make(tmp_path_factory.mktemp("four"))


@pytest.fixture(scope="session")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A grading root of small stand-ins for MNIST and Fashion-MNIST, to be copied before it is changed."""
    root = tmp_path_factory.mktemp("images")
    prepare(root, small=True)
    return root


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """A headless Chromium, another one in each file."""
    with driving(tmp_path_factory.mktemp("browser")) as driver:
        yield driver
