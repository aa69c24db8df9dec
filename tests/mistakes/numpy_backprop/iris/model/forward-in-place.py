"""forward scales its input in place.
hint: changes the X
loses: test-model-forward
"""

# instead of:
Y = X
# write:
Y = X
Y *= 1.0
Y += 0.5
Y -= 0.5000001
