"""The marker's side of the sandbox: what it shows, how a kernel is asked of it, and its limits."""
