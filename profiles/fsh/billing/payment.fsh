Profile: GroupworkPaymentNotice
Parent: PaymentNotice
Id: groupwork-payment-notice
Title: "Payment notice"
Description: "A payment by or for one patient; in R4 a PaymentReconciliation alone cannot be from a patient"
* insert Written
* identifier 1..* MS
* status MS
* request 1..1 MS
* request only Reference(Invoice or Claim)
* created MS
* payment MS
* payment only Reference(PaymentReconciliation)
* recipient MS
* recipient only Reference(Organization)
* amount MS
* amount.value 1..1
* amount.currency 1..1
* paymentStatus 1..1 MS

Profile: GroupworkPaymentReconciliation
Parent: PaymentReconciliation
Id: groupwork-payment-reconciliation
Title: "Payment reconciliation"
Description: "What a payment was for, line by line. One patient each, so that no remittance keeps members together"
* insert Written
* identifier 1..* MS
* status MS
* created MS
* paymentIssuer MS
* paymentIssuer only Reference(Organization)
* paymentDate MS
* paymentAmount MS
* paymentAmount.value 1..1
* paymentAmount.currency 1..1
* detail MS
* detail.request only Reference(Invoice or Claim)
* detail.amount 1..1
