"""[confusing] Nodes named by tuples in tuples, by not-a-number and by huge numbers.

earns: 0
status: graded, timed out
"""

import functools

deep = functools.reduce(lambda inner, _: (inner, inner), range(8), "x")
w_graph = {deep: [deep, float("nan"), 10**300], float("nan"): [float("nan")], 10**300: [True, ((),)]}
w_labels = {node: "+" * 100_000 for node in w_graph}
