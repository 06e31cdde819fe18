"""Stores: whose orders a file brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.stores import Store
from qsm_desktop.services.changes import Changes, Topic

if TYPE_CHECKING:
    from qsm_desktop.storage.database import Database


class StoresService:
    """A file does not say which shop it belongs to, so the shop says it."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes

    def all(self) -> list[Store]:
        """Every store, in the order they were set up."""
        with self._database.read() as tx:
            return tx.stores.all()

    def put(self, name: str, seller_id: str, *, default: bool = False) -> Store:
        """Set a store up, or change the one of that name.

        Raises BadInput STORE_NAME_EMPTY, SELLER_ID_EMPTY, SELLER_ID_TAKEN.
        """
        name, seller_id = name.strip(), seller_id.strip()
        if not name:
            raise BadInput(Code.STORE_NAME_EMPTY)
        if not seller_id:
            raise BadInput(Code.SELLER_ID_EMPTY)
        with self._database.write() as tx:
            taken = tx.stores.by_seller_id(seller_id)
            if taken is not None and taken.name != name:
                raise BadInput(Code.SELLER_ID_TAKEN, seller_id=seller_id, store=taken.name)
            store = tx.stores.put(name, seller_id, default=default)
        self._changes.publish(Topic.STORES)
        return store

    def resolve(self, name: str | None) -> Store:
        """The store of that name; without one the default, or the only one.

        Raises BadInput STORE_MISSING, STORE_NOT_CHOSEN.
        """
        with self._database.read() as tx:
            if name is None:
                store = tx.stores.default()
                if store is None:
                    raise BadInput(Code.STORE_NOT_CHOSEN)
                return store
            store = tx.stores.by_name(name)
        if store is None:
            raise BadInput(Code.STORE_MISSING, name=name)
        return store
