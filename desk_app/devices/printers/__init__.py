"""Printers: the system's queues (CUPS), a folder, a simulated one, none. All fit `ports.Printer`."""
