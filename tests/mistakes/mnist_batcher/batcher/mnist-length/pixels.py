"""The number of pixels.
hint: number of pixels
"""
n_images = mnist[0][0].numel()
