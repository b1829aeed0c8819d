"""From a dated print template and the content of a case to the bytes of a PDF."""
