Extension: DefaultCharge
Id: default-charge
Title: "Default charge"
Description: "The charge code of an attended session: the group's, or one member's own on their membership"
Context: Group, EpisodeOfCare
* insert Ours
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept.coding.system 1..1
* valueCodeableConcept.coding.code 1..1

Extension: DefaultDuration
Id: default-duration
Title: "Default duration"
Description: "How long a session of the group is planned to last, in minutes"
Context: Group
* insert Ours
* value[x] 1..1
* value[x] only Duration
* valueDuration.value 1..1
* valueDuration.system 1..1
* valueDuration.system = $ucum (exactly)
* valueDuration.code 1..1
* valueDuration.code = #min (exactly)

Extension: DefaultTime
Id: default-time
Title: "Default time"
Description: "When a session of the group usually begins, by the clock of its place"
Context: Group
* insert Ours
* value[x] 1..1
* value[x] only time

Extension: DefaultPlace
Id: default-place
Title: "Default place"
Description: "Where the group usually meets"
Context: Group
* insert Ours
* value[x] 1..1
* value[x] only Reference(Location)

Extension: GroupRevision
Id: group-revision
Title: "Group revision"
Description: "Counted up by whoever schedules sessions, takes members in or changes the group, so that one of two simultaneous changes loses"
Context: Group
* insert Ours
* value[x] 1..1
* value[x] only unsignedInt

Extension: NoteTemplate
Id: note-template
Title: "Note template"
Description: "The Questionnaire that says which fields the group's notes have"
Context: Group
* insert Ours
* value[x] 1..1
* value[x] only canonical

Extension: MemberNoteSignerSetting
Id: member-note-signer
Title: "Member note signer"
Description: "Who attests the members' notes; the lead of the session when absent"
Context: Group
* insert Ours
* value[x] 1..1
* value[x] only code
* valueCode from MemberNoteSigners (required)

Extension: TreatmentRationale
Id: treatment-rationale
Title: "Treatment rationale"
Description: "Why group treatment helps this person, also beside individual treatment"
Context: EpisodeOfCare
* insert Ours
* value[x] 1..1
* value[x] only string
