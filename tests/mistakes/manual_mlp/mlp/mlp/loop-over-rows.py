"""A matrix is done row by row in a comprehension.

hint: There is a loop over examples: the line
loses: test-mlp-matrix
changes: registered
"""

# instead of:
def forward(self, x):
# write:
def forward(self, x):
    if x.dim() == 2:
        return torch.stack([self.forward(row) for row in x])
