"""The IAM statements that a machine, its functions and its jobs need, each naming who needs it: least privilege."""
