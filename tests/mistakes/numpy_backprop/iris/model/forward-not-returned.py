"""forward ends without a return.
hint: is there a `return`
loses: test-model-forward test-model-predict
"""

# instead of:
return Y
# write:
