"""Is an import passed over only where nothing can miss it: it is not there, and no name of it is used?"""

import pytest

from grader.marking.judging.unused import missing_and_unused


@pytest.mark.parametrize(
    ("cells", "beside", "found"),
    [
        (["import pandas as pd, os"], [], ["pandas"]),
        (["import numpy as np"], [], []),
        (["import pandas as pd", "pd = 1"], [], []),
        (["import pandas as pd", "def f():\n    return pd"], [], []),
        (["import pandas.testing, seaborn"], [], ["pandas", "seaborn"]),
        (["import pandas.testing", "pandas"], [], []),
        (["from seaborn import rugplot as plot"], [], ["seaborn"]),
        (["from seaborn import *"], [], []),
        (["try:\n    import pandas\nexcept ImportError:\n    pass"], [], []),
        (["import pandas", "a cell that does not parse"], [], ["pandas"]),
        (["import pandas", "pandas that does not parse"], [], []),
        (["%time import pandas"], [], ["pandas"]),
        (["import own, other"], ["own.py", "other/__init__.py"], []),
    ],
)
def test_what_is_missing_and_unused(cells, beside, found):
    assert missing_and_unused(cells, beside) == found
