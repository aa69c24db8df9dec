"""Marks and feedback in the forms that spreadsheets and learning platforms take."""
