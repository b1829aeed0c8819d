"""One folder a screen: `screen.py` (widgets) and `view_model.py` (state and commands)."""
