"""The register: find a case by number, name, IIN or bar code."""
