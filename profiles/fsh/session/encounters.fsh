RuleSet: GroupTherapyType
* type 1..* MS
* type ^slicing.discriminator.type = #pattern
* type ^slicing.discriminator.path = "$this"
* type ^slicing.rules = #open
* type contains groupTherapy 1..1 MS and psychoeducation 0..1 MS
* type[groupTherapy] = $sct#76168009
* type[psychoeducation] = Service#psychoeducation-group

RuleSet: FacilitatedEncounter
* class MS
* class from EncounterClasses (required)
* insert GroupTherapyType
* appointment 1..1 MS
* appointment only Reference(Appointment)
* participant MS
* participant.type 1..1
* participant.type from Facilitation (required)
* participant.individual 1..1
* participant.individual only Reference(Practitioner)
* location MS

Profile: GroupworkSessionEncounter
Parent: Encounter
Id: groupwork-session-encounter
Title: "Session encounter"
Description: "One meeting of a group as it happened. Its subject is the group; each attendee has an Encounter of their own"
* insert Written
* insert SessionIdentifier
* status MS
* status from SessionEncounterStatuses (required)
* insert FacilitatedEncounter
* subject 1..1 MS
* subject only Reference(Group)
* subject obeys gw-group-reference
* period MS
* partOf 0..0
* episodeOfCare 0..0
* extension contains SessionRevision named revision 0..1 MS
* obeys gw-encounter-period

Invariant: gw-group-reference
Description: "The subject is a Group: a session's encounter is in no patient's record"
Severity: #error
Expression: "reference.exists() and (reference.startsWith('Group/') or reference.startsWith('urn:uuid:'))"

Invariant: gw-encounter-period
Description: "A session in progress has a start; a finished one has a start and a stop"
Severity: #error
Expression: "(status = 'in-progress' implies period.start.exists()) and (status = 'finished' implies (period.start.exists() and period.end.exists()))"

Profile: GroupworkMemberEncounter
Parent: Encounter
Id: groupwork-member-encounter
Title: "Member encounter"
Description: "One attendee's part in one session, from arrival to leaving. Someone who was absent has none"
* insert Written
* insert EntryIdentifier
* status = #finished
* insert FacilitatedEncounter
* insert OnePatient(subject)
* episodeOfCare MS
* episodeOfCare ^short = "The membership; none for a walk-in"
* partOf 1..1 MS
* period 1..1 MS
* period.start 1..1
* period.end 1..1
* length 1..1 MS
* length.value 1..1
* length.system 1..1
* length.system = $ucum (exactly)
* length.code 1..1
* length.code = #min (exactly)
* diagnosis MS
* diagnosis.condition only Reference(Condition)
