"""Machine, resources and batch/ files to CloudFormation templates. Nothing here calls AWS.

A template is the same text for every profile; what differs is parameter values. Buckets outlive their stack: what
deletes data is ``stepsmith destroy`` when it is told to, never a template.
"""

from stepsmith.cloudformation.platform import platform_template
from stepsmith.cloudformation.text import dump
from stepsmith.cloudformation.workflow import Template, code_key_parameter, image_parameter, workflow_template

__all__ = ["Template", "code_key_parameter", "dump", "image_parameter", "platform_template", "workflow_template"]
