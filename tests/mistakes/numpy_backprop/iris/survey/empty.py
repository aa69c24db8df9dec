"""An empty dict.
hint: `hours` is empty
"""

hours = {}
