"""From a submitted notebook to a recorded mark."""
