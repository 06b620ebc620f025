"""stubs: what an editor and a type checker need to know of a service whose stub stepsmith does not carry."""

from __future__ import annotations

from pathlib import Path

import click

from stepsmith.cli.terminal import here, result, say, shown, write_file

_MODULE = '''\
"""Operations of aws-sdk:{segment}; the stub beside this file has their types."""

# Written by `stepsmith stubs {segment}`.
from stepsmith.tasks import aws_sdk

__getattr__ = aws_sdk.{name}.__getattr__
'''


@click.command()
@click.argument("services", nargs=-1, required=True, metavar="SERVICE...")
@click.option(
    "-o", "--output", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER",
    help="Where to write; aws/ in the project's folder of workflows unless given.",
)  # fmt: skip
def stubs(services: tuple[str, ...], output: Path | None) -> None:
    """Write type stubs for AWS services into the project.

    For each service two files: SERVICE.py, whose functions are those of aws_sdk.SERVICE, and SERVICE.pyi with their
    types, of parameters and of answers. A workflow imports the first: `from ..aws import ec2`. Stubs of the services
    that workflows call most come with stepsmith and need no such file.
    """
    from stepsmith.tasks.aws_sdk import segment_meant
    from stepsmith.tasks.aws_sdk import stubs as stub_of

    segments = []
    for service in services:
        segment, meant = segment_meant(service)
        if segment is None:
            hint = f"; did you mean {meant}?" if meant else "; a service is named as in its ARN, aws-sdk:SERVICE:…"
            raise click.UsageError(f"there is no service {service!r}{hint}")
        segments.append(segment)
    folder = here().workflows / "aws" if output is None else output
    for segment in dict.fromkeys(segments):
        name = "lambda_" if segment == "lambda" else segment
        text = stub_of(segment, how=f"`stepsmith stubs {segment}` writes it.")
        write_file(folder / f"{name}.pyi", text)
        write_file(folder / f"{name}.py", _MODULE.format(segment=segment, name=name))
        for path in (folder / f"{name}.py", folder / f"{name}.pyi"):
            result(f"wrote  {shown(path.absolute())}")
    say("a workflow imports them with 'from ..aws import …'" if output is None else "import them from their folder")
