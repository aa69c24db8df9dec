"""What hidden tests of this course run beside student code, who can read every byte of it.

No hint, no tolerance, no right answer and no bar may stand here.
"""
