"""The first start: office, first administrator, days of the acts."""
