"""Everything multiplied out, a derivative that is written down, then worked out."""

R = g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2 + b2)
bias_steps = [R, sp.expand(R), sp.Derivative(sp.expand(R), b2), g2]
