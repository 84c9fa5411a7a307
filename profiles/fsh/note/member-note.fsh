RuleSet: FinalNote
* status = #final
* date 1..1 MS
* title 1..1 MS
* confidentiality 1..1 MS
* confidentiality = #R
* author 1..* MS
* author only Reference(Practitioner)
* attester 1..* MS
* attester ^slicing.discriminator.type = #value
* attester ^slicing.discriminator.path = "mode"
* attester ^slicing.rules = #open
* attester contains legal 1..1 MS
* attester[legal].mode = #legal
* attester[legal].time 1..1
* attester[legal].party 1..1
* attester[legal].party only Reference(Practitioner)
* custodian MS
* section 1..* MS
* section.title 1..1
* section.code 1..1
* section.text 1..1
* section.entry 0..0
* section.section 0..0

Profile: GroupworkMemberNote
Parent: Composition
Id: groupwork-member-note
Title: "Member note"
Description: "The signed progress note, or absence note, in one member's record. Nothing in it identifies or leads to another member"
* insert Written
* identifier 1..1 MS
* identifier.system 1..1
* identifier.value 1..1
* type = $loinc#34904-3
* insert FinalNote
* insert OnePatient(subject)
* author 1..1
* encounter MS
* event MS
* event.code 1..1
* insert OneOf(event.code, groupTherapy, $sct#76168009)
* event.period 1..1
* section.code.coding ^slicing.discriminator.type = #value
* section.code.coding ^slicing.discriminator.path = "system"
* section.code.coding ^slicing.rules = #open
* section.code.coding contains section 1..1 MS and loinc 0..1 MS
* section.code.coding[section] from MemberNoteSections (required)
* section.code.coding[section].system 1..1
* section.code.coding[section].system = Canonical(Section) (exactly)
* section.code.coding[section].code 1..1
* section.code.coding[loinc].system 1..1
* section.code.coding[loinc].system = $loinc (exactly)
* section.code.coding[loinc].code 1..1
* relatesTo MS
* extension contains
    DocumentDigest named documentDigest 1..1 MS and
    SessionFacts named sessionFacts 0..1 MS
* insert MustExtend(documentDigest, "https://groupwork.dev/fhir/StructureDefinition/document-digest")
* obeys gw-note-identifier
* obeys gw-note-facts
* obeys gw-note-sections
* obeys gw-absence-no-encounter

Invariant: gw-note-identifier
Description: "A note is identified by its entry, an addendum by its entry and number; what appends to a note is an addendum"
Severity: #error
Expression: "(identifier.system = 'https://groupwork.dev/fhir/sid/entry' and identifier.value.matches('^[A-Za-z0-9.-]{1,64}/[A-Za-z0-9.-]{1,64}$') and relatesTo.where(code = 'appends').empty()) or (identifier.system = 'https://groupwork.dev/fhir/sid/addendum' and identifier.value.matches('^[A-Za-z0-9.-]{1,64}/[A-Za-z0-9.-]{1,64}/[1-9][0-9]*$') and relatesTo.where(code = 'appends').exists())"

Invariant: gw-note-facts
Description: "A note that is no addendum has the session's facts and its event"
Severity: #error
Expression: "identifier.system = 'https://groupwork.dev/fhir/sid/entry' implies (event.exists() and extension.where(url = 'https://groupwork.dev/fhir/StructureDefinition/session-facts').exists())"

Invariant: gw-note-sections
Description: "A member's note has no section on the group's process or on the attendance of others"
Severity: #error
Expression: "section.code.coding.where(system = 'https://groupwork.dev/fhir/CodeSystem/section').code.all($this != 'process' and $this != 'attendance')"

Invariant: gw-absence-no-encounter
Description: "An absence note has no encounter; a progress note has one (attended if and only if there is an Encounter)"
Severity: #error
Expression: "identifier.system = 'https://groupwork.dev/fhir/sid/entry' implies (section.code.coding.where(system = 'https://groupwork.dev/fhir/CodeSystem/section' and code = 'absence').exists() = encounter.empty())"

Profile: GroupworkGroupRecord
Parent: Composition
Id: groupwork-group-record
Title: "Group record"
Description: "The signed group-only document about a session: in no member's record, naming no member"
* insert Written
* identifier 1..1 MS
* identifier.system 1..1
* identifier.system = $session (exactly)
* identifier.value 1..1
* identifier.value obeys gw-session-key
* type = $loinc#34787-2
* insert FinalNote
* subject 1..1 MS
* subject only Reference(Group)
* subject obeys gw-group-reference
* encounter 1..1 MS
* attester contains professional 0..* MS
* attester[professional].mode = #professional
* attester[professional].time 1..1
* attester[professional].party 1..1
* attester[professional].party only Reference(Practitioner)
* section.code.coding ^slicing.discriminator.type = #value
* section.code.coding ^slicing.discriminator.path = "system"
* section.code.coding ^slicing.rules = #open
* section.code.coding contains section 1..1 MS and loinc 0..1 MS
* section.code.coding[section] from GroupRecordSections (required)
* section.code.coding[section].system 1..1
* section.code.coding[section].system = Canonical(Section) (exactly)
* section.code.coding[section].code 1..1
* section.code.coding[loinc].system 1..1
* section.code.coding[loinc].system = $loinc (exactly)
* section.code.coding[loinc].code 1..1
* extension contains DocumentDigest named documentDigest 0..1 MS
* obeys gw-record-sections
* obeys gw-record-signers

Invariant: gw-record-sections
Description: "The group record speaks of the session as a whole: no section about one member"
Severity: #error
Expression: "section.code.coding.where(system = 'https://groupwork.dev/fhir/CodeSystem/section').code.all($this = 'session' or $this = 'content' or $this = 'attendance' or $this = 'process')"

Invariant: gw-record-signers
Description: "Each author attested the record once"
Severity: #error
Expression: "author.count() = attester.count() and attester.party.reference.isDistinct()"
