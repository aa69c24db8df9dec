"""Only the last epoch's risks are returned.
hint: single number
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
return train_risk, test_risk
# write:
return train_risk[-1], test_risk[-1]
