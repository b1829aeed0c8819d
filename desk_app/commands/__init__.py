"""The program without a window: `python -m desk_app …`."""
