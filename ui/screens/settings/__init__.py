"""Settings: this window, the office, the days of the acts, accounts, what this program is."""
