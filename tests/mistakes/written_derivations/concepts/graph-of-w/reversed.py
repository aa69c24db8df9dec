"""From the result to the inputs.

hint: Every edge points the wrong way
loses: test-graph-of-w
"""

w_graph = {"w": ["p", "z"], "p": ["s", "q"], "s": ["x", "y"], "q": ["z", "o"]}
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": "+", "q": "*", "p": "*", "w": "+"}
