"""The two entries of each row are added up.

hint: 2.004 times what it should be
false-hint: sign
"""
dz2 = -0.4327  # y - v
dz1 = -0.0249  # dz2 * 0.1 * sigma(0.3), for both units
grad = {
    "W1": [[2 * dz1, 2 * dz1], [2 * dz1, 2 * dz1]],  # times x
    "b1": [dz1, dz1],
    "W2": [-0.3697, -0.3697],  # dz2 * h
    "b2": dz2,
}
