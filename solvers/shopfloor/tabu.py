"""Tabu search on a shop of machines: who does what in which order, so that the last end is early.

A move takes an operation of a longest path elsewhere in its block of the path (neighbourhood N7 of Zhang et al.,
2007, with the estimates of Balas and Vazacopoulos, 1998), or to another machine (after Mastrolilli and Gambardella,
2000). Everything here is on arrays of integers, to be compiled.
"""

from __future__ import annotations

import numpy as np

from solvers.shopfloor.arrays import FAR, Array, Machines
from solvers.shopfloor.compiled import compiled
from solvers.shopfloor.machines import Line, critical, put_behind, take_out, time


@compiled
def after_estimate(line: Line, u: int, v: int) -> int:
    """Return about how long the longest path through u..v is once u stands right behind v on its machine."""
    head, tail, length = line.head, line.tail, line.length
    m = line.previous[u]
    reached = head[m] + length[m] if m >= 0 else 0
    # Heads forwards from the one behind u to v, then u; kept in a small buffer for the way back.
    k = line.following[u]
    size = 1
    while k != v:
        size += 1
        k = line.following[k]
    heads = np.empty(size + 1, np.int64)
    k = line.following[u]
    for i in range(size):
        begun = max(line.own_head[k], reached)
        heads[i] = begun
        reached = begun + length[k]
        k = line.following[k]
    heads[size] = max(line.own_head[u], reached)
    behind = line.following[v]
    rest = max(line.own_tail[u], tail[behind] + length[behind] if behind >= 0 else 0)
    worst = heads[size] + length[u] + rest
    rest += length[u]
    k = v
    for i in range(size - 1, -1, -1):
        left = max(line.own_tail[k], rest)
        worst = max(worst, heads[i] + length[k] + left)
        rest = left + length[k]
        k = line.previous[k]
    return int(worst)


@compiled
def before_estimate(line: Line, u: int, v: int) -> int:
    """Return about how long the longest path through u..v is once v stands right before u on its machine."""
    head, tail, length = line.head, line.tail, line.length
    m = line.previous[u]
    reached = head[m] + length[m] if m >= 0 else 0
    k = u
    size = 1
    while line.following[k] != v:
        size += 1
        k = line.following[k]
    heads = np.empty(size + 1, np.int64)
    heads[0] = max(line.own_head[v], reached)
    reached = heads[0] + length[v]
    k = u
    for i in range(1, size + 1):
        begun = max(line.own_head[k], reached)
        heads[i] = begun
        reached = begun + length[k]
        k = line.following[k]
    behind = line.following[v]
    rest = tail[behind] + length[behind] if behind >= 0 else 0
    worst = 0
    k = line.previous[v]
    for i in range(size, 0, -1):
        left = max(line.own_tail[k], rest)
        worst = max(worst, heads[i] + length[k] + left)
        rest = left + length[k]
        k = line.previous[k]
    return int(max(worst, heads[0] + length[v] + max(line.own_tail[v], rest)))


@compiled
def search(
    shop: Machines,
    line: Line,
    best: Line,
    tabu: Array,
    away: Array,
    state: Array,
    rounds: int,
    tenure: int,
    spread: int,
) -> None:
    """Make moves; ``best`` is overwritten by every better schedule.

    Parameters
    ----------
    tabu : array
        For pairs of operations, the round until which the first may not come before the second again.
    away : array
        For operation and machine, the round until which it may not go back there.
    state : array
        The round, the present last end, the best one, the round in which that was found, and 1 when the
        longest path can't be made shorter by any move.
    """
    count = len(shop.release)
    path = np.empty(count, np.int64)
    now = state[0]
    last = state[1]
    if last <= 0:
        last = time(shop, line)
        if last < state[2] or state[2] <= 0:
            state[2] = last
            state[3] = now
            best.choice[:] = line.choice
            best.head[:] = line.head
    head, tail, length = line.head, line.tail, line.length
    for _ in range(rounds):
        now += 1
        size = critical(shop, line, last, path)
        # (value, kind, operation, other or choice, behind); kind 0: behind, 1: before, 2: another machine
        value, kind, who, other, behind = FAR, -1, -1, -1, -1
        t_value, t_kind, t_who, t_other, t_behind = FAR, -1, -1, -1, -1
        ties, t_ties = 0, 0
        i = 0
        while i < size:
            j = i
            while j + 1 < size and line.following[path[j]] == path[j + 1]:
                j += 1
            if j > i:
                # Within the block: the inner ones behind its last and before its first; these two inwards.
                for what in range(4):
                    for s in range(i, j + 1):
                        if what == 0:
                            u, v = path[s], path[j]
                            move = 0
                            if s == j:
                                continue
                        elif what == 1:
                            u, v = path[i], path[s]
                            move = 1
                            if s == i:
                                continue
                        elif what == 2:
                            u, v = path[i], path[s]
                            move = 0
                            if s in (i, j):
                                continue
                        else:
                            u, v = path[s], path[j]
                            move = 1
                            if s in (i, j):
                                continue
                        if move == 0:
                            if tail[v] + length[v] < line.own_tail[u] or (
                                line.following[u] != v and tail[v] + length[v] <= line.own_tail[u]
                            ):
                                continue
                            found = after_estimate(line, u, v)
                        else:
                            if line.following[u] == v and what == 1:
                                continue  # the same as moving the first behind the second
                            if head[u] + length[u] <= line.own_head[v] and line.following[u] != v:
                                continue
                            found = before_estimate(line, u, v)
                        banned = False
                        if move == 0:
                            k = u
                            while k != v:
                                k = line.following[k]
                                if tabu[k, u] > now:
                                    banned = True
                                    break
                        else:
                            k = v
                            while k != u:
                                k = line.previous[k]
                                if tabu[v, k] > now:
                                    banned = True
                                    break
                        if banned and found >= state[2]:
                            if found < t_value:
                                t_value, t_ties = found, 0
                            if found == t_value:
                                t_ties += 1
                                if np.random.randint(0, t_ties) == 0:
                                    t_kind, t_who, t_other = move, u, v
                        else:
                            if found < value:
                                value, ties = found, 0
                            if found == value:
                                ties += 1
                                if np.random.randint(0, ties) == 0:
                                    kind, who, other = move, u, v
            i = j + 1
        for i in range(size):
            u = path[i]
            for c in range(shop.choice_at[u], shop.choice_at[u + 1]):
                if c == line.choice[u]:
                    continue
                machine = shop.machine[c]
                if machine == shop.machine[line.choice[u]]:
                    continue
                banned = away[u, machine] > now
                minutes = shop.minutes[c]
                m = -1
                n = line.first[machine]
                while True:
                    free = True
                    if n >= 0 and head[n] + length[n] <= line.own_head[u]:
                        free = False  # n may lead to u
                    if m >= 0 and tail[m] + length[m] <= line.own_tail[u]:
                        break  # u may lead to m, and to all behind it
                    if free:
                        reached = max(line.own_head[u], head[m] + length[m] if m >= 0 else 0)
                        rest = max(line.own_tail[u], tail[n] + length[n] if n >= 0 else 0)
                        found = reached + minutes + rest
                        if banned and found >= state[2]:
                            if found < t_value:
                                t_value, t_ties = found, 0
                            if found == t_value:
                                t_ties += 1
                                if np.random.randint(0, t_ties) == 0:
                                    t_kind, t_who, t_other, t_behind = 2, u, c, m
                        else:
                            if found < value:
                                value, ties = found, 0
                            if found == value:
                                ties += 1
                                if np.random.randint(0, ties) == 0:
                                    kind, who, other, behind = 2, u, c, m
                    if n < 0:
                        break
                    m = n
                    n = line.following[n]
        if kind < 0:
            if t_kind < 0:
                state[4] = 1
                break
            kind, who, other, behind = t_kind, t_who, t_other, t_behind
        until = now + tenure + np.random.randint(0, spread)
        if kind == 0:
            k = who
            while k != other:
                k = line.following[k]
                tabu[who, k] = until
            take_out(shop, line, who)
            put_behind(shop, line, who, other)
        elif kind == 1:
            k = other
            while k != who:
                k = line.previous[k]
                tabu[k, other] = until
            take_out(shop, line, other)
            put_behind(shop, line, other, line.previous[who])
        else:
            away[who, shop.machine[line.choice[who]]] = until
            take_out(shop, line, who)
            line.choice[who] = other
            line.length[who] = shop.minutes[other]
            put_behind(shop, line, who, behind)
        last = time(shop, line)
        if last < 0:  # never, by the conditions on moves
            state[4] = 1
            break
        if last < state[2]:
            state[2] = last
            state[3] = now
            best.choice[:] = line.choice
            best.head[:] = line.head
    state[0] = now
    state[1] = last
