Extension: PositionalWords
Id: positional-words
Title: "Positional words"
Description: "What a clinic writes in place of another member's name; the usual words where one is absent"
Context: Organization
* insert Ours
* extension contains
    otherFirst 0..1 and
    otherAgain 0..1 and
    furtherFirst 0..1 and
    furtherAgain 0..1 and
    plural 0..1 and
    sharedFirst 0..1 and
    sharedAgain 0..1 and
    sharedFurtherFirst 0..1 and
    sharedFurtherAgain 0..1 and
    sharedPlural 0..1
* extension[otherFirst] ^short = "First mention of another member, such as: another group member"
* extension[otherFirst].value[x] 1..1
* extension[otherFirst].value[x] only string
* extension[otherAgain] ^short = "Later mentions of the same member, such as: the other member"
* extension[otherAgain].value[x] 1..1
* extension[otherAgain].value[x] only string
* extension[furtherFirst] ^short = "First mention of a further member, such as: a peer"
* extension[furtherFirst].value[x] 1..1
* extension[furtherFirst].value[x] only string
* extension[furtherAgain] ^short = "Later mentions of that further member, such as: that peer"
* extension[furtherAgain].value[x] 1..1
* extension[furtherAgain].value[x] only string
* extension[plural] ^short = "Several at once, such as: other group members"
* extension[plural].value[x] 1..1
* extension[plural].value[x] only string
* extension[sharedFirst] ^short = "First mention in the shared part, such as: a group member"
* extension[sharedFirst].value[x] 1..1
* extension[sharedFirst].value[x] only string
* extension[sharedAgain] ^short = "Later mentions in the shared part, such as: the member"
* extension[sharedAgain].value[x] 1..1
* extension[sharedAgain].value[x] only string
* extension[sharedFurtherFirst] ^short = "First mention of a further member in the shared part, such as: another member"
* extension[sharedFurtherFirst].value[x] 1..1
* extension[sharedFurtherFirst].value[x] only string
* extension[sharedFurtherAgain] ^short = "Later mentions of that member in the shared part, such as: that member"
* extension[sharedFurtherAgain].value[x] 1..1
* extension[sharedFurtherAgain].value[x] only string
* extension[sharedPlural] ^short = "Several in the shared part, such as: group members"
* extension[sharedPlural].value[x] 1..1
* extension[sharedPlural].value[x] only string
