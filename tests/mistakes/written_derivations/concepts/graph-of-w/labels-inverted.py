"""Labels map to nodes.

hint: label
loses: test-graph-of-w
changes: short-names
"""

# instead of:
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": "+", "q": "*", "p": "*", "w": "+"}
# write:
w_labels = {"+": "s", "*": "q", "x": "x", "y": "y", "z": "z", "o": "o"}
