"""An empty class that is called Adam and holds the parameters: it never moves them, so it optimizes nothing.

earns: 0
"""
class Adam:
    def __init__(self, parameters, lr):
        self.param_groups = [{"params": list(parameters), "lr": lr}]

    def zero_grad(self):
        pass

    def step(self):
        pass


model = myClassifier()
optimizer = Adam(model.parameters(), 1e-4)
