"""Made by a function, which is called twice."""
def fresh(lr=1e-4):
    net = myClassifier()
    return net, torch.optim.Adam(net.parameters(), lr=lr)


fresh()
model, optimizer = fresh()
