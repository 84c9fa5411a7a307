Profile: GroupworkPatient
Parent: Patient
Id: groupwork-patient
Title: "Patient"
Description: "A person who may become a member"
* insert Written
* identifier MS
* name 1..* MS
* birthDate MS
* telecom MS
* address MS
* contact MS

Profile: GroupworkPractitioner
Parent: Practitioner
Id: groupwork-practitioner
Title: "Practitioner"
Description: "A clinician, with the credential that stands under a note"
* insert Written
* identifier MS
* name 1..* MS
* qualification MS
* qualification.code.text 1..1 MS
* qualification.code.text ^short = "Credential as it is signed, such as LCSW"

Profile: GroupworkPractitionerRole
Parent: PractitionerRole
Id: groupwork-practitioner-role
Title: "Practitioner role"
Description: "What a clinician is in an organization"
* insert Written
* practitioner 1..1 MS
* organization 1..1 MS
* code 1..* MS

Profile: GroupworkLocation
Parent: Location
Id: groupwork-location
Title: "Location"
Description: "A room, or a place that is virtual, with the time zone in which its clock times are meant"
* insert Written
* name 1..1 MS
* address MS
* physicalType 1..1 MS
* extension contains $Timezone named timezone 1..1 MS
* insert MustExtend(timezone, "http://hl7.org/fhir/StructureDefinition/timezone")

Profile: GroupworkOrganization
Parent: Organization
Id: groupwork-organization
Title: "Organization"
Description: "The clinic, or a payer"
* insert Written
* name 1..1 MS
* extension contains PositionalWords named positionalWords 0..1 MS
* extension contains SigningTime named signingTime 0..1 MS
