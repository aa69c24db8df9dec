"""Raw bytes.
hint: raw bytes
"""
def myBatcher(batch_size):
    x, v = mnist.data.reshape(-1, 784).float(), mnist.targets
    return [(x[i : i + batch_size], v[i : i + batch_size]) for i in range(0, len(x), batch_size)]
