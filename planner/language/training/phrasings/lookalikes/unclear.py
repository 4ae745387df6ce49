"""What looks like a rule or a question and is not about planning."""

from __future__ import annotations

from planner.language.training.phrasings.lookalikes.slots import ONE, R1
from planner.language.training.phrasings.shape import ANY, shape

MEANING = {"intent": "unclear", "about": "meaning"}

UNCLEAR = (
    shape(
        MEANING,
        {"A": ONE, "R": R1},
        """
[cancel|stop|close|free|clear] my [subscription|account|lunch|appointment at the dentist|meeting with {R}]
[unlock|unfreeze|restart|reboot|reset] [the computer|my screen|the printer|my phone|the server|the router|windows]
[drop|delete|truncate|wipe] [all |]the [tables|logs|backups|accounts|users|mail]
[turn|switch] [the lights|the heating|the radio|the alarm] [on|off]
[remind|wake] me [at noon|tomorrow|in an hour]
[play|put on] some music
[when|where] is the [next train|Christmas party|pub|bank|toilet]?
[how long|how far] is it to [the moon|Berlin|the sea]?
[how many|how much] [people live in Paris|does a horse weigh|is a beer]?
[please |]pay [my bill|the electricity|the rent]
[when does|at what time does] the [shop|canteen|match|film|sun] [open|start|rise|set]?
that's [funny|odd|nice|life]
[who|what] [made|wrote|trained] you?
I'll be [late|there soon|off] [today|]
[email|text] [mum|the boss|everybody] that [I'm late|it's done]
change the [font|language|colours|wallpaper]
[make it|turn it] louder
[is it|will it] [rain|snow|be hot] [tomorrow|today|]?
""",
        """
[résilie|annule] mon [abonnement|rendez-vous chez le coiffeur|compte]
[redémarre|débloque|réinitialise] [l'ordinateur|l'imprimante|mon écran|le serveur|la box]
[supprime|vide|efface] [les tables|les journaux|les sauvegardes|les comptes]
[allume|éteins] [la lumière|le chauffage|la radio]
[rappelle-moi|réveille-moi] [à midi|demain|dans une heure]
mets un peu de musique
[quand|à quelle heure] [part le prochain train|ouvre la boulangerie|commence le film] ?
[combien|à combien] [coûte un café|est la lune] ?
paie [ma facture|le loyer]
c'est [drôle|bizarre|la vie]
qui t'a [fait|programmé|entraîné] ?
je serai [en retard|là bientôt]
change [la police|la langue|les couleurs]
[va-t-il|il va] [pleuvoir|neiger] [demain|] ?
""",
        ANY,
        2.0,
    ),
)
