"""z3 with the transposed matrix.

hint: line 1: W2 enters transposed
false-hint: line 3 does not follow
"""

# instead of:
e1, e2 = sp.exp(-w11 * a1 - w12 * a2), sp.exp(-w21 * a1 - w22 * a2)
# write:
e1, e2 = sp.exp(-w11 * a1 - w21 * a2), sp.exp(-w12 * a1 - w22 * a2)
