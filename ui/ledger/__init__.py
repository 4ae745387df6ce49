"""The ledger: every rule as a sentence, with its switch and its origin."""

from ui.ledger.pane import LedgerPane

__all__ = ["LedgerPane"]
