"""Counted, as a tensor."""
n_images = torch.tensor(mnist.targets.numel())
