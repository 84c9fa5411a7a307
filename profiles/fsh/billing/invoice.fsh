Profile: GroupworkInvoice
Parent: Invoice
Id: groupwork-invoice
Title: "Invoice"
Description: "A bill to one patient"
* insert Written
* identifier 1..* MS
* status MS
* insert OnePatient(subject)
* date 1..1 MS
* recipient MS
* issuer 1..1 MS
* lineItem 1..* MS
* lineItem.chargeItem[x] only Reference(ChargeItem)
* totalNet MS
* totalGross 1..1 MS
* totalGross.value 1..1
* totalGross.currency 1..1
* obeys gw-invoice-recipient

Invariant: gw-invoice-recipient
Description: "A bill to a patient goes to the patient that it is about, or to someone who is no patient"
Severity: #error
Expression: "recipient.reference.where($this.startsWith('Patient/')).all($this = %resource.subject.reference)"
