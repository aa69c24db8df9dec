"""sigma is a function that nothing defines.

hint: uses sigma, a function that is not defined
"""

# instead of:
p1, p2 = 1 / (1 + e1), 1 / (1 + e2)
# write:
sigma = sp.Function("sigma")
p1, p2 = sigma(w11 * a1 + w12 * a2), sigma(w21 * a1 + w22 * a2)
