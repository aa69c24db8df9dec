"""x + y*(z*o): the sum comes too late.

hint: missing
loses: test-graph-of-w
"""

w_graph = {
    "x": ["s"],
    "y": ["s"],
    "z": ["q", "w"],
    "o": ["q"],
    "s": ["w"],
    "q": ["p"],
    "p": ["w"],
    "w": [],
}
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": "+", "q": "*", "p": "*", "w": "+"}
