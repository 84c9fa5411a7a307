// Stand-ins for published definitions that the R4 core package does not hold, so that profiles resolve offline.
// Their urls are the published ones; their content is what Groupwork uses of them. They are not ours to publish.

RuleSet: StandIn
* ^experimental = true
* ^publisher = "Stand-in for a definition published by HL7 International"

CodeSystem: DocumentCategory
Id: us-core-documentreference-category
Title: "US Core DocumentReference category"
Description: "The one category by which US Core finds clinical notes"
* insert StandIn
* ^url = "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category"
* ^content = #fragment
* ^caseSensitive = true
* #clinical-note "Clinical Note" "Part of the clinical notes"

Extension: AppointmentSubject
Id: appointment-subject
Title: "Appointment subject (R5)"
Description: "R5 Appointment.subject in R4: the Group that a session is of"
Context: Appointment
* insert StandIn
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.subject"
* value[x] 1..1
* value[x] only Reference(Patient or Group)

Extension: WorkflowStatusReason
Id: workflow-status-reason
Title: "Status reason"
Description: "Why a resource has its current status"
Context: EpisodeOfCare
* insert StandIn
* ^url = "http://hl7.org/fhir/StructureDefinition/workflow-statusReason"
* value[x] 1..1
* value[x] only CodeableConcept

Extension: Timezone
Id: timezone
Title: "Time zone"
Description: "IANA time zone in which clock times at this place are meant"
Context: Location
* insert StandIn
* ^url = "http://hl7.org/fhir/StructureDefinition/timezone"
* value[x] 1..1
* value[x] only code
