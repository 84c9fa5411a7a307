Extension: Lock
Id: lock
Title: "Lock"
Description: "Signed and waiting to be written: never edited again"
Context: QuestionnaireResponse
* insert Ours
* extension contains
    by 1..1 and
    at 1..1
* extension[by] ^short = "Who signed"
* extension[by].value[x] 1..1
* extension[by].value[x] only Reference(Practitioner)
* extension[at] ^short = "When"
* extension[at].value[x] 1..1
* extension[at].value[x] only instant

Extension: DocumentDigest
Id: document-digest
Title: "Document digest"
Description: "SHA-256 of the UTF-8 bytes of the plain-text rendering, so that any change shows"
Context: Composition, DocumentReference
* insert Ours
* value[x] 1..1
* value[x] only string
* valueString obeys gw-digest

Extension: SessionFacts
Id: session-facts
Title: "Session facts"
Description: "The numbers a payer asks for, beside the words of the note"
Context: Composition
* insert Ours
* extension contains
    sessionMinutes 1..1 and
    memberMinutes 0..1 and
    participants 1..1
* extension[sessionMinutes] ^short = "Actual length of the session, in minutes"
* extension[sessionMinutes].value[x] 1..1
* extension[sessionMinutes].value[x] only unsignedInt
* extension[memberMinutes] ^short = "How long this member was there, in minutes; absent for an absence"
* extension[memberMinutes].value[x] 1..1
* extension[memberMinutes].value[x] only unsignedInt
* extension[participants] ^short = "Everyone who attended, billed or not"
* extension[participants].value[x] 1..1
* extension[participants].value[x] only unsignedInt

Extension: NotePartOfItem
Id: note-part
Title: "Note part"
Description: "Which of the three parts of a group note this item holds, and so who will read it"
Context: Questionnaire.item
* insert Ours
* value[x] 1..1
* value[x] only code
* valueCode from NoteParts (required)

Extension: SectionOfItem
Id: section
Title: "Section"
Description: "The section of the note that the answer goes into"
Context: Questionnaire.item
* insert Ours
* value[x] 1..1
* value[x] only code
* valueCode from Sections (required)

Extension: Override
Id: override
Title: "Override"
Description: "A check that the signer overrode, and why. Only on the signing of a session, never in a member's record"
Context: Provenance
* insert Ours
* extension contains
    check 1..1 and
    reason 1..1 and
    words 0..1 and
    subject 0..1 and
    key 0..1
* extension[check] ^short = "Which check"
* extension[check].value[x] 1..1
* extension[check].value[x] only code
* extension[reason] ^short = "Why it was overridden"
* extension[reason].value[x] 1..1
* extension[reason].value[x] only string
* extension[words] ^short = "The words that were kept"
* extension[words].value[x] 1..1
* extension[words].value[x] only string
* extension[subject] ^short = "In whose note they stand: a patient's id, or group for the part that goes into everybody's. No reference, which would put the signing into that patient's compartment"
* extension[subject].value[x] 1..1
* extension[subject].value[x] only string
* extension[key] ^short = "Which finding, by subject, place and words"
* extension[key].value[x] 1..1
* extension[key].value[x] only string
