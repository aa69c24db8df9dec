"""A loop over the outputs; tanh by exponentials.
"""

def bce_backward_steps(w, x, b, v1, v2, e1, e2):
    up, down = sp.exp(w * x + b), sp.exp(-w * x - b)
    a = (up - down) / (up + down)
    first = second = third = 0
    for v, e in ((v1, e1), (v2, e2)):
        p = 1 / (1 + sp.exp(-v * a))
        first += e * p
        second += e * p * (1 - p) * v * ((up + down) ** 2 - (up - down) ** 2) / (up + down) ** 2
        third += e * p * (1 - p) * v * (1 - a**2)
    return [first, second, third]
