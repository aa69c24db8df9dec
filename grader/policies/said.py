"""Says a policy in the words that students read."""

from grader.policies.rules import Policy


def late(policy: Policy) -> str:
    """Say what is taken off for lateness; empty where nothing is."""
    if policy.most == 0:
        said = "what is handed in later does not count"
    elif policy.percent and policy.most == 1:
        said = f"within {_end(policy)} {policy.percent:g} % of what you earned is lost; later nothing counts"
    elif policy.percent:
        cost = "cost" if (policy.hours or 1) > 1 else "costs"
        end = "until nothing is left" if policy.most is None else f"after {_end(policy)} nothing counts"
        said = f"each started {_unit(policy)} {cost} {policy.percent:g} % of what you earned; {end}"
    else:
        said = ""
    minutes = policy.grace.total_seconds() / 60
    return f"{said}; {minutes:g} minutes are forgiven" if said and minutes else said


def wrong_format(policy: Policy) -> str:
    """Say what files under other names cost; empty where that is nothing."""
    if not policy.wrong_format:
        return ""
    return f"cost {policy.wrong_format:g} % of what you earned, where a person confirms it"


def extra(policy: Policy) -> str:
    """Say which questions add to the marks beyond the maximum; empty where none does."""
    names = ", ".join(f"`{question}`" for question in policy.extra)
    return f"{names}: adds to your marks, not to the maximum" if names else ""


def _unit(policy: Policy) -> str:
    if policy.hours is None:
        return "day"
    return "hour" if policy.hours == 1 else f"{policy.hours} hours"


def _end(policy: Policy) -> str:
    number = (policy.most or 0) * (policy.hours or 1)
    return f"{number} {'day' if policy.hours is None else 'hour'}{'s' * (number != 1)}"
