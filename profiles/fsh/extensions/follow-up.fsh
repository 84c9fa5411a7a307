Extension: AttendancePolicy
Id: attendance-policy
Title: "Attendance policy"
Description: "What is called chronic absence in this group, and which absences are followed up by when"
Context: Group
* insert Ours
* extension contains
    window 1..1 and
    misses 1..1 and
    counts 1..3 and
    followUpDays 1..1 and
    followUpFor 0..3
* extension[window] ^short = "So many last sessions are looked at"
* extension[window].value[x] 1..1
* extension[window].value[x] only unsignedInt
* extension[misses] ^short = "So many of them missed are chronic absence"
* extension[misses].value[x] 1..1
* extension[misses].value[x] only unsignedInt
* extension[counts] ^short = "An absence that counts as missed"
* extension[counts].value[x] 1..1
* extension[counts].value[x] only code
* extension[counts].valueCode from Absences (required)
* extension[followUpDays] ^short = "Days after the session by which somebody is to follow up"
* extension[followUpDays].value[x] 1..1
* extension[followUpDays].value[x] only unsignedInt
* extension[followUpFor] ^short = "An absence that is followed up"
* extension[followUpFor].value[x] 1..1
* extension[followUpFor].value[x] only code
* extension[followUpFor].valueCode from Absences (required)

Extension: AttendanceFlag
Id: attendance-flag
Title: "Attendance flag"
Description: "The flag of attendance that was last raised for this membership"
Context: EpisodeOfCare
* insert Ours
* value[x] 1..1
* value[x] only Reference(Flag)

Extension: AbsenceTask
Id: absence-task
Title: "Absence task"
Description: "Something that is to be done because this member was absent: a follow-up, or content to make up"
Context: Appointment
* insert Ours
* value[x] 1..1
* value[x] only Reference(Task)

Extension: CurriculumLink
Id: curriculum
Title: "Curriculum"
Description: "The PlanDefinition of what this group's sessions teach"
Context: Group
* insert Ours
* value[x] 1..1
* value[x] only canonical

Extension: CurriculumTopic
Id: curriculum-topic
Title: "Curriculum topic"
Description: "A topic of the group's curriculum, by the id of its action, that this session teaches"
Context: Appointment
* insert Ours
* value[x] 1..1
* value[x] only string
