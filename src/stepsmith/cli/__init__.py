"""The command line. Each command's module is imported only when the command is used: ``--version`` is instant.

stdout carries the result and only it, stderr carries progress. Exit codes: 0 ok · 1 the thing itself failed ·
3 lost contact, state unknown · 4 credentials or permission · 5 the stack needs a decision · 64 usage or configuration ·
130/143 interrupted · 141 nobody reads the output any more.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import click

from stepsmith.cli.terminal import error_text, fail
from stepsmith.errors import ConfigurationError, DefinitionError, DeploymentError, StepsmithError

USAGE = 64

# command → module and attribute; the order is the order in which a user meets them
COMMANDS = {
    "init": ("stepsmith.cli.starting", "init"),
    "build": ("stepsmith.cli.definitions", "build"),
    "validate": ("stepsmith.cli.validation", "validate"),
    "explain": ("stepsmith.cli.definitions", "explain"),
    "import": ("stepsmith.cli.importing", "import_"),
    "graph": ("stepsmith.cli.drawing", "graph"),
    "run": ("stepsmith.cli.running", "run"),
    "stubs": ("stepsmith.cli.service_stubs", "stubs"),
    "replay": ("stepsmith.cli.histories", "replay"),
    "record": ("stepsmith.cli.histories", "record"),
    "local": ("stepsmith.cli.local", "local"),
    "deploy": ("stepsmith.cli.stacks", "deploy"),
    "status": ("stepsmith.cli.stacks", "status"),
    "destroy": ("stepsmith.cli.stacks", "destroy"),
    "executions": ("stepsmith.cli.executions", "executions"),
}


class PipeClosed(Exception):
    """Nobody reads our output any more: ``stepsmith … | head``."""


@contextmanager
def _pipe_kept() -> Iterator[None]:
    """click turns a closed pipe into exit code 1, which would say that the thing itself failed."""
    try:
        yield
    except BrokenPipeError as error:
        raise PipeClosed from error


class Commands(click.Group):
    """A group that knows its commands by name and imports one when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, attribute = COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def make_context(self, *arguments: Any, **options: Any) -> click.Context:
        with _pipe_kept():
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: click.Context) -> Any:
        with _pipe_kept():
            return super().invoke(ctx)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        from stepsmith.diagnostics.suggestion import nearest

        if args and args[0] not in COMMANDS and (guess := nearest(args[0], COMMANDS)):
            ctx.fail(f"there is no command {args[0]!r}; did you mean {guess!r}?")
        return super().resolve_command(ctx, args)


def _show_version(ctx: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"stepsmith {version('stepsmith')}")
        ctx.exit()


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help="Show it.")
def cli() -> None:
    """Write AWS Step Functions workflows in Python, prove them right, run them here, ship them.

    \b
    A first round, in a project's folder:
      stepsmith init FOLDER                              a new project in which all of this works
      stepsmith build                                    Python → asl/ and cloudformation/
      stepsmith validate asl                             what AWS would refuse, with line and column
      stepsmith local up                                 a local cloud on 127.0.0.1:4566, no Docker
      stepsmith deploy --profile local --yes             the same template as for AWS
      stepsmith executions start NAME --profile local    run it and watch it
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """The entry point: every error that stepsmith raises on purpose becomes a message and an exit code."""
    try:
        _main(arguments)
    except (PipeClosed, BrokenPipeError):
        # Python writes out what is left at its end; that must not fail again.
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        sys.exit(141)


def _main(arguments: Sequence[str] | None) -> None:
    try:
        code = cli.main(args=list(arguments) if arguments is not None else None, standalone_mode=False)
        sys.stdout.flush()
        sys.exit(code if isinstance(code, int) else 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        fail("stopped", 130)
    except click.UsageError as error:
        hint = f"\n{error.ctx.get_usage()}\nTry '{error.ctx.command_path} --help'." if error.ctx else ""
        fail(error.format_message() + hint, USAGE)
    except click.ClickException as error:
        fail(error.format_message(), USAGE)
    except KeyboardInterrupt:
        fail("stopped", 130)
    except DefinitionError as error:
        from stepsmith.diagnostics import render_text

        # Of a single finding, an error with the author's line says everything.
        several = error.excerpt is None or len(error.diagnostics) > 1
        found = render_text(error.diagnostics, colour=sys.stderr.isatty()) if several else ""
        fail("\n".join(part for part in (found, str(error)) if part), 1)
    except ConfigurationError as error:
        fail(str(error), USAGE)
    except DeploymentError as error:
        fail(str(error), error.exit_code)
    except StepsmithError as error:
        fail(str(error), 1)


__all__ = ["COMMANDS", "USAGE", "cli", "error_text", "main"]
