"""Own templates: a shop's copies of factory templates, and every version of their texts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Two tables that are only ever added to; the texts themselves stand in template_texts."""
    op.create_table(
        "own_templates",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("origin_number", sa.Integer(), nullable=False),
        sa.Column("origin_digest", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["origin_digest"],
            ["template_texts.digest"],
            name=op.f("fk_own_templates_origin_digest"),
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_own_templates")),
    )
    op.create_table(
        "own_template_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"], ["template_texts.digest"], name=op.f("fk_own_template_versions_digest")
        ),
        sa.ForeignKeyConstraint(
            ["number"], ["own_templates.number"], name=op.f("fk_own_template_versions_number")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_template_versions")),
        sa.UniqueConstraint(
            "number", "version", name=op.f("uq_own_template_versions_number_version")
        ),
    )
    for table in ("own_templates", "own_template_versions"):
        for change in ("DELETE", "UPDATE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is kept'); END"
            )
