"""HTTP client of the centre."""
