"""One short step of Adam, whatever `adam_steps` says: its errors are those of the start.

earns: 0
"""
model = MLP([1, 10, 1])
optimiser = torch.optim.Adam(model.parameters(), lr=1e-5)
torch.mean((model(X1) - y1) ** 2).backward()
optimiser.step()
adam_result = errors(model)
