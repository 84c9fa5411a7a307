Profile: GroupworkGoal
Parent: Goal
Id: groupwork-goal
Title: "Goal"
Description: "A goal of one patient's treatment plan. Groupwork reads it, and reports progress toward it in notes"
* insert Written
* lifecycleStatus MS
* achievementStatus MS
* description MS
* description.text 1..1
* insert OnePatient(subject)

Profile: GroupworkCondition
Parent: Condition
Id: groupwork-condition
Title: "Condition"
Description: "A diagnosis that group treatment is for, in ICD-10-CM"
* insert Written
* clinicalStatus MS
* code 1..1 MS
* code.coding 1..*
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains icd10cm 1..1 MS
* code.coding[icd10cm].system 1..1
* code.coding[icd10cm].system = "http://hl7.org/fhir/sid/icd-10-cm" (exactly)
* code.coding[icd10cm].code 1..1
* insert OnePatient(subject)

Profile: GroupworkCoverage
Parent: Coverage
Id: groupwork-coverage
Title: "Coverage"
Description: "Who pays for one patient's care"
* insert Written
* status MS
* insert OnePatient(beneficiary)
* payor 1..* MS
* period MS
* subscriberId MS
