"""Forms for rules, made from the field types that a kind declares."""

from ui.forms.rule_dialog import RuleDialog

__all__ = ["RuleDialog"]
