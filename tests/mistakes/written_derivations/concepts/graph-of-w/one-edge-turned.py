"""One edge points backwards.

hint: should point this way round
loses: test-graph-of-w
"""

w_graph = {
    "x": ["s"],
    "y": ["s"],
    "z": ["q", "w"],
    "o": [],
    "s": ["p"],
    "q": ["p", "o"],
    "p": ["w"],
    "w": [],
}
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": "+", "q": "*", "p": "*", "w": "+"}
