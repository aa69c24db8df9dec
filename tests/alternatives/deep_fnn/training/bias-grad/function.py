"""Inside a function, as plain numbers; zeros before."""
def gradients():
    net = myClassifier()
    bias = next(p for p in net.parameters() if p.numel() == 1)
    bias.grad = torch.zeros_like(bias)
    before = bias.grad.item()
    y = net(x0)
    nn.BCELoss()(y, torch.as_tensor(v0).float().reshape(y.shape)).backward()
    return before, bias.grad.item()


grad_before, grad_after = gradients()
