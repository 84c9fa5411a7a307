Profile: GroupworkTemplate
Parent: Questionnaire
Id: groupwork-template
Title: "Template"
Description: "Which fields the three parts of a group note have (chart entry style)"
* insert Written
* url 1..1 MS
* version 1..1 MS
* name 1..1
* title 1..1 MS
* status MS
* item 3..3 MS
* obeys gw-template-parts
* obeys gw-template-sections
* obeys gw-template-fields
* obeys gw-template-link-ids
* obeys gw-template-private

// Invariants rather than slices: R4's nested items are of the same type as the top-level ones, and not every validator
// tells a slice of the one from a slice of the other.
Invariant: gw-template-parts
Description: "There are three top-level groups, one for each part, and each says which part it is"
Severity: #error
Expression: "item.where(linkId = 'shared').count() = 1 and item.where(linkId = 'group-only').count() = 1 and item.where(linkId = 'entry').count() = 1 and item.all(type = 'group' and text.exists() and item.exists() and extension.where(url = 'https://groupwork.dev/fhir/StructureDefinition/note-part').value.first() = linkId)"

Invariant: gw-template-sections
Description: "Each field says which section its answer goes into"
Severity: #error
Expression: "item.item.all(extension.where(url = 'https://groupwork.dev/fhir/StructureDefinition/section').exists())"

Invariant: gw-template-fields
Description: "Fields are of a type that Groupwork can show and split; only the goals group has fields of its own"
Severity: #error
Expression: "item.item.all(type = 'string' or type = 'text' or type = 'boolean' or type = 'choice' or type = 'open-choice' or (type = 'group' and linkId = 'entry.goals'))"

Invariant: gw-template-link-ids
Description: "A field's linkId begins with its part"
Severity: #error
Expression: "item.where(linkId = 'shared').item.linkId.all($this.startsWith('shared.')) and item.where(linkId = 'group-only').item.linkId.all($this.startsWith('group-only.')) and item.where(linkId = 'entry').item.linkId.all($this.startsWith('entry.'))"

Invariant: gw-template-private
Description: "Process observations stay in the group-only part: no field of another part goes into the section process"
Severity: #error
Expression: "item.where(linkId = 'group-only').item.extension.where(url = 'https://groupwork.dev/fhir/StructureDefinition/section').value.all($this = 'process') and item.where(linkId != 'group-only').item.extension.where(url = 'https://groupwork.dev/fhir/StructureDefinition/section').value.all($this != 'process')"
