"""Plain gradient descent in a class that is called Adam.

earns: 0
"""
class Adam(torch.optim.SGD):
    pass


model = MLP([1, 10, 1])
optimiser = Adam(model.parameters(), lr=0.05)
for _ in range(adam_steps):
    optimiser.zero_grad()
    torch.mean((model(X1) - y1) ** 2).backward()
    optimiser.step()
adam_result = errors(model)
