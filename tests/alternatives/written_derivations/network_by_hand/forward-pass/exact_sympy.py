"""Exact SymPy numbers."""

z1 = sp.Matrix([sp.Rational(3, 10)] * 2)
h = [sp.N(sp.log(1 + sp.exp(z))) for z in z1]
z2 = sp.Rational(1, 10) * (h[0] + h[1] + 1)
y = 1 / (1 + sp.exp(-z2))
loss = -sp.log(y)
z1 = list(z1)
