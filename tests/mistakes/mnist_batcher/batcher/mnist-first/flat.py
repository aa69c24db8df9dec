"""As a vector.
hint: a vector already
"""
pixels, first_label = mnist[0]
first_pixels = pixels.flatten()
