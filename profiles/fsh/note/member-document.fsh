Profile: GroupworkMemberDocument
Parent: DocumentReference
Id: groupwork-member-document
Title: "Member document"
Description: "The same note as a document, by which other systems find and show it: plain text first, then HTML"
* insert Written
* insert IdentifierSlicing
* identifier 1..* MS
* identifier contains entry 0..1 MS and addendum 0..1 MS
* identifier[entry].system 1..1
* identifier[entry].system = $entry (exactly)
* identifier[entry].value 1..1
* identifier[entry].value obeys gw-entry-key
* identifier[addendum].system 1..1
* identifier[addendum].system = $addendum (exactly)
* identifier[addendum].value 1..1
* status MS
* docStatus 1..1 MS
* docStatus = #final
* type 1..1 MS
* type = $loinc#34904-3
* category 1..* MS
* insert OneOf(category, clinicalNote, $us-core-document#clinical-note)
* insert OnePatient(subject)
* date 1..1 MS
* author 1..1 MS
* author only Reference(Practitioner)
* authenticator 1..1 MS
* authenticator only Reference(Practitioner)
* custodian MS
* securityLabel 1..* MS
* insert OneOf(securityLabel, restricted, $confidentiality#R)
* content 1..2 MS
* content.attachment.contentType 1..1
* content.attachment.data 1..1
* content.attachment.url 0..0
* context 1..1 MS
* context.encounter ..1
* context.encounter only Reference(Encounter)
* context.period 1..1
* context.related 1..1
* context.related only Reference(Composition)
* context.sourcePatientInfo 0..0
* relatesTo MS
* extension contains DocumentDigest named documentDigest 1..1 MS
* insert MustExtend(documentDigest, "https://groupwork.dev/fhir/StructureDefinition/document-digest")
* obeys gw-plain-text-first
* obeys gw-document-identifier

Invariant: gw-plain-text-first
Description: "The first content is plain text, the second HTML: some systems show only the first"
Severity: #error
Expression: "content.first().attachment.contentType.startsWith('text/plain') and content.tail().attachment.contentType.all($this.startsWith('text/html'))"

Invariant: gw-document-identifier
Description: "A document is identified by its entry, or as an addendum that appends to another"
Severity: #error
Expression: "(identifier.where(system = 'https://groupwork.dev/fhir/sid/entry').exists() and relatesTo.where(code = 'appends').empty()) or (identifier.where(system = 'https://groupwork.dev/fhir/sid/addendum').exists() and relatesTo.where(code = 'appends').exists())"
