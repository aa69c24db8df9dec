"""A graph while testing.
hint: no_grad
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
with torch.no_grad():
    test_risk.append(criterion(model(X_test).flatten(), v_test).item())
# write:
test_risk.append(criterion(model(X_test).flatten(), v_test).item())
