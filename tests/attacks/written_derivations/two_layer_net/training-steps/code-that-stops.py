"""The order is right and earns its mark; the line of `backward` knows no loss, which costs nothing.

earns: 1
hint: the line of backward does not call it, but: NameError
"""

# instead of:
"backward": "loss.backward()",
# write:
"backward": "error.backward()",
