"""One case: what was decided, its papers, its legal dates, and the closing act."""
