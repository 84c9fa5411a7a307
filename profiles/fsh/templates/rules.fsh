// The fields that the three templates are made of.

RuleSet: Template(slug, name, title, version)
* meta.profile = "https://groupwork.dev/fhir/StructureDefinition/groupwork-template"
* url = "https://groupwork.dev/fhir/Questionnaire/{slug}"
* version = "{version}"
* name = "{name}"
* title = "{title}"
* status = #active
* experimental = false
* publisher = "Groupwork"
* subjectType[0] = #Patient
* subjectType[1] = #Group

// Part: a top-level group. Its items follow, indented by their path.
RuleSet: Part(index, part, words)
* item[{index}].linkId = "{part}"
* item[{index}].type = #group
* item[{index}].text = "{words}"
* item[{index}].extension.url = "https://groupwork.dev/fhir/StructureDefinition/note-part"
* item[{index}].extension.valueCode = #{part}

RuleSet: Field(index, id, type, section, words)
* item[{index}].item[+].linkId = "{id}"
* item[{index}].item[=].type = #{type}
* item[{index}].item[=].text = "{words}"
* item[{index}].item[=].required = false
* item[{index}].item[=].extension.url = "https://groupwork.dev/fhir/StructureDefinition/section"
* item[{index}].item[=].extension.valueCode = #{section}

RuleSet: RequiredField(index, id, type, section, words)
* item[{index}].item[+].linkId = "{id}"
* item[{index}].item[=].type = #{type}
* item[{index}].item[=].text = "{words}"
* item[{index}].item[=].required = true
* item[{index}].item[=].extension.url = "https://groupwork.dev/fhir/StructureDefinition/section"
* item[{index}].item[=].extension.valueCode = #{section}

// Asked of members who came: an absent member's entry answers entry.absence-notice instead.
RuleSet: WhenPresent
* item[2].item[=].enableWhen.question = "entry.absence-notice"
* item[2].item[=].enableWhen.operator = #exists
* item[2].item[=].enableWhen.answerBoolean = false

RuleSet: Option(system, code, display)
* item[2].item[=].answerOption[+].valueCoding = {system}#{code} "{display}"

RuleSet: SharedStart
* insert Part(0, shared, [[Shared: in every attendee's note]])

RuleSet: SharedFields
* insert Field(0, shared.content, text, content, [[Content]])
* insert RequiredField(0, shared.interventions, text, content, [[Interventions]])
* insert Field(0, shared.exercises, text, content, [[Exercises]])
* insert Field(0, shared.handouts, text, content, [[Handouts]])
* insert Field(0, shared.homework, text, content, [[Homework]])
* insert Field(0, shared.climate, text, content, [[Group climate]])

RuleSet: GroupOnlyFields
* insert Part(1, group-only, [[Group only: in no client's record]])
* insert Field(1, group-only.process, text, process, [[Process observations]])
* insert Field(1, group-only.cohesion, text, process, [[Cohesion]])
* insert Field(1, group-only.ruptures, text, process, [[Ruptures and repairs]])

RuleSet: EntryStart
* insert Part(2, entry, [[Entry: in this member's record only]])
* insert RequiredField(2, entry.participation, choice, participation, [[Participation]])
* insert WhenPresent
* insert Option(Participation, active, Active)
* insert Option(Participation, some, Some)
* insert Option(Participation, quiet, Quiet)
* insert Option(Participation, declined, Declined)
* insert Option(Participation, disruptive, Disruptive)
* insert Field(2, entry.affect, choice, participation, [[Affect]])
* item[2].item[=].repeats = true
* insert Option(Affect, bright, Bright)
* insert Option(Affect, calm, Calm)
* insert Option(Affect, flat, Flat)
* insert Option(Affect, anxious, Anxious)
* insert Option(Affect, sad, Sad)
* insert Option(Affect, irritable, Irritable)
* insert Option(Affect, tearful, Tearful)
* insert Option(Affect, guarded, Guarded)

RuleSet: EntryResponse
* insert RequiredField(2, entry.response, text, response, [[Response]])
* insert WhenPresent

RuleSet: EntryRest
* insert RequiredField(2, entry.risk, choice, risk, [[Risk]])
* insert WhenPresent
* item[2].item[=].repeats = true
* insert Option(Risk, none-voiced, [[None voiced]])
* insert Option(Risk, suicidal-ideation, [[Suicidal ideation]])
* insert Option(Risk, homicidal-ideation, [[Homicidal ideation]])
* insert Option(Risk, self-harm, [[Self-harm]])
* insert Option(Risk, substance-use, [[Substance use]])
* insert Option(Risk, other, [[Other]])
* insert Field(2, entry.risk-detail, text, risk, [[Risk in words, and what was done]])
* insert RequiredField(2, entry.goals, group, goals, [[Progress toward goals]])
* insert WhenPresent
* item[2].item[=].repeats = true
* insert GoalFields
* insert Field(2, entry.plan, text, plan, [[Plan]])
* insert Field(2, entry.absence-notice, choice, absence, [[Notice given]])
* insert Option(Notice, none, [[No notice]])
* insert Option(Notice, late, [[Late notice]])
* insert Option(Notice, in-time, [[Notice in time]])
* insert Field(2, entry.absence-reason, text, absence, [[Reason given]])
* insert Field(2, entry.absence-follow-up, text, absence, [[Follow-up]])
* insert Field(2, entry.missed-content, text, absence, [[Missed content]])

RuleSet: GoalFields
* item[2].item[=].item[0].linkId = "entry.goals.goal"
* item[2].item[=].item[0].type = #reference
* item[2].item[=].item[0].text = "Goal"
* item[2].item[=].item[0].extension.url = "http://hl7.org/fhir/StructureDefinition/questionnaire-referenceResource"
* item[2].item[=].item[0].extension.valueCode = #Goal
* item[2].item[=].item[1].linkId = "entry.goals.progress"
* item[2].item[=].item[1].type = #choice
* item[2].item[=].item[1].text = "Progress"
* insert Achievement(in-progress, [[In Progress]])
* insert Achievement(improving, [[Improving]])
* insert Achievement(worsening, [[Worsening]])
* insert Achievement(no-change, [[No Change]])
* insert Achievement(achieved, [[Achieved]])
* insert Achievement(sustaining, [[Sustaining]])
* insert Achievement(not-achieved, [[Not Achieved]])
* insert Achievement(no-progress, [[No Progress]])
* insert Achievement(not-attainable, [[Not Attainable]])
* item[2].item[=].item[2].linkId = "entry.goals.note"
* item[2].item[=].item[2].type = #string
* item[2].item[=].item[2].text = "In words"

RuleSet: Achievement(code, display)
* item[2].item[=].item[1].answerOption[+].valueCoding = $goal-achievement#{code} "{display}"
