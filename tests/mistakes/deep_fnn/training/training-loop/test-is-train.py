"""The test risk is measured on the training set.
hint: test points
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
test_risk.append(criterion(model(X_test).flatten(), v_test).item())
# write:
test_risk.append(criterion(model(X_train).flatten(), v_train).item())
