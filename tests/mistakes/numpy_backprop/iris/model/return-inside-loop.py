"""The return stands inside the loop.
hint: `return` inside the loop
loses: test-model-forward test-model-predict
"""

# instead of:
return Y
# write:
    return Y
