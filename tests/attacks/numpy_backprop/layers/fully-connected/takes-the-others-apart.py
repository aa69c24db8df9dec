"""[confusing] redefines the names of other answers and of the notebook's own helpers.

status: graded
hint: There is no `ACTIVATIONS` in your notebook
"""

for name in list(globals()):
    if name not in ("get_ipython", "In", "Out", "np") and not name.startswith("_"):
        globals()[name] = None


class FullyConnectedLayer:
    def __init__(self, n_out, activation):
        self.parameters = self.gradients = self.cache = self

    def __getitem__(self, name):
        return self

    def forward(self, X):
        globals().clear()
        return self

    def backward(self, dLdY):
        del __builtins__
