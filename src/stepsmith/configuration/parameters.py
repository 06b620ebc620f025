"""A parameter file gives the template parameters of one profile their values, by stack.

```yaml
platform:
  VpcCidr: 10.20.0.0/16
wildlife:
  MonthlyBudgetUsd: 200
```

CloudFormation knows only texts: a number is written as it stands, a list joined by commas.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from stepsmith.configuration.document import ConfigurationFile, read
from stepsmith.configuration.schema import check
from stepsmith.diagnostics.suggestion import nearest


class ParameterFile:
    """The values of one profile. ``values(stack)`` are those of the platform or of one workflow."""

    def __init__(self, file: ConfigurationFile) -> None:
        self._file = file

    @property
    def name(self) -> str:
        return self._file.name

    @property
    def sections(self) -> tuple[str, ...]:
        return tuple(self._file.value)

    def values(self, section: str) -> Mapping[str, str]:
        return {name: parameter_text(value) for name, value in (self._file.value.get(section) or {}).items()}

    def check(self, section: str, declared: Mapping[str, object], *, filled: frozenset[str]) -> None:
        """Refuse a value for a parameter that the template does not declare, or that deployment fills in itself."""
        for name in self._file.value.get(section) or {}:
            if name in filled:
                self._file.refuse([section, name], "this parameter is filled in at deployment; remove it here")
            if name not in declared:
                near = nearest(name, [other for other in declared if other not in filled])
                hint = f"did you mean {near!r}? " if near else ""
                settable = [other for other in declared if other not in filled]
                self._file.refuse(
                    [section, name],
                    f"the template of {section!r} has no such parameter; {hint}"
                    f"those it has are: {', '.join(settable) or 'none'}",
                )

    def check_sections(self, known: frozenset[str]) -> None:
        """Refuse a section that is neither the platform nor a workflow of the project."""
        for section in self.sections:
            if section not in known:
                near = nearest(section, known)
                hint = f"did you mean {near!r}? " if near else ""
                self._file.refuse([section], f"no such stack; {hint}the stacks are {', '.join(sorted(known))}")


def load_parameters(path: Path, *, root: Path) -> ParameterFile:
    """Read and check a parameter file."""
    file = read(path, root=root)
    check(file, "parameters")
    return ParameterFile(file)


def parameter_text(value: object) -> str:
    """A value as CloudFormation takes it: ``true``, ``200``, ``a,b``."""
    match value:
        case bool():
            return "true" if value else "false"
        case list():
            return ",".join(parameter_text(item) for item in value)
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)
