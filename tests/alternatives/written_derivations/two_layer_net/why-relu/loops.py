"""Loops, math, one layer at a time.
"""

import math


def tanh_gradient_product(depth):
    product = 1
    for layer in range(depth):
        product *= 1 / math.cosh(2) ** 2
    return product


def relu_gradient_product(depth):
    z, product = 2, 1
    for layer in range(depth):
        product *= 1 if z > 0 else 0
    return product
