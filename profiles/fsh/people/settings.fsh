CodeSystem: SettingKind
Id: setting
Title: "Setting"
Description: "What somebody who works with Groupwork has set for themselves"
* insert OwnCodes
* #quick-phrases "Quick phrases" "Short codes that a clinician types, and the words that they stand for"

Extension: QuickPhrase
Id: quick-phrase
Title: "Quick phrase"
Description: "A short code that a clinician types, and the words that it stands for. About no patient"
Context: Basic
* insert Ours
* extension contains
    key 1..1 and
    words 1..1
* extension[key] ^short = "What is typed behind a semicolon"
* extension[key].value[x] 1..1
* extension[key].value[x] only string
* extension[words] ^short = "What it stands for"
* extension[words].value[x] 1..1
* extension[words].value[x] only string

Profile: GroupworkQuickPhrases
Parent: Basic
Id: groupwork-quick-phrases
Title: "Quick phrases"
Description: "One clinician's own quick phrases, so that they follow the clinician from one device to another. About no patient"
* insert Written
* identifier 1..1 MS
* code = https://groupwork.dev/fhir/CodeSystem/setting#quick-phrases
* code 1..1 MS
* subject 1..1 MS
* subject only Reference(Practitioner)
* author 1..1 MS
* author only Reference(Practitioner)
* extension contains QuickPhrase named quickPhrase 0..100 MS
