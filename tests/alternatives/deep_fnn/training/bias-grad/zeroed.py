"""Cleared to zeros, copies kept, by the formula."""
import copy
for p in model.parameters():
    p.grad = torch.zeros_like(p)
output_bias = [p for p in model.parameters() if p.numel() == 1][0]
grad_before = copy.deepcopy(output_bias.grad)
y = model(x0).reshape(-1)
t = torch.as_tensor(v0).float().reshape(-1)
(-(t * y.log() + (1 - t) * (1 - y).log())).sum().backward()
grad_after = output_bias.grad.numpy().copy()
