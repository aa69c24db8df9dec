"""A vector is made a matrix of one row, and the output stays one.

hint: output has shape (1, C)
loses: test-mlp-vector
changes: registered
"""

# instead of:
def forward(self, x):
# write:
def forward(self, x):
    if x.dim() == 1:
        x = x.unsqueeze(0)
