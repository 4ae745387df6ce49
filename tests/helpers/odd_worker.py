"""A worker that behaves as its request's seed says; run as a program by the tests beside it."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from collections.abc import Iterator

from planner.errors import PacktrainError
from planner.jobs.messages import Found, Message, Progress, Solved, SolveRequest
from planner.jobs.worker import Job, serve
from planner.model import Plan, PlanInfo, Problem, Unserved


def solve(request: SolveRequest, job: Job) -> Message | None:
    plan = Plan(info=PlanInfo(name=f"seed {request.seed}"), unserved=tuple(_left_out(request.problem)))
    done = Solved(id=request.id, plan=plan)
    match request.problem.settings.name:
        case "plain":
            job.send(Progress(id=request.id, seconds=0.1, text="Looking"))
            job.send(Found(id=request.id, seconds=0.2, value=5.0, plan=plan))
        case "noisy":
            print("a print")
            os.write(1, b"a write to descriptor 1\n")
            ctypes.CDLL(None).puts(b"a native line")
            ctypes.CDLL(None).fflush(None)
            subprocess.run([sys.executable, "-c", "print('a child'); input()"], check=False)
        case "refusing":
            return Solved(id=request.id, plan=plan, refused={"R1": "Too early for anybody."})
        case "telling":
            told = PlanInfo(name=f"{request.mode}, {request.problem.settings.stability}")
            return Solved(id=request.id, plan=plan.model_copy(update={"info": told}))
        case "impatient":
            job.send(Found(id=request.id, seconds=0.2, value=5.0, plan=plan))
            job.stop.wait(60)
        case "stubborn":
            job.send(Found(id=request.id, seconds=0.2, value=5.0, plan=plan))
            time.sleep(60)
        case "patient":
            for second in range(600):
                job.send(Progress(id=request.id, seconds=float(second), text="waiting"))
                if job.stop.wait(0.1):
                    break
            return Solved(id=request.id, plan=plan, refused={"stopped": str(job.stopped)})
        case "deaf":
            time.sleep(60)
        case "abort":
            job.send(Found(id=request.id, seconds=0.2, value=5.0, plan=plan))
            os.abort()
        case "fault":
            raise ZeroDivisionError("by nobody")
        case "refusal":
            raise PacktrainError("Truck 3 has no start place; give it one.")
        case "silent":
            job.send(done)
            return None
    return done


def _left_out(problem: Problem) -> Iterator[Unserved]:
    for activity in (*problem.orders, *problem.tasks, *problem.shifts):
        posts = getattr(activity, "needed", 0)
        yield Unserved(activity=activity.name, verdict="not_found", reason="Nobody looked.", posts=posts)


def prepare() -> str:
    if "unprepared" in sys.argv:
        raise PacktrainError("The engine is not installed.")
    return "ready to test"


if __name__ == "__main__":
    sys.exit(serve({SolveRequest: solve}, prepare))
