"""Papers: dated templates of forms, filled and typeset as PDF, stamped and shown."""
