Profile: GroupworkFacilitators
Parent: CareTeam
Id: groupwork-facilitators
Title: "Facilitators"
Description: "The clinicians who lead a group. Practitioners only: a care team that listed patients would be a roster"
* insert Written
* status 1..1 MS
* subject 1..1 MS
* subject only Reference(Group)
* participant 1..* MS
* participant.role 1..1 MS
* participant.role from FacilitatorRoles (required)
* participant.member 1..1 MS
* participant.member only Reference(Practitioner)
* obeys gw-practitioners-only
* obeys gw-one-lead

Invariant: gw-practitioners-only
Description: "Every participant is a practitioner"
Severity: #error
Expression: "participant.member.reference.all($this.startsWith('Practitioner/'))"

Invariant: gw-one-lead
Description: "A group has one lead at a time"
Severity: #warning
Expression: "participant.where(period.end.empty() and role.coding.where(code = 'lead').exists()).count() = 1"
