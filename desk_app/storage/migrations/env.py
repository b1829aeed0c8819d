"""Run by alembic for every migration, on the connection and inside the transaction of `schema.py`.

SQLite can undo changes of tables, so all steps are applied or none.
"""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
