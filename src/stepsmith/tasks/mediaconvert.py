"""Jobs of AWS Elemental MediaConvert."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

create_job = optimized("mediaconvert", "createJob", "Convert media and wait for the job's end.")
