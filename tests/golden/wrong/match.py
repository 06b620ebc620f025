"""`match` is decided while the workflow is being built."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    match run.kind:
        case "image":
            return Pass("Image")
        case _:
            return Pass("Other")
