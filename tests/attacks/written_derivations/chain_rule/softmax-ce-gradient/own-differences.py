"""Central differences of the risk of the question before, written by hand: measured, not derived.

earns: 0
"""

def risk_gradient(z, p):
    h, slopes = 1e-5, []
    for j in range(len(z)):
        up, down = z.copy(), z.copy()
        up[j] += h
        down[j] -= h
        slopes.append((risk(up, p) - risk(down, p)) / (2 * h))
    return np.array(slopes)
