"""From the raw tensor."""
n_images = mnist.data.shape[0]
