RuleSet: Signed
* recorded MS
* agent 1..* MS
* agent.type 1..1
* agent.type = $provenance-agent#author
* agent.who only Reference(Practitioner)
* signature 1..* MS
* signature.type from SignatureTypes (required)
* signature.who only Reference(Practitioner)

Profile: GroupworkSigning
Parent: Provenance
Id: groupwork-signing
Title: "Signing"
Description: "One facilitator's signature under a session's group note, with the checks that were overridden"
* insert Written
* insert Signed
* target 1..1 MS
* target only Reference(QuestionnaireResponse or Composition)
* agent 1..1
* signature 1..1
* extension contains Override named override 0..* MS
* obeys gw-signing-target

Invariant: gw-signing-target
Description: "A signing is of the group note or the group record, never of anything in a member's record"
Severity: #error
Expression: "target.reference.all($this.startsWith('QuestionnaireResponse/') or $this.startsWith('Composition/') or $this.startsWith('urn:uuid:'))"

Profile: GroupworkRecordProvenance
Parent: Provenance
Id: groupwork-record-provenance
Title: "Record provenance"
Description: "Who wrote one member's record, from which entry, with the signature. Nothing about overrides, which can speak of others"
* insert Written
* insert Signed
* target MS
* target only Reference(Composition or DocumentReference or Encounter or ChargeItem)
* entity 1..1 MS
* entity.role = #source
* entity.what only Reference(QuestionnaireResponse)
* obeys gw-no-override

Invariant: gw-no-override
Description: "Nothing about overrides stands in a member's record"
Severity: #error
Expression: "extension.where(url = 'https://groupwork.dev/fhir/StructureDefinition/override').empty()"
