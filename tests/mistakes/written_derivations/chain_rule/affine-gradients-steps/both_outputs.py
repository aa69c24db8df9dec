"""The weight meets both outputs.

hint: W12 feeds the second output alone
"""

# instead of:
X11 * G12 + X21 * G22,
# write:
X11 * (G11 + G12) + X21 * (G21 + G22),
