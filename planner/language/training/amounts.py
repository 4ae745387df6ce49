"""How people write numbers, durations and shares."""

from __future__ import annotations

from planner.language.training.talking import NUMBERS, Filled, Slot, Talk


def number(low: int, high: int, step: int = 1) -> Slot:
    """Return a slot for a whole number, in figures or (up to twelve) in words."""

    def draw(talk: Talk) -> Filled:
        value = talk.rng.randrange(low, high + 1, step)
        text = str(value)
        if value <= 12 and talk.chance(0.45):
            text = NUMBERS[talk.language][value]
        if value >= 1000 and talk.chance(0.25):
            text = f"{value:,}" if talk.language == "en" else f"{value:,}".replace(",", " ")
        return Filled(text, value, value != 1)

    return draw


def minutes(low: int = 5, high: int = 120) -> Slot:
    """Return a slot for a duration; its value is whole minutes."""

    def draw(talk: Talk) -> Filled:
        choices = [m for m in (5, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 75, 80, 90, 105, 120, 150,
                               180, 210, 240, 270, 300, 360, 390, 420, 480, 510, 540, 600, 660, 720)
                   if low <= m <= high]  # fmt: skip
        value = talk.rng.choice(choices)
        hours, rest = divmod(value, 60)
        en = [f"{value} minutes", f"{value} min", f"{value} mins", f"{value}min"]
        fr = [f"{value} minutes", f"{value} min", f"{value} mn", f"{value}min"]
        if value > 150:
            en, fr = en[:2], fr[:2]
        if value == 15:
            en += ["a quarter of an hour", "quarter of an hour"] * 2
            fr += ["un quart d'heure"] * 2
        if value == 30:
            en += ["half an hour", "half an hour", "a half hour"]
            fr += ["une demi-heure", "une demi-heure"]
        if value == 45:
            en += ["three quarters of an hour"] * 2
            fr += ["trois quarts d'heure"] * 2
        if value == 60:
            en += ["an hour", "one hour", "1 h", "1 hour"] * 2
            fr += ["une heure", "1 h", "1h"] * 2
        if value == 90:
            en += ["an hour and a half", "one and a half hours", "1.5 hours", "1h30"] * 2
            fr += ["une heure et demie", "1h30", "1 h 30"] * 2
        if hours and not rest and hours > 1:
            words = NUMBERS["en"][hours] if hours < 13 else str(hours)
            mots = NUMBERS["fr"][hours] if hours < 13 else str(hours)
            en += [f"{hours} hours", f"{words} hours", f"{hours} h", f"{hours}h"] * 2
            fr += [f"{hours} heures", f"{mots} heures", f"{hours} h", f"{hours}h"] * 2
        elif hours and rest:
            en += [f"{hours}h{rest:02d}", f"{hours} h {rest:02d}"]
            fr += [f"{hours}h{rest:02d}", f"{hours} h {rest:02d}"] * 2
            if rest == 30 and hours < 13:
                en += [f"{NUMBERS['en'][hours]} and a half hours", f"{hours}.5 hours"] if hours > 1 else []
                fr += [f"{NUMBERS['fr'][hours]} heures et demie"] if hours > 1 else []
            if rest == 15 and hours == 1:
                en += ["an hour and a quarter"]
                fr += ["une heure et quart"]
        return Filled(talk.rng.choice(en if talk.language == "en" else fr), value, True)

    return draw


def percent(low: int = 5, high: int = 60) -> Slot:
    """Return a slot for how much slower travel is; its value is the factor."""

    def draw(talk: Talk) -> Filled:
        if talk.chance(0.15):
            value, en, fr = talk.rng.choice(
                (
                    (1.25, "a quarter", "un quart"),
                    (1.5, "half as much", "la moitié"),
                    (1.33, "a third", "un tiers"),
                )
            )
            if value != 1.33:
                return Filled(en if talk.language == "en" else fr, value)
        amount = talk.rng.randrange(low, high + 1, 5)
        text = talk.rng.choice(
            (f"{amount}%", f"{amount} %", f"{amount} percent", f"{amount} per cent")
            if talk.language == "en"
            else (f"{amount} %", f"{amount}%", f"{amount} pour cent")
        )
        return Filled(text, round(1 + amount / 100, 2))

    return draw
