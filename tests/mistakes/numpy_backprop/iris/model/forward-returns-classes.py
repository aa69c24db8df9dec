"""forward returns the most probable class.
hint: most probable class
loses: test-model-forward test-model-predict
"""

# instead of:
return Y
# write:
return Y.argmax(axis=1)
