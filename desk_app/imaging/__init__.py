"""Pictures of pages: judge, repair, read, archive. Loads numpy and OpenCV: never import it at the start."""
