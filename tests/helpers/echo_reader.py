"""A reader for tests of what is done with readings: the request is the reading itself, as JSON."""

from __future__ import annotations

import json
import os
import sys

from planner.errors import PacktrainError
from planner.jobs.messages import Message, ReadDone, ReadRequest
from planner.jobs.worker import Job, serve


def read(request: ReadRequest, job: Job) -> Message:
    if request.request == "crash":
        os.abort()
    if request.model.endswith("bad.gguf"):
        raise PacktrainError("This is no language model.")
    try:
        reading, note = json.loads(request.request), ""
    except ValueError:
        reading, note = {"intent": "unclear", "about": "meaning"}, "It makes no sense."
    result = {"reading": reading, "raw": "written", "model": "echo", "note": note}
    return ReadDone(id=request.id, result=result)


if __name__ == "__main__":
    sys.exit(serve({ReadRequest: read}))
