"""The words around a rule: politeness, reasons, softness, "what if", costs and undoing, by language and manner."""

from __future__ import annotations

REASONS = {
    "en": ("the customer asked for it", "it's an emergency", "boss's orders", "union rules", "the gate is locked otherwise",
           "doctor's orders", "new contract", "they complained the other day", "it's in the contract", "safety first",
           "we had trouble there", "the road is narrow", "no choice", "I promised", "they insist", "no excuses",
           "they won't wait", "or there'll be trouble", "otherwise it melts", "you know what they're like", "people are hungry",
           "because of the parade", "the guard goes home", "it's a mess otherwise", "the crew hates it", "don't ask",
           "the mayor is coming", "it's been agreed", "we got fined once", "the manager rang", "because of the heat",
           "he's got a bad back", "her car broke down", "my neck is on the line", "the ramp is too steep", "it's slippery there"),
    "fr": ("le client y tient", "c'est une urgence", "ordre du chef", "c'est dans le contrat", "on s'est fait engueuler",
           "la grille est fermée sinon", "sécurité oblige", "j'ai promis", "on n'a pas le choix", "ils insistent",
           "sinon ça râle", "on ne discute pas", "à cause du défilé", "le gardien s'en va", "sinon ça fond", "le maire vient",
           "c'est convenu", "on a eu une amende", "à cause de la chaleur", "il a mal au dos", "les gens attendent",
           "ils n'attendront pas", "question de sécurité", "c'est comme ça", "la rampe est trop raide"),
}  # fmt: skip
STATEMENT = {
    "en": ("{c}",) * 14 + ("make sure that {c}", "please note that {c}", "FYI {c}", "from now on {c}", "new rule: {c}",
                           "remember that {c}", "{why}, {c}", "{why}, so {c}", "{c}, {why}", "{c} because {why}",
                           "ok, {c}", "right, {c}", "hi, {c}", "also, {c}", "by the way {c}", "it's important that {c}",
                           "{c}, please", "I just heard that {c}", "as of now {c}", "so {c}", "sorry but {c}",
                           "the customer just rang: {c}", "word from the boss: {c}", "could you note that {c}", "we were told that {c}",
                           "you should know that {c}", "keep in mind that {c}", "heads up: {c}", "it turns out that {c}",
                           "good morning, one thing: {c}", "as agreed with the client, {c}", "what I wanted to say: {c}", "for the plan: {c}"),
    "fr": ("{c}",) * 14 + ("attention, {c}", "à noter : {c}", "désormais {c}", "nouvelle règle : {c}", "{why}, {c}",
                           "{c}, {why}", "{c} car {why}", "ok, {c}", "bonjour, {c}", "au fait, {c}", "alors {c}",
                           "je précise que {c}", "je viens d'apprendre que {c}", "il faut savoir que {c}", "bon, {c}",
                           "le client vient d'appeler : {c}", "consigne du chef : {c}", "on me dit que {c}", "sache que {c}", "info : {c}",
                           "comme convenu, {c}", "pour le plan : {c}", "petite précision, {c}", "n'oublie pas que {c}", "rappel : {c}",
                           "tiens compte du fait que {c}", "à partir de maintenant {c}"),
}  # fmt: skip
IMPERATIVE = {
    "en": ("{c}",) * 8 + ("please {c}", "{c} please", "can you {c}?", "could you {c}?", "could you please {c}?",
                          "I'd like you to {c}", "we need to {c}", "you should {c}", "we have to {c}", "let's {c}",
                          "{c}, thanks", "pls {c}", "{c} pls", "make sure to {c}", "{why}, {c}", "{why}, so {c}",
                          "{c}, {why}", "would you {c}?", "I want you to {c}", "ok {c}", "just {c}", "hi, please {c}"),
    "fr": ("{c}",) * 8 + ("{c} s'il te plaît", "{c} stp", "{c} svp", "s'il te plaît, {c}", "{c}, merci", "{why}, {c}",
                          "{c}, {why}", "ok {c}", "{why}, donc {c}", "bonjour, {c}", "{c} s'il vous plaît"),
}  # fmt: skip
NEGATIVE = {
    "en": ("{c}",) * 6 + ("please {c}", "{c} please", "{why}, {c}", "{c}, {why}", "pls {c}"),
    "fr": IMPERATIVE["fr"],
}
FRAGMENT = {
    "en": ("{c}",) * 14 + ("{c} please", "ok {c}", "so {c}", "{c}, {why}", "{why}: {c}", "{c} thanks", "pls {c}", "also {c}"),
    "fr": ("{c}",) * 14 + ("{c} svp", "{c} stp", "ok {c}", "{c}, {why}", "{why} : {c}", "{c} merci", "alors {c}"),
}  # fmt: skip
SOFT = {
    ("en", "statement"): ("if possible, {c}", "{c}, if possible", "{c} if you can", "ideally {c}", "preferably {c}",
                          "where possible {c}", "it would be nice if {c}", "best if {c}", "{c} if it can be arranged",
                          "if it works out, {c}", "if at all possible {c}", "{c} - would be nice", "{c}, but only if it fits",
                          "we'd prefer it if {c}", "{c}, no big deal if not", "as far as possible {c}"),
    ("en", "imperative"): ("try to {c}", "try and {c}", "if you can, {c}", "{c} if possible", "preferably {c}",
                           "{c} where possible", "if possible {c}", "please try to {c}", "do your best to {c}",
                           "{c} if you can manage", "ideally {c}", "{c}, if it fits", "see if you can {c}",
                           "we'd rather {c}", "we'd like to {c} if possible"),
    ("en", "fragment"): ("preferably {c}", "ideally {c}", "{c} if possible", "{c}, if possible", "{c} would be nice",
                         "{c} - nice to have", "if possible {c}", "{c} (not a must)", "best: {c}", "{c} if you can"),
    ("fr", "statement"): ("si possible, {c}", "{c} si possible", "idéalement {c}", "de préférence {c}", "dans la mesure du possible {c}",
                          "ce serait bien si {c}", "{c}, si ça passe", "autant que possible {c}", "{c} si tu peux"),
    ("fr", "imperative"): ("si possible {c}", "{c} si possible", "si tu peux, {c}", "{c} si tu peux", "de préférence {c}",
                           "idéalement {c}", "dans la mesure du possible {c}", "{c}, si ça passe", "{c} autant que possible"),
    ("fr", "fragment"): ("de préférence {c}", "idéalement {c}", "{c} si possible", "si possible {c}", "{c}, ce serait bien",
                         "{c} (pas obligatoire)", "plutôt {c}", "{c} si ça passe"),
}  # fmt: skip
WHAT_IF = {
    ("en", "statement"): ("what if {c}?", "what if {c}?", "what happens if {c}?", "what would happen if {c}?", "suppose {c}",
                          "assume {c}, what then?", "how would it look if {c}?", "imagine {c}", "say {c}, what changes?",
                          "would it still work if {c}?", "can we still manage if {c}?", "show me the plan if {c}",
                          "let's see what happens if {c}", "hypothetically, {c}", "what would change if {c}?", "how would it go if {c}?", "say {c}, what then?", "would we cope if {c}?",
                          "what would the plan be if {c}?", "and if {c}?", "let's assume that {c}", "what does it do to us if {c}?",
                          "how bad is it if {c}?", "what if: {c}", "try this out: {c}", "just to see: {c}"),
    ("en", "imperative"): ("what if we {c}?", "what if we {c}?", "what happens if we {c}?", "what would change if we {c}?",
                           "suppose we {c}", "how about if we {c}, just to see?", "what would it look like if we {c}?",
                           "as a test, {c}", "try out what happens if we {c}", "simulate: {c}", "just to see, {c}",
                           "say we {c}, what then?", "would we gain anything if we {c}?", "and if we {c}?"),
    ("en", "fragment"): ("what if {c}?", "what if: {c}", "test: {c}", "simulate {c}", "just to see: {c}", "try {c} as a test",
                         "how would it look with {c}?", "as an experiment: {c}", "and with {c}?"),
    ("fr", "statement"): ("et si {c} ?", "et si {c} ?", "que se passe-t-il si {c} ?", "que se passerait-il si {c} ?",
                          "imagine que {c}", "supposons que {c}", "qu'est-ce que ça donne si {c} ?", "ça passerait si {c} ?",
                          "qu'est-ce que ça change si {c} ?", "à quoi ressemble le plan si {c} ?", "admettons que {c}",
                          "on s'en sort si {c} ?", "simulons : {c}", "pour voir : {c}"),
    ("fr", "imperative"): ("pour voir, {c}", "à titre d'essai, {c}", "simule : {c}", "juste un test : {c}", "hypothèse : {c}"),
    ("fr", "fragment"): ("et si {c} ?", "simule : {c}", "pour voir : {c}", "hypothèse : {c}", "test : {c}",
                         "qu'est-ce que ça donnerait avec {c} ?", "que donne {c} ?"),
}  # fmt: skip
PAST = ((r"\bis\b", "was"), (r"\bare\b", "were"), (r"\bhas to\b", "had to"), (r"\bhave to\b", "had to"), (r"\bmust\b", "had to"),
         (r"\bcan't\b", "couldn't"), (r"\bcan\b", "could"), (r"\bdoesn't\b", "didn't"), (r"\bdon't\b", "didn't"),
         (r"\btakes\b", "took"), (r"\bgoes\b", "went"), (r"\bcomes\b", "came"), (r"\bneeds\b", "needed"),
         (r"\bstarts\b", "started"), (r"\bworks\b", "worked"))  # fmt: skip

LINKS = {
    "en": {"statement": (", and ", " and ", ". ", "; ", ", ", ". And ", ". Also, ", ", plus "),
           "imperative": (" and ", ", and ", ". ", "; ", ", then ", ", also "), "fragment": (", ", "; ", " and ", ". ", " + ")},
    "fr": {"statement": (", et ", " et ", ". ", " ; ", ", ", ". Et "), "imperative": (" et ", ", et ", ". ", " ; "),
           "fragment": (", ", " ; ", " et ", ". ", " + ")},
}  # fmt: skip

COST = {
    ("en", "statement"): ("what does it cost us that {c}?", "how much does the rule that {c} cost [us|]?", "what would we save if it weren't for the rule that {c}?",
                          "what's the price of the rule that {c}?", "is it expensive that {c}?", "what do we lose because {c}?"),
    ("en", "imperative"): ("what does it cost [us|] to {c}?", "how much does it cost [us|] to {c}?", "how expensive is it to {c}?",
                           "what's the price if we {c}?", "is it expensive to {c}?", "how much more do we pay because we {c}?"),
    ("en", "fragment"): ("what does the rule '{c}' cost [us|]?", "how much does '{c}' cost?", "cost of: {c}?", "what does \"{c}\" cost us?"),
    ("fr", "statement"): ("combien [nous |]coûte le fait que {c} ?", "que coûte la règle selon laquelle {c} ?", "qu'est-ce que ça nous coûte que {c} ?"),
    ("fr", "imperative"): ("combien coûte la règle : {c} ?", "que coûte « {c} » ?"),
    ("fr", "fragment"): ("combien coûte la règle « {c} » ?", "que nous coûte : {c} ?", "coût de la règle {c} ?", "ça coûte combien, {c} ?"),
}  # fmt: skip
GERUNDS = {"use": "using", "give": "giving", "have": "having", "take": "taking", "move": "moving", "leave": "leaving",
            "put": "putting", "let": "letting", "get": "getting", "make": "making", "drive": "driving", "set": "setting",
            "serve": "serving", "save": "saving", "reserve": "reserving", "minimise": "minimising", "close": "closing",
            "freeze": "freezing", "balance": "balancing", "separate": "separating", "combine": "combining", "begin": "beginning",
            "prioritise": "prioritising", "share": "sharing", "divide": "dividing", "cap": "capping", "swap": "swapping",
            "skip": "skipping", "drop": "dropping", "cut": "cutting", "plan": "planning", "cancel": "cancelling",
            "schedule": "scheduling", "increase": "increasing", "reduce": "reducing", "finish": "finishing"}  # fmt: skip
COST_GERUND = ("what does {c} cost [us|]?", "how much does {c} cost [us|]?", "what's the price of {c}?", "how expensive is {c}?",
                "would we save much without {c}?", "is {c} costing us much?", "what do we pay for {c}?", "what would we gain by not {c}?")  # fmt: skip
UNDO_GERUND = ("stop {c}", "no more {c}", "we can stop {c}", "forget about {c}", "no need for {c} any more")
NOUNS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "break": (("break", "lunch break"), ("pause",)),
    "driver_rules": (("driving hours rule", "driver rules"), ("réglementation de conduite",)),
    "working_hours": (("working hours", "hours rule", "return time"), ("horaires",)),
    "duration": (("service time", "duration", "unloading time"), ("durée", "temps de service")),
    "time_window": (("time window", "deadline", "time rule", "delivery window"), ("créneau", "horaire", "contrainte horaire")),
    "priority": (("priority", "priority rule"), ("priorité",)),
    "position": (("position", "first-stop rule"), ("position",)),
    "ride_limit": (("ride limit", "on-board limit"), ("limite de trajet", "limite de temps à bord")),
    "freeze": (("freeze", "lock"), ("gel", "verrouillage")),
    "reserve": (("reservation", "exclusive use"), ("réservation",)),
    "coverage": (("minimum staffing", "staffing rule"), ("effectif minimum",)),
    "exclude_period": (("closed period", "no-go time", "curfew"), ("période interdite", "interdiction horaire")),
    "unavailable": (("absence", "outage", "closure"), ("absence", "indisponibilité")),
}  # fmt: skip
SHARED_NOUNS = {"en": ("rule", "restriction"), "fr": ("règle", "contrainte")}

UNDO = {
    ("en", "statement"): ("forget that {c}", "it's no longer true that {c}", "drop the rule that {c}", "cancel the rule that {c}",
                          "the rule that {c} no longer applies", "withdraw the rule that {c}", "it isn't true any more that {c}",
                          "undo: {c}", "scrap the rule that {c}", "remove the one saying that {c}", "no, it's not the case that {c}"),
    ("en", "imperative"): ("no need to {c} any more", "you don't have to {c} any more", "you needn't {c} after all",
                           "we no longer have to {c}", "don't {c} after all", "forget what I said, no need to {c}",
                           "you no longer need to {c}", "I said to {c}, forget it", "undo: {c}", "cancel '{c}'"),
    ("en", "fragment"): ("forget '{c}'", "undo: {c}", "cancel: {c}", "remove the rule '{c}'", "scrap \"{c}\"", "drop the rule {c}",
                         "no longer: {c}", "{c} - not any more", "{c} no longer applies", "forget about {c}"),
    ("fr", "statement"): ("oublie que {c}", "ce n'est plus vrai que {c}", "annule la règle selon laquelle {c}", "la règle comme quoi {c} ne vaut plus",
                          "supprime la règle : {c}", "annule : {c}"),
    ("fr", "imperative"): ("annule : {c}", "supprime la règle : {c}", "j'avais dit « {c} », oublie", "oublie « {c} »"),
    ("fr", "fragment"): ("oublie « {c} »", "annule : {c}", "supprime la règle « {c} »", "{c}, ce n'est plus valable", "plus besoin de : {c}",
                         "enlève la règle {c}", "on oublie {c}", "{c} : on annule"),
}  # fmt: skip
