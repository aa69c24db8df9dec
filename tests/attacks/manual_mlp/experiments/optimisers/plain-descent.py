"""Plain gradient descent in the place of Adam; the question is about Adam.

earns: 0
"""
model = MLP([1, 10, 1])
optimiser = torch.optim.SGD(model.parameters(), lr=0.03)
for _ in range(adam_steps):
    optimiser.zero_grad()
    ((model(X1) - y1) ** 2).mean().backward()
    optimiser.step()
adam_result = errors(model)
