"""All that runs in the sandbox, and the only room of the engine that is bound into it.

Student code can read every byte here: no hint, no tolerance, no right answer and no bar may stand in it,
and it imports nothing of ours but itself.
"""
