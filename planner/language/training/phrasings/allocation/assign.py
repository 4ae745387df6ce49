"""Who does it: `assign`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.allocation.slots import A
from planner.language.training.phrasings.shape import ROSTERING, WORK, shape

ONE = w.resources(most=1, whole=False)
OR = w.resources(most=3, whole=False, alternative=True)

SHAPES = (
    # ------------------------------------------------------------------ assign
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": ONE},
        """
= {A} (goes/go|rides/ride|travels/travel) [on|with|in] {R}
= {A} (is/are) [for|on|with|done by|served by|handled by] {R}
= {A} must [go|be] [on|with] {R}
= {A} must be [done|served|delivered|carried|handled] [by|with|on] {R}
= {A} (has/have|needs/need) to [go with|be on|be done by|be carried by] {R}
= {R} (takes/take|does/do|gets/get|serves/serve|handles/handle|carries/carry|delivers/deliver) {A}
= {R} must [take|do|serve|handle|carry|deliver|look after] {A}
= {R} will [take|do|look after|see to] {A}
= {R} (has/have) to [do|take|serve] {A}
= I want {A} on {R}
= {A} can [only |]be done [only |]by {R}
= only {R} may [serve|do|deliver|take|handle] {A}
= {A} should [go|be] [on|with] {R}
! [put|place|load|plan] {A} [on|onto|with] {R}
! [give|assign|hand|allocate] {A} to {R}
! [let|have] {R} [do|take|serve|handle|deliver] {A}
! move {A} [to|onto|over to] {R}
! use {R} for {A}
! [do|serve|deliver] {A} with {R}
! switch {A} to {R}
! send {R} to {A}
{A} [on|with|to|by|via|onto] {R}
{A} -> {R}
{A} = {R}
{A}: {R} only
{A} only [on|with|by] {R}
{R} for {A}
{R}: {A}
{R} [takes|does] {A}
""",
        """
= {A} (va/vont|part/partent|passe/passent|voyage/voyagent) [avec|sur|dans] {R}
= {A} (est/sont) [pour|sur|fait par|livré par|confié à|à la charge de] {R}
= {A} (doit/doivent) être [fait|livré|servi|transporté|confié] [par|à] {R}
= {R} (prend/prennent|fait/font|livre/livrent|sert/servent|s'occupe de/s'occupent de) {A}
= {R} (doit/doivent) [prendre|faire|livrer|s'occuper de] {A}
= c'est {R} qui [prend|fait|livre|s'occupe de] {A}
= seul {R} peut [livrer|faire|servir] {A}
= {A} ne (peut/peuvent) être fait que par {R}
! [mets|mettez|place|charge|chargez] {A} [sur|dans|avec] {R}
! [donne|donnez|confie|confiez|affecte|affectez|attribue] {A} à {R}
! [fais|faites] [livrer|faire] {A} par {R}
! [prends|prenez|utilise|utilisez] {R} pour {A}
! [passe|déplace] {A} sur {R}
{A} [sur|avec|par|à|chez] {R}
{A} -> {R}
{R} pour {A}
{R} : {A}
{A} [seulement|uniquement] [avec|sur|par] {R}
""",
        WORK,
        2.6,
    ),
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": OR},
        """
= only {R} may [serve|do|deliver|take|handle|go to|touch|work on] {A}
= {A} can only be [done|served|handled|delivered|carried] by {R}
= {A} (goes/go) on [either |]{R}
= {A} must be on {R}
= {A} may go on {R} only
= nobody but {R} (does/do) {A}
= no one [except|other than|but] {R} may [serve|do|deliver to|handle] {A}
= {R} (is/are) the only (one/ones) [for|allowed to do|allowed at|who may do] {A}
= {A} (is/are) reserved to {R}
! let only {R} [do|serve|take|handle|go to] {A}
! use only {R} for {A}
! do {A} with {R} only
{A} on {R}
{A} only [on|with|by] {R}
{A} [exclusively|solely] [with|on|by] {R}
only {R} for {A}
nobody but {R} [to|for|at] {A}
{A}: {R}
""",
        """
= [seuls|seul|seulement] {R} (peut/peuvent) [livrer|faire|servir|aller à|toucher] {A}
= {A} ne (peut/peuvent) être [livré|fait|servi] que par {R}
= {A} (va/vont) [uniquement |]sur {R}
= il n'y a que {R} qui (peut/peuvent) faire {A}
= personne d'autre que {R} ne fait {A}
! [utilise|utilisez|prends] [uniquement|seulement] {R} pour {A}
! ne [mets|mettez] {A} que sur {R}
{A} sur {R}
{A} [seulement|uniquement] [sur|avec|par] {R}
que {R} pour {A}
{A} : {R}
""",
        WORK,
        1.4,
    ),
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": w.activities(most=2), "R": w.resources(most=2, whole=False)},
        """
= {R} (works/work|does/do|has/have|takes/take|covers/cover|gets/get) {A}
= {R} must [work|do|take|cover|be on] {A}
= {R} (is/are) on {A}
= {R} (wants/want) to do {A}
= {A} (goes/go|is/are) [to|for] {R}
= we need {R} on {A}
! [put|roster|schedule|plan] {R} [on|for|in] {A}
! [give|assign] {A} to {R}
! [give|hand] {R} {A}
! [let|have] {R} [do|work|take|cover] {A}
{R} on {A}
{R}: {A}
{A}: {R}
{A} = {R}
{R} [does|works|covers|takes] {A}
""",
        """
= {R} (travaille/travaillent|est/sont) [sur|de|en] {A}
= {R} (fait/font|prend/prennent|assure/assurent|couvre/couvrent) {A}
= {R} (doit/doivent) [faire|prendre|assurer] {A}
= {A} (est/sont) pour {R}
= on a besoin de {R} pour {A}
! [mets|mettez|place|planifie] {R} [sur|de|en] {A}
! [donne|donnez|confie] {A} à {R}
{R} [sur|en|de] {A}
{R} : {A}
{A} : {R}
""",
        ROSTERING,
        1.3,
    ),
)
