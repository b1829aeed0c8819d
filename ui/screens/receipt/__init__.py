"""The receipt: what was decided, what happens next, and the papers on their way to the printer."""
