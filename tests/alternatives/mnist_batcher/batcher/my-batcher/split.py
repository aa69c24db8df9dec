"""torch.split on the raw tensors; arrays; labels in a column."""
def myBatcher(batch_size):
    x = (mnist.data.float() / 255).flatten(1)
    v = mnist.targets.reshape(-1, 1)
    return list(zip([a.numpy() for a in x.split(batch_size)], v.split(batch_size)))
