"""Matrices of symbols, everything multiplied out."""

X = sp.Matrix([[X11, X12], [X21, X22]])
W = sp.Matrix([[W11, W12], [W21, W22]])
G = sp.Matrix([[G11, G12], [G21, G22]])
Z = X * W + sp.ones(2, 1) * sp.Matrix([[b1, b2]])
R = (G.T * Z).trace()
affine_steps = [R, sp.expand(R), (X.T * G)[0, 1]]
