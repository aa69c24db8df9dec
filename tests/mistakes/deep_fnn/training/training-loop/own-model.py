"""A model made inside, not the one passed.
hint: is passed
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
v_train, v_test = v_train.flatten(), v_test.flatten()
# write:
v_train, v_test = v_train.flatten(), v_test.flatten()
model = myClassifier()
