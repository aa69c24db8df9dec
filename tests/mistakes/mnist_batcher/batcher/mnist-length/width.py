"""The size of an image.
hint: number of pixels
"""
n_images = len(mnist[0][0][0])
