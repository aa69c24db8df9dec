"""y is taken for y - v.

hint: The label is forgotten
false-hint: sign
"""
dz2 = 0.5673  # y - v
dz1 = 0.03259  # dz2 * 0.1 * sigma(0.3), for both units
grad = {
    "W1": [[dz1, dz1], [dz1, dz1]],  # times x
    "b1": [dz1, dz1],
    "W2": [0.4847, 0.4847],  # dz2 * h
    "b2": dz2,
}
