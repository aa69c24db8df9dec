"""A learning rate far too large, and a loss that is not finite.

hint: not finite
loses: test-optimisers
"""
net = MLP([1, 10, 1])
adam = torch.optim.Adam(net.parameters(), lr=1e30)
for step in range(adam_steps):
    adam.zero_grad()
    loss = ((net(X1) - y1) ** 2).mean()
    loss.backward()
    adam.step()
adam_result = errors(net)
