"""The sandboxed process that runs a student's code."""
