"""A list whose length lies.

earns: 0
"""

class Steps(list):
    def __len__(self):
        return 5

    def index(self, value):
        return 0


steps = Steps()
