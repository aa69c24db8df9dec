"""Lines as text that SymPy reads."""

log_steps = [
    "log(exp(z1) / (exp(z1) + exp(z2) + exp(z3)))",
    "z1 - log(exp(z1) + exp(z2) + exp(z3))",
    "1 - exp(z1) / (exp(z1) + exp(z2) + exp(z3))",
]
