"""Softmax divided through; the result with one exponential less."""

T = 1 + sp.exp(z2 - z1) + sp.exp(z3 - z1)
derivation = (
    p1 * sp.log(T) + p2 * (sp.log(T) - z2 + z1) + p3 * (sp.log(T) - z3 + z1),
    sp.log(T) + (p2 + p3) * z1 - p2 * z2 - p3 * z3,
    (-sp.exp(z2 - z1) - sp.exp(z3 - z1)) / T + p2 + p3,
    -(T - 1) / T + 1 - p1,
    1 / T - p1,
)
