Profile: GroupworkClaim
Parent: Claim
Id: groupwork-claim
Title: "Claim"
Description: "A professional claim for one patient's attended sessions"
* insert Written
* status MS
* type = http://terminology.hl7.org/CodeSystem/claim-type#professional
* use = #claim
* insert OnePatient(patient)
* created MS
* provider MS
* priority MS
* diagnosis 1..* MS
* insurance 1..* MS
* item 1..* MS
* item.servicedDate MS
* item.quantity 1..1
* item.net 1..1
* item.diagnosisSequence 1..*
* obeys gw-claim-services-only

Invariant: gw-claim-services-only
Description: "A payer is billed for services: never for a no-show, a late cancellation or another local charge"
Severity: #error
Expression: "item.productOrService.coding.where(system = 'https://groupwork.dev/fhir/CodeSystem/charge').empty()"
