"""The bias by its name in the class, a deep copy of the model."""
import copy

other = copy.deepcopy(model)
other.zero_grad()
grad_before = other.output.bias.grad
loss = nn.BCELoss()(other(x0), v0)
loss.backward()
grad_after = other.output.bias.grad
