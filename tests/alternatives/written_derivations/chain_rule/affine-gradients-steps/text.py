"""Lines as text that SymPy reads."""

affine_steps = [
    "G11*(X11*W11+X12*W21+b1) + G12*(X11*W12+X12*W22+b2) + G21*(X21*W11+X22*W21+b1) + G22*(X21*W12+X22*W22+b2)",
    "G11*(X11*W11+X12*W21+b1) + G12*X11*W12 + G12*(X12*W22+b2) + G21*(X21*W11+X22*W21+b1) + G22*X21*W12 + G22*(X22*W22+b2)",
    "G12*X11 + G22*X21",
]
