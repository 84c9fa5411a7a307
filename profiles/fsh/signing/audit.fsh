Profile: GroupworkAudit
Parent: AuditEvent
Id: groupwork-audit
Title: "Audit"
Description: "That one patient's record was written. One event per patient: an event that named several would be a roster"
* insert Written
* type = $audit-event-type#rest
* action 1..1 MS
* action = #C
* recorded MS
* outcome 1..1 MS
* outcome = #0
* agent 1..* MS
* agent.who 1..1
* source.observer MS
* source.observer only Reference(Device)
* entity 1..* MS
* entity.what 1..1
* entity.name 0..0
* obeys gw-one-patient
* obeys gw-audit-author

Invariant: gw-one-patient
Description: "An audit event is about exactly one patient, and does not name them"
Severity: #error
Expression: "entity.what.where(reference.startsWith('Patient/')).count() = 1 and entity.what.where(reference.startsWith('Patient/')).display.empty()"

Invariant: gw-audit-author
Description: "Exactly one agent asked for it: the signer"
Severity: #error
Expression: "agent.where(requestor = true).count() = 1"
