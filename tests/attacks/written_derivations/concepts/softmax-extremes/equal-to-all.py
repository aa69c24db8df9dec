"""An object that equals everything.

earns: 0
"""

class Any:
    def __eq__(self, other):
        return True

    def __bool__(self):
        return False


exactly_zero_or_one = Any()
saturating_logits = Any()
