"""The entry point: decides between the window and the command line, nothing else."""


def main() -> int:
    """Run the command line; it opens the window when no command is given."""
    return 0
