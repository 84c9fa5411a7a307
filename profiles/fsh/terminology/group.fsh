RuleSet: OwnCodes
* insert Ours
* ^caseSensitive = true

CodeSystem: GroupCharacteristic
Id: group-characteristic
Title: "Group characteristic"
Description: "What a Group.characteristic says about a therapy group"
* insert OwnCodes
* #kind "Kind of group"
* #enrollment "Open or closed"
* #capacity "Capacity" "The number of members at which the group is full"

CodeSystem: GroupKind
Id: group-kind
Title: "Kind of group"
Description: "The kinds of therapy group that differ in what is charted"
* insert OwnCodes
* #psychoeducational "Psychoeducational" "Teaches skills or knowledge by a curriculum"
* #process "Process" "Works with what happens between the members"
* #support "Support" "Members support each other in a shared situation"
* #hybrid "Hybrid" "Part taught, part process"

ValueSet: GroupKinds
Id: group-kind
Title: "Kinds of group"
Description: "Every kind of therapy group"
* insert Ours
* include codes from system GroupKind

CodeSystem: GroupEnrollment
Id: group-enrollment
Title: "Enrollment"
Description: "Whether members may join a running group"
* insert OwnCodes
* #open "Open" "Members join at any session"
* #closed "Closed" "Members start together"

ValueSet: GroupEnrollments
Id: group-enrollment
Title: "Open or closed"
Description: "Whether members may join a running group"
* insert Ours
* include codes from system GroupEnrollment

CodeSystem: FacilitatorRole
Id: facilitator-role
Title: "Facilitator role"
Description: "What a clinician is to a group or session"
* insert OwnCodes
* #lead "Lead" "Leads the group and attests its notes"
* #co-facilitator "Co-facilitator" "Leads with the lead and signs the group record"
* #observer "Observer" "Is present without leading; does not sign"
* #supervisor "Supervisor" "Supervises the facilitators; does not sign the group record"

ValueSet: FacilitatorRoles
Id: facilitator-role
Title: "Facilitator roles"
Description: "What a clinician can be to a group or session"
* insert Ours
* include codes from system FacilitatorRole

CodeSystem: EpisodeType
Id: episode-type
Title: "Episode type"
Description: "Marks an EpisodeOfCare as a membership; nothing is published for group therapy"
* insert OwnCodes
* #group-therapy "Group therapy" "One patient's membership in one therapy group"

CodeSystem: Departure
Id: departure
Title: "Departure"
Description: "Circumstances in which a member left a group"
* insert OwnCodes
* #completed "Completed" "The planned course of treatment was completed"
* #left-early "Left early" "Ended treatment before it was completed, by the member's own decision"
* #transferred "Transferred" "Went on to another group, clinician or level of care"
* #moved-away "Moved away"
* #lost-contact "Lost contact"
* #removed "Removed" "Membership ended by the clinic"
* #deceased "Deceased"
* #other "Other"

ValueSet: Departures
Id: departure
Title: "Departures"
Description: "Circumstances in which a member can leave a group"
* insert Ours
* include codes from system Departure

ValueSet: MembershipStatuses
Id: membership-status
Title: "Membership statuses"
Description: "The statuses of an EpisodeOfCare that a membership can have"
* insert Ours
* $episode-status#waitlist
* $episode-status#active
* $episode-status#onhold
* $episode-status#finished
* $episode-status#cancelled
* $episode-status#entered-in-error

CodeSystem: MemberNoteSigner
Id: member-note-signer
Title: "Member note signer"
Description: "Who attests the members' notes"
* insert OwnCodes
* #lead "Lead" "The lead of the session attests every member's note"
* #primary-clinician "Primary clinician" "Each member's primary clinician attests that member's note"

ValueSet: MemberNoteSigners
Id: member-note-signer
Title: "Member note signers"
Description: "Who can attest the members' notes"
* insert Ours
* include codes from system MemberNoteSigner
