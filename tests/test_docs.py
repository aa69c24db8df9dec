"""Is what the documentation tells people to type there: commands, options, `make` targets, and the site?"""

import json
import os
import re
import shlex
import subprocess
import tomllib
from importlib.metadata import metadata

import pytest
import typer
from classroom import BIN, ROOT
from packaging.specifiers import SpecifierSet
from test_wheel import BUILT_FROM
from typer.testing import CliRunner

from grader.commands.app import made_for
from grader.kernels.sandbox import INSTALL, NAMESPACES

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
APP = made_for(())
GROUP = typer.main.get_command(APP)
_FENCE = re.compile(r"^```(?:sh|bash|console)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`((?:course|make) [^`]+)`")
CONTAINERFILE = (ROOT / "Containerfile").read_text("utf-8")
CONTAINERS = (ROOT / "docs/containers.md").read_text("utf-8")


def typed(text):
    """Yield what a page tells people to type, as words."""
    blocks = [line for block in _FENCE.findall(text) for line in block.splitlines()]
    for line in [*blocks, *_INLINE.findall(text)]:
        for part in re.split(r"&&|;|\|", line.partition("  #")[0].replace("…", "")):
            words = shlex.split(part.strip(), comments=True)
            if words[:2] in (["podman", "run"], ["docker", "run"]):
                words = ["course", *words[words.index("nbjudge") + 1 :]]
            if words and words[0].removeprefix(".venv/bin/") in ("course", "make"):
                yield [words[0].removeprefix(".venv/bin/"), *words[1:]]


TYPED = sorted({(page.name, *words) for page in PAGES for words in typed(page.read_text("utf-8"))})
COMMANDS = [(page, words) for page, program, *words in TYPED if program == "course" and words]


def test_the_pages_tell_people_to_type_something():
    assert len(COMMANDS) > 60
    assert len({words[0] for _, words in COMMANDS}) > 15


@pytest.mark.parametrize(("page", "words"), COMMANDS, ids=lambda part: " ".join(part)[:60])
def test_a_command_of_the_docs_is_there_with_its_options(page, words):
    name, *rest = words
    assert name in GROUP.commands, f"{page} names `course {name}`, which does not exist"
    known = {option for one in GROUP.commands[name].params for option in (*one.opts, *one.secondary_opts)}
    options = {word.partition("=")[0] for word in rest if re.match(r"--?[a-z]", word)}
    assert options <= known | {"--help"}, f"{page}: `course {' '.join(words)}`"
    arguments = [one for one in GROUP.commands[name].params if one.param_type_name == "argument"]
    assert arguments or not rest or rest[0].startswith("-"), f"{page}: `course {name}` takes no arguments"


@pytest.mark.parametrize("name", sorted(GROUP.commands))
def test_every_command_has_help_and_stands_in_the_docs(name):
    done = CliRunner().invoke(APP, [name, "--help"])
    assert done.exit_code == 0 and GROUP.commands[name].help
    assert name in {words[0] for _, words in COMMANDS}, f"no page names `course {name}`"


def test_the_targets_of_the_docs_are_there():
    targets = set(re.findall(r"^([a-z-]+)(?: [a-z -]+)?:", (ROOT / "Makefile").read_text("utf-8"), re.M))
    named = {words[0] for _, program, *words in TYPED if program == "make" and words}
    assert named and named <= targets | {"edit", "save"}


def test_the_pinned_versions_fit_every_python_that_is_allowed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lowest = project["requires-python"].removeprefix(">=") + ".0"  # Debian 12 has 3.11.2
    pinned = re.findall(r"^([\w.-]+)==", (ROOT / "constraints.txt").read_text("utf-8"), re.M)
    asked = {name: metadata(name).get("Requires-Python") or "" for name in pinned}
    assert asked and not [name for name, of in asked.items() if not SpecifierSet(of).contains(lowest)]


def test_the_container_is_built_of_what_is_there():
    copied = [name for names in re.findall(r"^COPY (.+) \S+$", CONTAINERFILE, re.M) for name in names.split()]
    there = {name: [path.name for path in ROOT.glob(name)] for name in copied}
    assert all(there.values()), there
    assert {*BUILT_FROM, "constraints.txt"} <= {name for names in there.values() for name in names}
    assert INSTALL.split()[-1] in re.search(r"apt-get install .*", CONTAINERFILE)[0].split()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (program,) = json.loads(re.search(r"^ENTRYPOINT (.*)", CONTAINERFILE, re.M)[1])
    assert program in project["project"]["scripts"]
    named = re.findall(r"EXTRAS=.*?\[([a-z,]+)\]|`\[([a-z,]+)\]`", CONTAINERS)
    extras = {one for pair in named for one in "".join(pair).split(",")}
    assert len(extras) == 3
    assert extras <= {*project["tool"]["setuptools"]["dynamic"]["optional-dependencies"]}


def test_what_marking_tells_a_container_to_allow_is_explained():
    told = re.findall(r"--security-opt \S+", NAMESPACES)
    assert len(told) == 4 and all(option in CONTAINERS for option in told)


def test_the_site_is_built_without_a_warning(tmp_path):
    build = [BIN / "mkdocs", "build", "--strict", "--quiet", "--site-dir", tmp_path / "site"]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(build, cwd=ROOT, env=quiet, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "site" / "api" / "index.html").read_text("utf-8")
    assert "expect(" in re.sub(r"<[^>]+>", "", page) and "known-wrong value" in page
    assert (tmp_path / "site" / "threat-model" / "index.html").is_file()
    fetched = re.findall(
        r'(?:src|href)="(https?://[^"]+)"', (tmp_path / "site/index.html").read_text("utf-8")
    )
    assert not [address for address in fetched if address.endswith((".js", ".css"))]
