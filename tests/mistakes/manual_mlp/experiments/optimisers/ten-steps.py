"""Ten steps, whatever adam_steps says.

hint: adam_steps steps
loses: test-optimisers
"""
model = MLP([1, 10, 1])
optimiser = torch.optim.Adam(model.parameters(), lr=0.03)
for _ in range(10):
    optimiser.zero_grad()
    torch.mean((model(X1) - y1) ** 2).backward()
    optimiser.step()
adam_result = errors(model)
