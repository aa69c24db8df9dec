"""Is an import passed over only where nothing can miss it: it is not there, and no name of it is used?"""

import pytest

from grader.marking.judging.unused import missing_and_unused


@pytest.mark.parametrize(
    ("cells", "beside", "found"),
    [
        (["import polars as pl, os"], [], ["polars"]),
        (["import numpy as np"], [], []),
        (["import polars as pl", "pl = 1"], [], []),
        (["import polars as pl", "def f():\n    return pl"], [], []),
        (["import polars.testing, seaborn"], [], ["polars", "seaborn"]),
        (["import polars.testing", "polars"], [], []),
        (["from seaborn import rugplot as plot"], [], ["seaborn"]),
        (["from seaborn import *"], [], []),
        (["try:\n    import polars\nexcept ImportError:\n    pass"], [], []),
        (["import polars", "a cell that does not parse"], [], ["polars"]),
        (["import polars", "polars that does not parse"], [], []),
        (["%time import polars"], [], ["polars"]),
        (["import own, other"], ["own.py", "other/__init__.py"], []),
    ],
)
def test_what_is_missing_and_unused(cells, beside, found):
    assert missing_and_unused(cells, beside) == found
