"""The intake: task list, service, people, papers, check answers."""
