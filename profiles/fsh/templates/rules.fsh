// The fields that the three templates are made of.

// The same words in Spanish, for readers of it. Answers are kept with the codes' own displays.
RuleSet: InSpanish(path, words)
* {path}.extension.url = "http://hl7.org/fhir/StructureDefinition/translation"
* {path}.extension.extension[0].url = "lang"
* {path}.extension.extension[0].valueCode = #es
* {path}.extension.extension[1].url = "content"
* {path}.extension.extension[1].valueString = "{words}"

RuleSet: Template(slug, name, title, version, es)
* meta.profile = "https://groupwork.dev/fhir/StructureDefinition/groupwork-template"
* url = "https://groupwork.dev/fhir/Questionnaire/{slug}"
* version = "{version}"
* name = "{name}"
* title = "{title}"
* insert InSpanish(title, [[{es}]])
* status = #active
* experimental = false
* publisher = "Groupwork"
* subjectType[0] = #Patient
* subjectType[1] = #Group

// Part: a top-level group. Its items follow, indented by their path.
RuleSet: Part(index, part, words, es)
* item[{index}].linkId = "{part}"
* item[{index}].type = #group
* item[{index}].text = "{words}"
* insert InSpanish([[item[{index}].text]], [[{es}]])
* item[{index}].extension.url = "https://groupwork.dev/fhir/StructureDefinition/note-part"
* item[{index}].extension.valueCode = #{part}

RuleSet: Field(index, id, type, section, words, es)
* item[{index}].item[+].linkId = "{id}"
* item[{index}].item[=].type = #{type}
* item[{index}].item[=].text = "{words}"
* insert InSpanish([[item[{index}].item[=].text]], [[{es}]])
* item[{index}].item[=].required = false
* item[{index}].item[=].extension.url = "https://groupwork.dev/fhir/StructureDefinition/section"
* item[{index}].item[=].extension.valueCode = #{section}

RuleSet: RequiredField(index, id, type, section, words, es)
* item[{index}].item[+].linkId = "{id}"
* item[{index}].item[=].type = #{type}
* item[{index}].item[=].text = "{words}"
* insert InSpanish([[item[{index}].item[=].text]], [[{es}]])
* item[{index}].item[=].required = true
* item[{index}].item[=].extension.url = "https://groupwork.dev/fhir/StructureDefinition/section"
* item[{index}].item[=].extension.valueCode = #{section}

// Asked of members who came: an absent member's entry answers entry.absence-notice instead.
RuleSet: WhenPresent
* item[2].item[=].enableWhen.question = "entry.absence-notice"
* item[2].item[=].enableWhen.operator = #exists
* item[2].item[=].enableWhen.answerBoolean = false

RuleSet: Option(system, code, display, es)
* item[2].item[=].answerOption[+].valueCoding = {system}#{code} "{display}"
* insert InSpanish([[item[2].item[=].answerOption[=].valueCoding.display]], [[{es}]])

RuleSet: SharedStart
* insert Part(0, shared, [[Shared: in every attendee's note]], [[Compartida: en la nota de cada asistente]])

RuleSet: SharedFields
* insert Field(0, shared.content, text, content, [[Content]], [[Contenido]])
* insert RequiredField(0, shared.interventions, text, content, [[Interventions]], [[Intervenciones]])
* insert Field(0, shared.exercises, text, content, [[Exercises]], [[Ejercicios]])
* insert Field(0, shared.handouts, text, content, [[Handouts]], [[Materiales]])
* insert Field(0, shared.homework, text, content, [[Homework]], [[Tareas]])
* insert Field(0, shared.climate, text, content, [[Group climate]], [[Clima del grupo]])

RuleSet: GroupOnlyFields
* insert Part(1, group-only, [[Group only: in no client's record]], [[Solo del grupo: en el expediente de ningún paciente]])
* insert Field(1, group-only.process, text, process, [[Process observations]], [[Observaciones del proceso]])
* insert Field(1, group-only.cohesion, text, process, [[Cohesion]], [[Cohesión]])
* insert Field(1, group-only.ruptures, text, process, [[Ruptures and repairs]], [[Rupturas y reparaciones]])

RuleSet: EntryStart
* insert Part(2, entry, [[Entry: in this member's record only]], [[Entrada: solo en el expediente de este integrante]])
* insert RequiredField(2, entry.participation, choice, participation, [[Participation]], [[Participación]])
* insert WhenPresent
* insert Option(Participation, active, Active, [[Activa]])
* insert Option(Participation, some, Some, [[Parcial]])
* insert Option(Participation, quiet, Quiet, [[Callada]])
* insert Option(Participation, declined, Declined, [[No quiso]])
* insert Option(Participation, disruptive, Disruptive, [[Disruptiva]])
* insert Field(2, entry.affect, choice, participation, [[Affect]], [[Afecto]])
* item[2].item[=].repeats = true
* insert Option(Affect, bright, Bright, [[Alegre]])
* insert Option(Affect, calm, Calm, [[Tranquilo]])
* insert Option(Affect, flat, Flat, [[Aplanado]])
* insert Option(Affect, anxious, Anxious, [[Ansioso]])
* insert Option(Affect, sad, Sad, [[Triste]])
* insert Option(Affect, irritable, Irritable, [[Irritable]])
* insert Option(Affect, tearful, Tearful, [[Lloroso]])
* insert Option(Affect, guarded, Guarded, [[Reservado]])

RuleSet: EntryResponse
* insert RequiredField(2, entry.response, text, response, [[Response]], [[Respuesta]])
* insert WhenPresent

RuleSet: EntryRest
* insert RequiredField(2, entry.risk, choice, risk, [[Risk]], [[Riesgo]])
* insert WhenPresent
* item[2].item[=].repeats = true
* insert Option(Risk, none-voiced, [[None voiced]], [[No expresó ninguno]])
* insert Option(Risk, suicidal-ideation, [[Suicidal ideation]], [[Ideación suicida]])
* insert Option(Risk, homicidal-ideation, [[Homicidal ideation]], [[Ideación homicida]])
* insert Option(Risk, self-harm, [[Self-harm]], [[Autolesión]])
* insert Option(Risk, substance-use, [[Substance use]], [[Consumo de sustancias]])
* insert Option(Risk, other, [[Other]], [[Otro]])
* insert Field(2, entry.risk-detail, text, risk, [[Risk in words, and what was done]], [[Riesgo en palabras, y qué se hizo]])
* insert RequiredField(2, entry.goals, group, goals, [[Progress toward goals]], [[Progreso hacia las metas]])
* insert WhenPresent
* item[2].item[=].repeats = true
* insert GoalFields
* insert Field(2, entry.plan, text, plan, [[Plan]], [[Plan]])
* insert Field(2, entry.absence-notice, choice, absence, [[Notice given]], [[Aviso dado]])
* insert Option(Notice, none, [[No notice]], [[Sin aviso]])
* insert Option(Notice, late, [[Late notice]], [[Aviso tardío]])
* insert Option(Notice, in-time, [[Notice in time]], [[Aviso a tiempo]])
* insert Field(2, entry.absence-reason, text, absence, [[Reason given]], [[Motivo dado]])
* insert Field(2, entry.absence-follow-up, text, absence, [[Follow-up]], [[Seguimiento]])
* insert Field(2, entry.missed-content, text, absence, [[Missed content]], [[Contenido perdido]])

RuleSet: GoalFields
* item[2].item[=].item[0].linkId = "entry.goals.goal"
* item[2].item[=].item[0].type = #reference
* item[2].item[=].item[0].text = "Goal"
* item[2].item[=].item[0].extension.url = "http://hl7.org/fhir/StructureDefinition/questionnaire-referenceResource"
* item[2].item[=].item[0].extension.valueCode = #Goal
* item[2].item[=].item[1].linkId = "entry.goals.progress"
* item[2].item[=].item[1].type = #choice
* item[2].item[=].item[1].text = "Progress"
* insert Achievement(in-progress, [[In Progress]], [[En progreso]])
* insert Achievement(improving, [[Improving]], [[Mejora]])
* insert Achievement(worsening, [[Worsening]], [[Empeora]])
* insert Achievement(no-change, [[No Change]], [[Sin cambio]])
* insert Achievement(achieved, [[Achieved]], [[Lograda]])
* insert Achievement(sustaining, [[Sustaining]], [[Se mantiene]])
* insert Achievement(not-achieved, [[Not Achieved]], [[No lograda]])
* insert Achievement(no-progress, [[No Progress]], [[Sin progreso]])
* insert Achievement(not-attainable, [[Not Attainable]], [[No alcanzable]])
* item[2].item[=].item[2].linkId = "entry.goals.note"
* item[2].item[=].item[2].type = #string
* item[2].item[=].item[2].text = "In words"

RuleSet: Achievement(code, display, es)
* item[2].item[=].item[1].answerOption[+].valueCoding = $goal-achievement#{code} "{display}"
* insert InSpanish([[item[2].item[=].item[1].answerOption[=].valueCoding.display]], [[{es}]])
