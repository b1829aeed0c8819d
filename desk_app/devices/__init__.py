"""Adapters of clocks, printers, scanners and cards, each beside its simulator."""
