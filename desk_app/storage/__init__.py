"""The database, the draft journal and the encrypted papers of the desk."""
