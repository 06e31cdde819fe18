"""What is kept: SQLAlchemy tables and repositories that return domain objects, never rows."""
