Profile: GroupworkMembership
Parent: EpisodeOfCare
Id: groupwork-membership
Title: "Membership"
Description: "One patient's membership in one group: on the waitlist, active, on hold or departed"
* insert Written
* insert IdentifierSlicing
* identifier contains membershipOf 1..1 MS
* identifier[membershipOf] ^short = "Id of the Group"
* identifier[membershipOf].system 1..1
* identifier[membershipOf].system = $membership-of (exactly)
* identifier[membershipOf].value 1..1
* status MS
* status from MembershipStatuses (required)
* statusHistory MS
* statusHistory.status from MembershipStatuses (required)
* type 1..1 MS
* insert OneOf(type, groupTherapy, EpisodeType#group-therapy)
* insert OnePatient(patient)
* managingOrganization MS
* period MS
* careManager only Reference(Practitioner)
* careManager MS
* careManager ^short = "Primary clinician"
* diagnosis MS
* extension contains
    $StatusReason named statusReason 0..1 MS and
    DefaultCharge named defaultCharge 0..1 MS and
    TreatmentRationale named treatmentRationale 0..1 MS
* obeys gw-membership-period
* obeys gw-departure

Invariant: gw-membership-period
Description: "An active or departed member has a first day; a departed member has a last day, and only a departed or cancelled one does"
Severity: #error
Expression: "(status = 'active' or status = 'finished' implies period.start.exists()) and (status = 'finished' implies period.end.exists()) and (status = 'active' or status = 'onhold' or status = 'waitlist' implies period.end.empty())"

Invariant: gw-departure
Description: "The circumstances of a departure are coded, and only a membership that ended has any"
Severity: #error
Expression: "extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-statusReason').exists() implies ((status = 'finished' or status = 'cancelled' or status = 'entered-in-error') and extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-statusReason').value.coding.where(system = 'https://groupwork.dev/fhir/CodeSystem/departure').exists())"
