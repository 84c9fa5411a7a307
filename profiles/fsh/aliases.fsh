// Code systems and namespaces by the names that the rest of these files use.
Alias: $base = https://groupwork.dev/fhir
Alias: $membership-of = https://groupwork.dev/fhir/sid/membership-of
Alias: $group-initials = https://groupwork.dev/fhir/sid/group-initials
Alias: $series = https://groupwork.dev/fhir/sid/series
Alias: $occurrence = https://groupwork.dev/fhir/sid/occurrence
Alias: $request = https://groupwork.dev/fhir/sid/request
Alias: $session = https://groupwork.dev/fhir/sid/session
Alias: $entry = https://groupwork.dev/fhir/sid/entry
Alias: $addendum = https://groupwork.dev/fhir/sid/addendum

Alias: $loinc = http://loinc.org
Alias: $sct = http://snomed.info/sct
Alias: $ucum = http://unitsofmeasure.org
Alias: $cpt = http://www.ama-assn.org/go/cpt
Alias: $act-code = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $participation-type = http://terminology.hl7.org/CodeSystem/v3-ParticipationType
Alias: $confidentiality = http://terminology.hl7.org/CodeSystem/v3-Confidentiality
Alias: $cancellation = http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason
Alias: $data-operation = http://terminology.hl7.org/CodeSystem/v3-DataOperation
Alias: $goal-achievement = http://terminology.hl7.org/CodeSystem/goal-achievement
Alias: $provenance-agent = http://terminology.hl7.org/CodeSystem/provenance-participant-type
Alias: $audit-event-type = http://terminology.hl7.org/CodeSystem/audit-event-type
Alias: $astm = urn:iso-astm:E1762-95:2013
Alias: $us-core-document = http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category
Alias: $task-status = http://hl7.org/fhir/task-status
Alias: $appointment-status = http://hl7.org/fhir/appointmentstatus
Alias: $encounter-status = http://hl7.org/fhir/encounter-status
Alias: $episode-status = http://hl7.org/fhir/episode-of-care-status
Alias: $charge-status = http://hl7.org/fhir/chargeitem-status
Alias: $answers-status = http://hl7.org/fhir/questionnaire-answers-status
Alias: $item-type = http://hl7.org/fhir/item-type

Alias: $R5AppointmentSubject = http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.subject
Alias: $StatusReason = http://hl7.org/fhir/StructureDefinition/workflow-statusReason
Alias: $Timezone = http://hl7.org/fhir/StructureDefinition/timezone
