"""Machine, resources and batch/ files to CloudFormation templates. Nothing here calls AWS."""
