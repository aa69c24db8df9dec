"""An expression that takes for ever to work out.

earns: 0
"""

n = sp.Symbol("n")
derivation = [sp.Product(sp.sin(n) + sp.exp(z1 * n), (n, 1, 10**7)), sp.Sum(sp.sin(n**n), (n, 1, 10**9)), p1]
