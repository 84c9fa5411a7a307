RuleSet: Draft
* questionnaire 1..1 MS
* status MS
* status from DraftStatuses (required)
* encounter 1..1 MS
* authored MS
* author MS
* author only Reference(Practitioner)
* source 0..0
* item MS
* extension contains Lock named lock 0..1 MS
* obeys gw-authored

Invariant: gw-authored
Description: "A completed or locked draft says who wrote it and when"
Severity: #error
Expression: "(status = 'completed' or extension.where(url = 'https://groupwork.dev/fhir/StructureDefinition/lock').exists()) implies (authored.exists() and author.exists())"

Profile: GroupworkGroupNote
Parent: QuestionnaireResponse
Id: groupwork-group-note
Title: "Group note"
Description: "What the facilitators write about a session as a whole: the shared part and the group-only part"
* insert Written
* identifier 1..1 MS
* identifier.system 1..1
* identifier.system = $session (exactly)
* identifier.value 1..1
* identifier.value obeys gw-session-key
* subject 1..1 MS
* subject only Reference(Group)
* subject obeys gw-group-reference
* insert Draft
* obeys gw-group-note-parts

Invariant: gw-group-note-parts
Description: "The group note holds the shared and the group-only part, never an entry about one member"
Severity: #error
Expression: "item.linkId.all($this = 'shared' or $this = 'group-only') and item.linkId.isDistinct()"

Profile: GroupworkEntry
Parent: QuestionnaireResponse
Id: groupwork-entry
Title: "Entry"
Description: "What is written about one member in one session. One patient each: a draft that held several would keep them together in its history"
* insert Written
* identifier 1..1 MS
* identifier.system 1..1
* identifier.system = $entry (exactly)
* identifier.value 1..1
* identifier.value obeys gw-entry-key
* insert OnePatient(subject)
* insert Draft
* obeys gw-entry-part
* obeys gw-entry-patient

Invariant: gw-entry-part
Description: "An entry holds nothing but the entry part"
Severity: #error
Expression: "item.linkId.all($this = 'entry') and item.count() <= 1"

Invariant: gw-entry-patient
Description: "The identifier ends in the id of the subject"
Severity: #error
Expression: "subject.reference.startsWith('Patient/') implies identifier.value.endsWith(%resource.subject.reference.substring(7))"
