"""A text.
hint: text
"""
n_images = str(len(mnist))
