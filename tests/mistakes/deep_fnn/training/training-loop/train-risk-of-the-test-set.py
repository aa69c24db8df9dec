"""train_risk is the risk on the test points.

hint: train_risk is the risk on the test examples
false-hint: mini-batch is left out
loses: test-training-loop
"""

# instead of:
train_risk.append(total / len(X_train))
# write:
with torch.no_grad():
    train_risk.append(risk(model.eval()(X_test).flatten(), v_test).item())
