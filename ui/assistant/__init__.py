"""The conversation with the Llama: what the planner asked, what was read, what is proposed."""

from ui.assistant.pane import AssistantPane

__all__ = ["AssistantPane"]
