"""The loss is taken for the gradient by b2.

hint: The value 0.5669 is not right
false-hint: label is forgotten
"""
dz2 = -0.4327  # y - v
dz1 = -0.0249  # dz2 * 0.1 * sigma(0.3), for both units
grad = {
    "W1": [[dz1, dz1], [dz1, dz1]],  # times x
    "b1": [dz1, dz1],
    "W2": [-0.3697, -0.3697],  # dz2 * h
    "b2": 0.5669,
}
