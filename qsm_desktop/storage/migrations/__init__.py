"""Alembic's steps from one schema version to the next; run by ``storage.upgrading``."""
