"""The local cloud is one process on 127.0.0.1 that any AWS SDK or the AWS CLI can use.

Step Functions, CloudFormation, the running of Lambda functions and of Batch jobs are ours; moto serves what lies
behind them. Every job and every function is a real process, which dies with the server, and which has neither
credentials nor an address with which it could reach real AWS.

What the local cloud does not do, it refuses with an error that says so; it never pretends. What may surprise:

* State lives in memory: it is gone when the process ends. Only ``spend`` is kept in a file.
* A function runs on the server's Python; where its zip was made for another version or machine, only its own files
  are used, with dependencies installed here from the same requirements, and its log's first line says so.
* Lambda's memory limit is enforced on Linux; a job's MEMORY is not, and a job that asks for a GPU runs without one.
* At most as many vCPUs as this machine has cores run at once; a job larger than the machine runs alone.
* A distributed Map runs at most 1,000 children at once. Running children are all there to be described and listed; of
  ended ones the cloud keeps the last 1,000 that succeeded and the last 1,000 that did not, of all Maps together.
* Not there yet: Lambda layers and languages other than Python, multi-node jobs, volumes and secrets of jobs;
  redrives of Map runs, and the types of stacks for versions and aliases of state machines.
* TestState does not wait in a Wait state, and calls no HTTP endpoint.
* moto does not look at IAM policies: a missing permission shows on AWS only.
"""
