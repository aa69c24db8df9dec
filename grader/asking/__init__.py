"""What a hidden test says: ask, expect, check, score. The judge's process alone holds it."""
