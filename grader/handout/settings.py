"""What `nbgrader_config.py` can set about handing in: `c.HandingIn.<name> = ...`."""

from traitlets import Dict, List, Unicode
from traitlets.config import Configurable


class HandingIn(Configurable):  # type: ignore[misc]
    """What students are told with the questions; what is empty is left out."""

    where = Unicode("", help="where the files are handed in, in a sentence").tag(config=True)
    feedback = Unicode("", help="when and where feedback comes, in a sentence").tag(config=True)
    github = Unicode(
        "", help="where release/ lies on GitHub, as owner/repository/branch: notebooks get a badge for Colab"
    ).tag(config=True)
    order = Dict(
        help="assignment -> its notebooks in the order in which they are worked through; others follow"
    ).tag(config=True)
    installing = List(
        Unicode(), help="files of the course that say how to install: each release gets a copy"
    ).tag(config=True)
    installed = List(Unicode(), help="modules that notebooks can import where they are marked").tag(
        config=True
    )
