"""A list of edges, a multiplication sign.
"""

w_graph = [("x", "x+y"), ("y", "x+y"), ("z", "zo"), ("o", "zo"), ("x+y", "(x+y)zo"), ("zo", "(x+y)zo"), ("(x+y)zo", "sum"), ("z", "sum")]
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "x+y": "+", "zo": "×", "(x+y)zo": "×", "sum": "+"}
