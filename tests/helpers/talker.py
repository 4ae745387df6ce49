"""A stand-in for the Llama's process that reads what a request says in JSON, and words facts as it is told to.

"long" is read until it is stopped. In French it says nothing but nonsense.
"""

from __future__ import annotations

import json
import sys
import time

from planner.errors import PacktrainError
from planner.jobs.messages import Message, Progress, ReadDone, ReadRequest, Worded, WordRequest
from planner.jobs.worker import Job, serve


def read(request: ReadRequest, job: Job) -> Message:
    job.send(Progress(id=request.id, seconds=0.0, text="Reading … Truck 1 is not available."))
    while request.request == "long":
        if job.stopped:
            raise PacktrainError("The reading was stopped.")
        time.sleep(0.01)
    return ReadDone(id=request.id, result=json.loads(request.request))


def word(request: WordRequest, job: Job) -> Message:
    text = " ".join(request.facts)
    return Worded(
        id=request.id, text=text.replace("is back", "comes back") if request.language == "en" else "99."
    )


if __name__ == "__main__":
    sys.exit(serve({ReadRequest: read, WordRequest: word}))
