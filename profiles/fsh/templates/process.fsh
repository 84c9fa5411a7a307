Instance: process
InstanceOf: GroupworkTemplate
Usage: #definition
* insert Template(process, ProcessTemplate, Process group note, 1.0.0)
* description = "For groups that work with what happens between the members: factors at work, and interpersonal learning"
* insert SharedStart
* insert Field(0, shared.topic, string, content, [[Topic or theme]])
* insert SharedFields
* insert GroupOnlyFields
* insert EntryStart
* insert EntryResponse
* insert Field(2, entry.interpersonal, text, response, [[Interpersonal learning]])
* insert Field(2, entry.factors, choice, response, [[Therapeutic factors]])
* item[2].item[=].repeats = true
* insert Option(TherapeuticFactor, universality, Universality)
* insert Option(TherapeuticFactor, altruism, Altruism)
* insert Option(TherapeuticFactor, cohesion, Cohesion)
* insert Option(TherapeuticFactor, self-disclosure, Self-disclosure)
* insert Option(TherapeuticFactor, learning-from-peers, [[Learning from peers]])
* insert Option(TherapeuticFactor, hope, Hope)
* insert Option(TherapeuticFactor, catharsis, Catharsis)
* insert EntryRest
