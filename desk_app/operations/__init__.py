"""What a clerk does: one method per act, the outside world behind ports."""
