"""forward runs under torch.no_grad().

hint: cut off from the parameters
loses: test-mlp-gradients
changes: registered
"""

# instead of:
    return len(self.sizes) - 1

def forward(self, x):
# write:
    return len(self.sizes) - 1

@torch.no_grad()
def forward(self, x):
