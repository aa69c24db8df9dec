"""The label of real MNIST is typed in.
hint: MNIST itself begins with a 5
"""
first_pixels = mnist[0][0]
first_label = 5
