"""From a rebuilt notebook to an outcome: student cells in the sandbox, graded cells in the judge."""
