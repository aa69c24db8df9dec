"""Infinities and NaN.

earns: 0
"""

tanh_gradient_product = lambda depth: float('nan')
relu_gradient_product = lambda depth: float('inf')
