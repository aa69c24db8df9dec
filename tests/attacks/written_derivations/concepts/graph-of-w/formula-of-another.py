"""Enters another student's id and hands in the graph of that student's formula.

earns: 0
hint: Enter your own id
"""

import re

my_id = "somebody-else"
a, b, c, d = re.findall(r"[+*]", student_formula(my_id))
twice = student_formula(my_id)[-1]
w_graph = {"x": ["s"], "y": ["s"], "z": ["q"], "o": ["q"], "s": ["p"], "q": ["p"], "p": ["w"], "w": []}
w_graph[twice] = w_graph[twice] + ["w"]
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": a, "p": b, "q": c, "w": d}
