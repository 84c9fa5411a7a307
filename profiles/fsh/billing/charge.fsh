Profile: GroupworkCharge
Parent: ChargeItem
Id: groupwork-charge
Title: "Charge"
Description: "One unit per member and session, whatever the head count; a service code when attended, a local code when absent"
* insert Written
* insert EntryIdentifier
* status MS
* code MS
* code.coding 1..*
* code.coding.system 1..1
* code.coding.code 1..1
* insert OnePatient(subject)
* context MS
* context only Reference(Encounter)
* occurrence[x] 1..1 MS
* occurrence[x] only Period
* performer MS
* performer.function 1..1
* performer.function = $participation-type#PPRF
* performer.actor only Reference(Practitioner)
* quantity 1..1 MS
* quantity.value 1..1
* quantity.value = 1
* enterer only Reference(Practitioner)
* enterer MS
* enteredDate MS
* reason MS
* supportingInformation 1..1 MS
* supportingInformation only Reference(Appointment)
* obeys gw-charge-code
* obeys gw-absence-no-context

Invariant: gw-charge-code
Description: "A charge is a CPT or HCPCS code, or one of our own that never reaches a payer"
Severity: #error
Expression: "code.coding.system.all($this = 'http://www.ama-assn.org/go/cpt' or $this = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets' or $this = 'https://groupwork.dev/fhir/CodeSystem/charge')"

Invariant: gw-absence-no-context
Description: "A no-show or late-cancel fee has no encounter: the member was not there"
Severity: #error
Expression: "code.coding.where(system = 'https://groupwork.dev/fhir/CodeSystem/charge' and (code = 'no-show' or code = 'late-cancel')).exists() implies context.empty()"
