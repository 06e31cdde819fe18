"""Use cases: from an order to a delivered mail. No Qt."""
