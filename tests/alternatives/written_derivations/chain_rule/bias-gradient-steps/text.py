"""Lines as text that SymPy reads."""

bias_steps = [
    "g1*(A11*z1 + A12*z2 + b1) + g2*(A21*z1 + A22*z2 + b2)",
    "g2*b2 + g2*(A21*z1 + A22*z2) + g1*(A11*z1 + A12*z2 + b1)",
    "g2",
]
