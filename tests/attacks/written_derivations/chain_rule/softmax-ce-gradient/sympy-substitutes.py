"""SymPy differentiates the risk when it is called, and numbers are put in.

earns: 0
"""

def risk_gradient(z, p):
    t = [sp.Float(float(v), 30) for v in z - np.max(z)]
    names = sp.symbols(f"t0:{len(z)}")
    total = sum(map(sp.exp, names))
    R = -sum(sp.Float(float(q), 30) * sp.log(sp.exp(n) / total) for q, n in zip(p, names))
    here = dict(zip(names, t))
    return np.array([float(sp.diff(R, n).subs(here)) for n in names])
