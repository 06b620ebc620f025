"""The local cloud is one process on 127.0.0.1 that any AWS SDK or the AWS CLI can use.

Step Functions, CloudFormation, the running of Lambda functions and of Batch jobs are ours; moto serves what lies
behind them. Every job and every function is a real process, which dies with the server, and which has neither
credentials nor an address with which it could reach real AWS.

What the local cloud does not do, it refuses with an error that says so; it never pretends.
"""
