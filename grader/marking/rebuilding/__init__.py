"""From the file that was handed in to the notebook that is run: reading, matching, repairs, the master."""
