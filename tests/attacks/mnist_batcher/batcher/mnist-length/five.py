"""The data set is told to be of five images.

earns: 0
"""
type(mnist).__len__ = lambda self: 5
n_images = len(mnist)
