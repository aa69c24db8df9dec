"""A word that is always true.

earns: 0
"""

def dead_unit(w, b, X):
    return "True and False"
