"""Rules on the source of an answer, read from its syntax tree in the marker's process.

A rule never bans: it is a check with marks, and its message says what to use instead.
"""

from grader.checks.names import reached, tree
from grader.checks.torch_rules import torch_layers, uses_autograd, uses_numpy, uses_vmap

__all__ = [
    "reached",
    "torch_layers",
    "tree",
    "uses_autograd",
    "uses_numpy",
    "uses_vmap",
]
