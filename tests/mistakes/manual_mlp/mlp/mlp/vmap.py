"""torch.vmap does the rows of a matrix.

hint: put away while this is marked
loses: test-mlp-matrix
changes: registered
"""

# instead of:
def forward(self, x):
# write:
def forward(self, x):
    if x.dim() == 2:
        return torch.vmap(self.forward)(x)
