"""Resource types that CloudFormation does not know in every Region.

There a template is refused as a whole ("Unrecognized resource types"), whatever its conditions say; it is better said
before anything is sent. A test compares this with the data of cfn-lint.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stepsmith.configuration import Profile
from stepsmith.errors import ConfigurationError

# [D] The public registry by Region, as carried by cfn-lint 1.58.0.
MISSING: Mapping[str, frozenset[str]] = {
    "AWS::Budgets::Budget": frozenset(
        {
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-3",
            "ap-south-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "ca-west-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "il-central-1",
            "me-central-1",
            "mx-central-1",
            "us-gov-east-1",
            "us-gov-west-1",
        }
    ),
}


def check_region(profile: Profile, template: Mapping[str, Any], *, stack: str) -> None:
    """Refuse a Region of AWS in which CloudFormation does not know a type of the template."""
    if profile.provider != "aws":
        return
    for name, resource in template.get("Resources", {}).items():
        kind = resource.get("Type")
        if profile.region in MISSING.get(kind, ()):
            raise ConfigurationError(
                f"CloudFormation does not know {kind} in {profile.region}, and {stack} needs it for {name}; choose a "
                "Region that has it, such as eu-west-1, eu-central-1 or us-east-1",
                file=profile.file,
                key="region",
            )
