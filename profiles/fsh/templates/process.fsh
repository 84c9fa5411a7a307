Instance: process
InstanceOf: GroupworkTemplate
Usage: #definition
* insert Template(process, ProcessTemplate, Process group note, 1.0.0, [[Nota de grupo de proceso]])
* description = "For groups that work with what happens between the members: factors at work, and interpersonal learning"
* insert SharedStart
* insert Field(0, shared.topic, string, content, [[Topic or theme]], [[Tema de la sesión]])
* insert SharedFields
* insert GroupOnlyFields
* insert EntryStart
* insert EntryResponse
* insert Field(2, entry.interpersonal, text, response, [[Interpersonal learning]], [[Aprendizaje interpersonal]])
* insert Field(2, entry.factors, choice, response, [[Therapeutic factors]], [[Factores terapéuticos]])
* item[2].item[=].repeats = true
* insert Option(TherapeuticFactor, universality, Universality, [[Universalidad]])
* insert Option(TherapeuticFactor, altruism, Altruism, [[Altruismo]])
* insert Option(TherapeuticFactor, cohesion, Cohesion, [[Cohesión]])
* insert Option(TherapeuticFactor, self-disclosure, Self-disclosure, [[Autorrevelación]])
* insert Option(TherapeuticFactor, learning-from-peers, [[Learning from peers]], [[Aprender de los pares]])
* insert Option(TherapeuticFactor, hope, Hope, [[Esperanza]])
* insert Option(TherapeuticFactor, catharsis, Catharsis, [[Catarsis]])
* insert EntryRest
