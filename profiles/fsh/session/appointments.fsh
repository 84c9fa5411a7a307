Profile: GroupworkSession
Parent: Appointment
Id: groupwork-session
Title: "Session"
Description: "One meeting of a group as planned: practitioners and a place, no patients"
* insert Written
* insert IdentifierSlicing
* identifier contains series 0..1 MS and occurrence 0..1 MS and request 0..1 MS
* identifier[series].system 1..1
* identifier[series].system = $series (exactly)
* identifier[series].value 1..1
* identifier[occurrence] ^short = "<series>/<day first planned>: names the session in its series, also after it has been moved"
* identifier[occurrence].system 1..1
* identifier[occurrence].system = $occurrence (exactly)
* identifier[occurrence].value 1..1
* identifier[request] ^short = "The wish that last moved it, so that a repeated wish does not move it twice"
* identifier[request].system 1..1
* identifier[request].system = $request (exactly)
* identifier[request].value 1..1
* status MS
* status from SessionStatuses (required)
* cancelationReason MS
* serviceType 1..1 MS
* insert OneOf(serviceType, groupSession, Service#group-session)
* start 1..1 MS
* end 1..1 MS
* minutesDuration 1..1 MS
* supportingInformation 1..1 MS
* supportingInformation only Reference(Group)
* participant MS
* participant.actor 1..1
* participant.actor only Reference(Practitioner or Location)
* extension contains $R5AppointmentSubject named subject 1..1 MS
* insert MustExtend(subject, "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.subject")
* extension[subject].value[x] only Reference(Group)
* extension contains SessionRevision named revision 0..1 MS
* obeys gw-session-no-patient
* obeys gw-session-place
* obeys gw-session-facilitators
* obeys gw-session-subject
* obeys gw-cancelled-why

Profile: GroupworkScheduleChange
Parent: Provenance
Id: groupwork-schedule-change
Title: "Schedule change"
Description: "Who moved or cancelled sessions, and why. It targets the sessions alone: its words may tell of one member, and reach no other's record"
* insert Written
* target MS
* target only Reference(Appointment)
* recorded MS
* activity 1..1 MS
* activity from ScheduleChanges (required)
* reason 1..1 MS
* reason.text 1..1
* agent 1..1 MS
* agent.type 1..1
* agent.type = $provenance-agent#author
* agent.who only Reference(Practitioner)

Invariant: gw-session-no-patient
Description: "No patient is a participant of a session: members have appointments of their own"
Severity: #error
Expression: "participant.actor.reference.all($this.startsWith('Practitioner/') or $this.startsWith('Location/'))"

Invariant: gw-session-place
Description: "A session is at one place"
Severity: #error
Expression: "participant.where(actor.reference.startsWith('Location/')).count() <= 1"

Invariant: gw-session-facilitators
Description: "Each practitioner of a session has a facilitator role and a participation type"
Severity: #error
Expression: "participant.where(actor.reference.startsWith('Practitioner/')).exists() and participant.where(actor.reference.startsWith('Practitioner/')).all(type.coding.where(system = 'https://groupwork.dev/fhir/CodeSystem/facilitator-role').exists() and type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType').exists())"

Invariant: gw-session-subject
Description: "The subject extension and the supporting information name the same Group"
Severity: #error
Expression: "extension.where(url = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.subject').value.reference.first() = supportingInformation.first().reference"

Invariant: gw-cancelled-why
Description: "What is cancelled says why"
Severity: #error
Expression: "status = 'cancelled' implies cancelationReason.exists()"

Profile: GroupworkMemberAppointment
Parent: Appointment
Id: groupwork-member-appointment
Title: "Member appointment"
Description: "One member's place in one session, and whether they came"
* insert Written
* insert EntryIdentifier
* status MS
* status from AttendanceStatuses (required)
* cancelationReason MS
* cancelationReason from MemberCancellations (extensible)
* start 1..1 MS
* end 1..1 MS
* supportingInformation 1..1 MS
* supportingInformation only Reference(Appointment)
* participant 1..1 MS
* insert OnePatient(participant.actor)
* extension contains Attendance named attendance 0..1 MS
* obeys gw-cancelled-why
* obeys gw-present-how
* obeys gw-absent-why

// An invariant beside the binding: R4 calls the other code system an example, so that no validator may insist on it.
Invariant: gw-absent-why
Description: "The reason of a cancellation is coded as an absence, as not being expected, or as the reason why the session was cancelled"
Severity: #error
Expression: "cancelationReason.exists() implies cancelationReason.coding.where((system = 'https://groupwork.dev/fhir/CodeSystem/absence' and (code = 'late-cancel' or code = 'excused' or code = 'no-show')) or system = 'https://groupwork.dev/fhir/CodeSystem/not-expected' or system = 'http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason').exists()"

Invariant: gw-present-how
Description: "A member who attended did so in a modality, and gave no notice of absence"
Severity: #error
Expression: "(status = 'arrived' or status = 'fulfilled') implies (extension.where(url = 'https://groupwork.dev/fhir/StructureDefinition/attendance').extension.where(url = 'modality').exists() and extension.where(url = 'https://groupwork.dev/fhir/StructureDefinition/attendance').extension.where(url = 'notice').empty())"
