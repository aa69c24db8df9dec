"""A loop over boxes, with box_network, f of single numbers.
"""

def step_network(f, B, n):
    delta = 2 * B / n
    w, b, v = [], [], []
    for i in range(n):
        left = -B + i * delta
        box_w, box_b, box_v = box_network(f(left + delta / 2), delta)
        w += list(box_w)
        b += [bb - ww * left for ww, bb in zip(box_w, box_b)]
        v += list(box_v)
    return w, b, v
