"""A schedule of a shop of machines under way: what is done in which order, and the times that follow.

Everything here is on arrays of integers, to be compiled.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from solvers.shopfloor.arrays import Array, Machines
from solvers.shopfloor.compiled import compiled


class Line(NamedTuple):
    """A schedule under way: each operation's choice, its neighbours on the machine (-1: none), and times.

    ``head`` is the earliest start, ``tail`` the longest way from an operation's end to the very end; ``own_head``
    and ``own_tail`` are these as far as precedence alone demands.
    """

    choice: Array
    length: Array
    previous: Array
    following: Array
    first: Array
    head: Array
    tail: Array
    own_head: Array
    own_tail: Array
    order: Array


@compiled
def put_in_order(shop: Machines, line: Line, rank: Array) -> None:
    """Have every machine do its operations in the order of their ranks; choices are as ``line`` says."""
    last = np.full(shop.machines, -1, np.int64)
    line.first[:] = -1
    for k in np.argsort(rank):
        choice = line.choice[k]
        line.length[k] = shop.minutes[choice]
        machine = shop.machine[choice]
        line.previous[k] = last[machine]
        line.following[k] = -1
        if last[machine] >= 0:
            line.following[last[machine]] = k
        else:
            line.first[machine] = k
        last[machine] = k


@compiled
def time(shop: Machines, line: Line) -> int:
    """Compute all times; return the last end, or -1 when operations wait for each other in a circle."""
    count = len(shop.release)
    waiting = np.empty(count, np.int64)
    order = line.order
    length, head, tail = line.length, line.head, line.tail
    filled = 0
    for k in range(count):
        waiting[k] = shop.before_at[k + 1] - shop.before_at[k] + (1 if line.previous[k] >= 0 else 0)
        if waiting[k] == 0:
            order[filled] = k
            filled += 1
    done = 0
    last = 0
    while done < filled:
        k = order[done]
        done += 1
        own = shop.release[k]
        for j in range(shop.before_at[k], shop.before_at[k + 1]):
            b = shop.before[j]
            own = max(own, head[b] + length[b] + shop.before_lag[j])
        line.own_head[k] = own
        m = line.previous[k]
        if m >= 0:
            own = max(own, head[m] + length[m])
        head[k] = own
        last = max(last, own + length[k])
        for j in range(shop.after_at[k], shop.after_at[k + 1]):
            a = shop.after[j]
            waiting[a] -= 1
            if waiting[a] == 0:
                order[filled] = a
                filled += 1
        m = line.following[k]
        if m >= 0:
            waiting[m] -= 1
            if waiting[m] == 0:
                order[filled] = m
                filled += 1
    if filled < count:
        return -1
    for i in range(count - 1, -1, -1):
        k = order[i]
        own = 0
        for j in range(shop.after_at[k], shop.after_at[k + 1]):
            a = shop.after[j]
            own = max(own, tail[a] + length[a] + shop.after_lag[j])
        line.own_tail[k] = own
        m = line.following[k]
        if m >= 0:
            own = max(own, tail[m] + length[m])
        tail[k] = own
    return last


@compiled
def critical(shop: Machines, line: Line, last: int, path: Array) -> int:
    """Write one longest path, chosen at random, into ``path`` from its end on; return how many it has."""
    count = len(shop.release)
    k = -1
    seen = 0
    for i in range(count):
        if line.head[i] + line.length[i] == last:
            seen += 1
            if np.random.randint(0, seen) == 0:
                k = i
    found = 0
    while k >= 0:
        path[found] = k
        found += 1
        chosen = -1
        seen = 0
        for j in range(shop.before_at[k], shop.before_at[k + 1]):
            b = shop.before[j]
            if line.head[b] + line.length[b] + shop.before_lag[j] == line.head[k]:
                seen += 1
                if np.random.randint(0, seen) == 0:
                    chosen = b
        m = line.previous[k]
        if m >= 0 and line.head[m] + line.length[m] == line.head[k]:
            seen += 1
            if np.random.randint(0, seen) == 0:
                chosen = m
        k = chosen
    for i in range(found // 2):
        path[i], path[found - 1 - i] = path[found - 1 - i], path[i]
    return found


@compiled
def take_out(shop: Machines, line: Line, k: int) -> None:
    """Take an operation off its machine."""
    m, n = line.previous[k], line.following[k]
    if m >= 0:
        line.following[m] = n
    else:
        line.first[shop.machine[line.choice[k]]] = n
    if n >= 0:
        line.previous[n] = m


@compiled
def put_behind(shop: Machines, line: Line, k: int, m: int) -> None:
    """Put an operation behind another on the machine of its choice, to the front for -1."""
    machine = shop.machine[line.choice[k]]
    if m >= 0:
        n = line.following[m]
        line.following[m] = k
    else:
        n = line.first[machine]
        line.first[machine] = k
    line.previous[k] = m
    line.following[k] = n
    if n >= 0:
        line.previous[n] = k
