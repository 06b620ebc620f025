"""What goes wrong with a dataset, as the errors that a workflow meets."""

from __future__ import annotations


class DatasetFailed(Exception):
    """``cause`` says what was found, what was expected and where; in AWS's words where they are known."""

    error = ""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


class ReaderFailed(DatasetFailed):
    """States.ItemReaderFailed."""

    error = "States.ItemReaderFailed"


class WriterFailed(DatasetFailed):
    """States.ResultWriterFailed."""

    error = "States.ResultWriterFailed"
