"""Charset and agreements of a setting, charset of a mail, and which rules a shop switched off."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Columns with defaults, so that settings and mails of before stay what they were."""
    utf8 = sa.text("'utf-8'")
    op.add_column("settings", sa.Column("charset", sa.Text(), nullable=False, server_default=utf8))
    op.add_column(
        "settings", sa.Column("rewrites", sa.Text(), nullable=False, server_default=sa.text("''"))
    )
    op.add_column("mails", sa.Column("charset", sa.Text(), nullable=False, server_default=utf8))
    op.create_table(
        "rule_switches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("off", sa.Boolean(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_switches")),
    )
    op.create_index(op.f("ix_rule_switches_rule"), "rule_switches", ["rule"], unique=False)
    for change in ("DELETE", "UPDATE"):
        op.execute(
            f"CREATE TRIGGER rule_switches_no_{change.lower()} BEFORE {change} ON rule_switches "
            "BEGIN SELECT RAISE(ABORT, 'rule_switches is kept'); END"
        )
