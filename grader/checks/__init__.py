"""Kinds of check that any course can use; the judge's process alone holds them."""
