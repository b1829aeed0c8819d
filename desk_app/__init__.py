"""The desk and the centre: rules, operations and adapters, without a window."""
