"""Axes of length 1 are squeezed away: a single example is no mini-batch any more.

hint: One example is a mini-batch too
loses: test-modular-forward test-modular-backward
changes: helper_methods
"""

# instead of:
def forward(self, x):
# write:
def forward(self, x):
    x = x.squeeze()
