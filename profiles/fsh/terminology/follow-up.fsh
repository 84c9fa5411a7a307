CodeSystem: AddendumKind
Id: addendum
Title: "Addendum"
Description: "What is added to a signed note, which itself stays as it is"
* insert OwnCodes
* #addendum "Addendum" "Something that was learned, or left out"
* #late-entry "Late entry" "Charted late"
* #correction "Correction" "What the note says is wrong, and what is right"

CodeSystem: FlagKind
Id: flag
Title: "Flag"
Description: "Patterns that a person has flagged for one patient"
* insert OwnCodes
* #chronic-absence "Chronic absence" "Sessions of one group are missed more often than its policy allows"

CodeSystem: FollowUpOutcome
Id: follow-up-outcome
Title: "Follow-up outcome"
Description: "How a follow-up, or the making up of missed content, ended"
* insert OwnCodes
* #reached "Reached"
* #left-message "Left a message"
* #letter-sent "Letter sent"
* #no-answer "No answer"
* #not-needed "Not needed"
* #other "Other"
* #materials "Materials" "Worked through the materials of the session"
* #individual-review "Individual review" "Reviewed in an individual session"
* #other-session "Other session" "Attended a session that taught the same"
* #waived "Waived" "Need not be made up"
