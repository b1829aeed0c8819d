"""Run by alembic for every migration, on the connection and inside the transaction of `schema.py`."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    # SQLite can undo changes of tables; with this a step is applied whole or not at all.
    transactional_ddl=True,
)
context.run_migrations()
