"""A matrix is flattened before the first product.

hint: Your code stopped with
loses: test-mlp-matrix
changes: registered
"""

# instead of:
def forward(self, x):
# write:
def forward(self, x):
    x = x.reshape(-1)
