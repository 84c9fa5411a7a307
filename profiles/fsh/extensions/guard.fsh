Extension: PositionalWords
Id: positional-words
Title: "Positional words"
Description: "What a clinic writes in place of another member's name; the usual words where one is absent"
Context: Organization
* insert Ours
* extension contains
    first 0..1 and
    again 0..1 and
    plural 0..1 and
    shared 0..1 and
    sharedAgain 0..1 and
    sharedPlural 0..1
* extension[first] ^short = "First mention of another member, such as: another group member"
* extension[first].value[x] 1..1
* extension[first].value[x] only string
* extension[again] ^short = "Later mentions of the same member, such as: the other member"
* extension[again].value[x] 1..1
* extension[again].value[x] only string
* extension[plural] ^short = "Several at once, such as: other group members"
* extension[plural].value[x] 1..1
* extension[plural].value[x] only string
* extension[shared] ^short = "First mention in the shared part, such as: a group member"
* extension[shared].value[x] 1..1
* extension[shared].value[x] only string
* extension[sharedAgain] ^short = "Later mentions in the shared part, such as: the member"
* extension[sharedAgain].value[x] 1..1
* extension[sharedAgain].value[x] only string
* extension[sharedPlural] ^short = "Several in the shared part, such as: group members"
* extension[sharedPlural].value[x] 1..1
* extension[sharedPlural].value[x] only string
