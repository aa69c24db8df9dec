"""Only the first examples of the test set are tested.

hint: Only some of the test examples are tested
false-hint: on the training examples once more
loses: test-training-loop
"""

# instead of:
test_risk.append(risk(model(X_test).flatten(), v_test).item())
# write:
test_risk.append(risk(model(X_test[:5]).flatten(), v_test[:5]).item())
