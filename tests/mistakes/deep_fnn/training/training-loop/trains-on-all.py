"""All points train.
hint: all points are trained on
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
v_train, v_test = v_train.flatten(), v_test.flatten()
# write:
v_train, v_test = v_train.flatten(), v_test.flatten()
X_train, v_train = torch.cat([X_train, X_test]), torch.cat([v_train, v_test])
batch_indx = range(0, len(X_train), batch_size)
