"""Tuples, and no entry for the last node.
"""

w_graph = dict(x=("a",), y=("a",), z=("e", "b"), o=("b",), a=("c",), b=("c",), c=("e",))
w_labels = dict(x="x", y="y", z="z", o="o", a="+", b="*", c="*", e="+")
print(w_graph)
