"""Forms: rules, made from the field types that a kind declares, and what a strange workbook holds."""

from ui.forms.mapping_dialog import MappingDialog
from ui.forms.rule_dialog import RuleDialog

__all__ = ["MappingDialog", "RuleDialog"]
