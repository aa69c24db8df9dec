"""A class called Adam without a step, and the errors of a network that BFGS trained.

earns: 0
"""
class Adam(torch.optim.Optimizer):
    def __init__(self, parameters, lr):
        super().__init__(parameters, {"lr": lr})

    def step(self, closure=None):
        pass


model = train1([10])
optimiser = Adam(model.parameters(), lr=0.03)
for _ in range(adam_steps):
    optimiser.step()
adam_result = errors(model)
