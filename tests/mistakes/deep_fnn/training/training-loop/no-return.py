"""Nothing is returned.
hint: return two things
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
return train_risk, test_risk
# write:
