"""Lines as text that SymPy reads."""

derivation = [
    "-p1*log(exp(z1)/(exp(z1)+exp(z2)+exp(z3))) - p2*log(exp(z2)/(exp(z1)+exp(z2)+exp(z3))) - p3*log(exp(z3)/(exp(z1)+exp(z2)+exp(z3)))",
    "log(exp(z1)+exp(z2)+exp(z3)) - p1*z1 - p2*z2 - p3*z3",
    "exp(z1)/(exp(z1)+exp(z2)+exp(z3)) - p1",
]
