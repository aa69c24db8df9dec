"""adam_result is the network.

hint: two numbers
loses: test-optimisers
"""
net = MLP([1, 10, 1])
adam = torch.optim.Adam(net.parameters(), lr=0.03)
for step in range(adam_steps):
    adam.zero_grad()
    loss = ((net(X1) - y1) ** 2).mean()
    loss.backward()
    adam.step()
adam_result = net
