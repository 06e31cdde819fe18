"""Run the steps on the connection that ``storage.upgrading`` passes in."""

from __future__ import annotations

from alembic import context

from qsm_desktop.storage.schema import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
