"""The number of real MNIST, typed in.
hint: ask the data set
"""
n_images = 60000
