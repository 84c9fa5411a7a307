Profile: GroupworkGroup
Parent: Group
Id: groupwork-group
Title: "Group"
Description: "A therapy group. Its members are not listed: membership lives in each member's EpisodeOfCare, so that no record shows a roster"
* insert Written
* active 1..1 MS
* type = #person
* actual = true
* name 1..1 MS
* insert IdentifierSlicing
* identifier contains initials 1..1 MS and request 0..1 MS
* identifier[initials].system 1..1
* identifier[initials].system = $group-initials (exactly)
* identifier[initials].value 1..1
* identifier[request] ^short = "The wish that made it, so that a repeated wish finds it"
* identifier[request].system 1..1
* identifier[request].system = $request (exactly)
* identifier[request].value 1..1
* characteristic ^slicing.discriminator.type = #pattern
* characteristic ^slicing.discriminator.path = "code"
* characteristic ^slicing.rules = #open
* characteristic contains kind 1..1 MS and enrollment 1..1 MS and capacity 0..1 MS
* characteristic[kind].code = GroupCharacteristic#kind
* characteristic[kind].value[x] only CodeableConcept
* characteristic[kind].valueCodeableConcept from GroupKinds (required)
* characteristic[kind].exclude = false
* characteristic[enrollment].code = GroupCharacteristic#enrollment
* characteristic[enrollment].value[x] only CodeableConcept
* characteristic[enrollment].valueCodeableConcept from GroupEnrollments (required)
* characteristic[enrollment].exclude = false
* characteristic[capacity].code = GroupCharacteristic#capacity
* characteristic[capacity].value[x] only Quantity
* characteristic[capacity].valueQuantity.value 1..1
* characteristic[capacity].exclude = false
* managingEntity only Reference(Organization)
* managingEntity MS
* extension contains
    DefaultCharge named defaultCharge 0..1 MS and
    DefaultDuration named defaultDuration 0..1 MS and
    DefaultTime named defaultTime 0..1 MS and
    DefaultPlace named defaultPlace 0..1 MS and
    GroupRevision named revision 0..1 MS and
    NoteTemplate named noteTemplate 0..1 MS and
    MemberNoteSignerSetting named memberNoteSigner 0..1 MS
* obeys gw-no-roster
* obeys gw-capacity

Invariant: gw-no-roster
Description: "A Group without member is recommended: a roster puts every member into every other member's compartment"
Severity: #warning
Expression: "member.empty()"

Invariant: gw-capacity
Description: "A group has room for at least one member"
Severity: #error
Expression: "characteristic.where(code.coding.where(code = 'capacity').exists()).value.value.all($this >= 1)"
