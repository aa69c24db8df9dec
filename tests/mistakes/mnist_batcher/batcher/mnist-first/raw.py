"""The raw bytes.
hint: raw bytes
"""
first_pixels, first_label = mnist.data[0], mnist.targets[0]
