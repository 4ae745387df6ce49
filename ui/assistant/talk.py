"""What the assistant says besides sentences of rules and answers, in the language in which it was spoken to.

The window itself is English; a card belongs to the conversation and is in one language as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Talk:
    """The assistant's own words in one language; what ends in a colon stands before a rule's sentence."""

    unclear: Mapping[str, str]
    which: str
    is_it: str
    none: str
    nobody: str
    no: str
    none_tip: str
    choose_tip: str
    at_once: str
    again: str
    unsure: str
    hold: str
    accept: str
    decline: str
    edit: str
    edit_tip: str
    in_force: str
    declined: str
    undo: str
    taken_back: str
    shall_try: str
    try_it: str
    leave: str
    left: str
    being_tried: str
    what_if: str
    solves_once: str
    withdraw_one: str
    withdraw_many: str
    withdraw: str
    keep: str
    withdrawn: str
    put_back: str
    none_to_withdraw: str
    chosen: str
    looking: str
    finding_words: str
    worded: str
    came_of_it: str
    take_over: str
    keep_plan: str
    taken_over: str
    plan_kept: str
    changed_since: str


ENGLISH = Talk(
    unclear={
        "name": "Which one do you mean? I found no record, or several, for a name in your request. "
        "Please use the name as it stands in the tables.",
        "time": "Which time do you mean? It must lie within the days of this plan.",
        "amount": "How much do you mean? Please give a number.",
        "unsupported": "Packtrain can't plan that yet. You can state rules by hand under Rules, Add rule.",
        "meaning": "I did not understand that as a planning request. Please say it in other words, "
        "one or two wishes at a time.",
    },
    which="I am not sure what you mean. Which of these is it?",
    is_it="I am not sure that I read this rightly. Is this what you mean?",
    none="None of these",
    nobody="None of these",
    no="No",
    none_tip="Say it in other words (key 0)",
    choose_tip="Choose this (key {})",
    at_once="The one you choose takes effect at once; you can undo it.",
    again="Please say it in other words, one or two wishes at a time.",
    unsure="I am not sure that I read this rightly. Please check it.",
    hold="Shall this hold from now on?",
    accept="Accept",
    decline="Decline",
    edit="Edit",
    edit_tip="Change this rule before it is put in force",
    in_force="In force. Solve to see it.",
    declined="Declined",
    undo="Undo",
    taken_back="Taken back",
    shall_try="Shall I try this, without changing your plan?",
    try_it="Try it",
    leave="Leave it",
    left="Left",
    being_tried="Being tried",
    what_if="What if?",
    solves_once="This solves the plan once more.",
    withdraw_one="Shall I withdraw this?",
    withdraw_many="Shall I withdraw these?",
    withdraw="Withdraw",
    keep="Keep",
    withdrawn="Withdrawn",
    put_back="In force again",
    none_to_withdraw="No rule in force says that, so there is nothing to withdraw.",
    chosen="Chosen",
    looking="Looking …",
    finding_words="Finding words …",
    worded="In the model’s words; its names and figures are those of the plan.",
    came_of_it="What came of the trial",
    take_over="Take it over",
    keep_plan="Keep my plan",
    taken_over="Taken over",
    plan_kept="Your plan stays as it was",
    changed_since="Your scenario has changed since; try again.",
)

FRENCH = Talk(
    unclear={
        "name": "De qui ou de quoi s’agit-il\u00a0? Un nom de votre demande n’existe pas, ou désigne plusieurs choses. "
        "Écrivez-le comme dans les tableaux.",
        "time": "De quel moment s’agit-il\u00a0? Il doit se trouver dans les jours de ce plan.",
        "amount": "Combien\u00a0? Donnez un nombre.",
        "unsupported": "Packtrain ne sait pas encore planifier cela. Vous pouvez poser des règles à la main sous Rules, "
        "Add rule.",
        "meaning": "Je n’ai pas compris cela comme une demande de planification. Dites-le autrement, un ou deux "
        "souhaits à la fois.",
    },
    which="Je ne suis pas sûr de comprendre. Laquelle de ces lectures est la bonne\u00a0?",
    is_it="Je ne suis pas sûr d’avoir bien compris. Est-ce bien cela\u00a0?",
    none="Aucune de ces lectures",
    nobody="Aucun de ces noms",
    no="Non",
    none_tip="Le dire autrement (touche 0)",
    choose_tip="Choisir ceci (touche {})",
    at_once="Celle que vous choisissez prend effet aussitôt\u00a0; vous pouvez l’annuler.",
    again="Dites-le autrement, un ou deux souhaits à la fois.",
    unsure="Je ne suis pas sûr d’avoir bien compris. Vérifiez, s’il vous plaît.",
    hold="Cela doit-il valoir désormais\u00a0?",
    accept="Accepter",
    decline="Refuser",
    edit="Modifier",
    edit_tip="Modifier cette règle avant de la mettre en vigueur",
    in_force="En vigueur. Recalculez (Solve).",
    declined="Refusé",
    undo="Annuler",
    taken_back="Annulé",
    shall_try="Dois-je l’essayer, sans changer votre plan\u00a0?",
    try_it="Essayer",
    leave="Laisser",
    left="Laissé",
    being_tried="Essai en cours",
    what_if="Et si\u00a0?",
    solves_once="Le plan est calculé une fois de plus.",
    withdraw_one="Dois-je retirer cette règle\u00a0?",
    withdraw_many="Dois-je retirer ces règles\u00a0?",
    withdraw="Retirer",
    keep="Garder",
    withdrawn="Retiré",
    put_back="De nouveau en vigueur",
    none_to_withdraw="Aucune règle en vigueur ne dit cela\u00a0; il n’y a rien à retirer.",
    chosen="Choisi",
    looking="Je regarde …",
    finding_words="Je cherche les mots …",
    worded="Dans les mots du modèle\u00a0; les noms et les chiffres sont ceux du plan.",
    came_of_it="Ce que l’essai a donné",
    take_over="Le reprendre",
    keep_plan="Garder mon plan",
    taken_over="Repris",
    plan_kept="Votre plan reste tel quel",
    changed_since="Votre scénario a changé entre-temps\u00a0; essayez de nouveau.",
)


def talk_in(language: str) -> Talk:
    """Return the assistant's words in a language: ``fr`` is French, any other English."""
    return FRENCH if language == "fr" else ENGLISH
