"""From the first point and label of an earlier question."""
net = myClassifier()
model = net
x0 = torch.from_numpy(first_point).float()
y0 = net(x0)
v0 = torch.ones_like(y0).detach() * float(first_label)
