"""The window: Qt, words, screens."""
