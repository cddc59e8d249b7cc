# Incident worksheet and worksheet on transfer abroad (Russia). For information: the Russian text governs.

draft-incident-title = Leak or loss of data: what to do, and worksheet

clause-incident-signed = The worksheet has been filled in.
clause-incident-about = This sheet is for cases where data have reached strangers or been published, sold, stolen or lost, and people’s rights may have been infringed. Time runs in hours and does not stop for nights and weekends.
clause-incident-found = When it was discovered
draft-incident-found-note = day, month, year, hours and minutes: both terms run from this moment
clause-incident-clock = Terms
draft-incident-clock-notice = First notice to Roskomnadzor: what happened
draft-incident-clock-notice-term = 24 hours
draft-incident-clock-result = Second notice: results of the internal investigation
draft-incident-clock-result-term = 72 hours
draft-incident-clock-what = What
draft-incident-clock-until = Runs out (day, hour)

clause-incident-now = What to do now
clause-incident-now-time = Write down when and from whom you learnt of the leak or loss.
clause-incident-now-stop = Stop the leak: change passwords, close access, switch off whatever the data leave through. Delete nothing.
clause-incident-now-keep = Keep the traces: logs, letters, screenshots. Put copies in a separate place.
clause-incident-now-call = Contact the processors that hold the data: the hosting provider, the mailing service, the owner of the accounting program. Ask them to keep their logs and to tell you what they see.
clause-incident-now-staff = Tell the staff what happened and ask them to delete nothing and not to answer journalists or unknown senders.
clause-incident-now-measure = Find out whose data and which are affected, and how many persons. If you cannot tell exactly, write down the largest number possible.
clause-incident-now-notice = Send the first notice through the portal pd.rkn.gov.ru within 24 hours. An incomplete notice in time is better than a complete one too late.
clause-incident-now-result = Carry out an internal investigation and send the second notice within 72 hours.

clause-incident-first = First notice
clause-incident-registry = Number in the register of operators
clause-incident-contact = Who answers Roskomnadzor
draft-incident-contact-note = surname, first name, patronymic, position, telephone, e-mail
clause-incident-what = What happened, and when
draft-incident-what-note = leak, loss, theft, publication; day and hour, if known
clause-incident-cause = Presumed cause
draft-incident-cause-note = break-in, mistake, lost telephone, an employee’s act, cause unknown
draft-incident-cause-note-alone = break-in, mistake, lost telephone, cause unknown
clause-incident-data = Whose data, and which
draft-incident-data-note = for example, buyers: names, telephone numbers, delivery addresses
clause-incident-count = How many persons and records
draft-incident-count-note = the largest number possible, if not known exactly
clause-incident-harm = Possible harm
draft-incident-harm-note = see the assessment of harm in the folder of documents
clause-incident-taken = What has been done
draft-incident-taken-note = passwords changed, access closed, service switched off

clause-incident-second = Second notice
clause-incident-result = What the investigation showed
draft-incident-result-note = how it happened, what was confirmed and what was not
clause-incident-culprit = Whose fault it was
draft-incident-culprit-note = if established; if not, say so
clause-incident-mended = What was done so that it does not happen again
draft-incident-mended-note = measures and the days when they were taken

clause-incident-tell = Whom to tell
clause-incident-tell-text = Besides those who deal with the incident, tell:
draft-incident-tell-regulator = Roskomnadzor, twice, within the terms of the table
draft-incident-tell-processors = the processors that hold the same data
draft-incident-tell-people = the people whose data have leaked, if they need to protect themselves: change a password, block a card, distrust calls
draft-incident-tell-police = the police, if there are signs of a crime
clause-incident-keep = What to keep as proof
clause-incident-keep-text = Put into the folder together with this sheet:
draft-incident-keep-logs = logs of the site, mail and programs for these days
draft-incident-keep-screens = screenshots with date and time
draft-incident-keep-letters = { $processors ->
    [yes] correspondence with the processors and with whoever reported the leak
   *[no] correspondence with whoever reported the leak
}
draft-incident-keep-notices = copies of both notices and proof of sending

## Transfer abroad

draft-abroad-title = Notification of transfer abroad: worksheet

clause-abroad-about = { $notified ->
    [yes] Roskomnadzor has been notified of the transfer abroad. Compare each field with this worksheet: if anything has changed, notify again.
   *[no] Roskomnadzor is notified of the intention to transfer data abroad before the transfer begins, separately from the notification of processing (article 12 of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”).
}
clause-abroad-review = { $known ->
    [both] States with adequate protection are listed in Roskomnadzor’s Order No. 128 of 5 August 2022: Kazakhstan is there, the United States is not. If a state is not listed, data may not be transferred while Roskomnadzor reviews the notification; Roskomnadzor has 10 working days.
    [listed] States with adequate protection are listed in Roskomnadzor’s Order No. 128 of 5 August 2022: Kazakhstan is there. If another of your states is not listed, data may not be transferred to it while Roskomnadzor reviews the notification; Roskomnadzor has 10 working days.
    [unlisted] States with adequate protection are listed in Roskomnadzor’s Order No. 128 of 5 August 2022: the United States is not there. While Roskomnadzor reviews the notification of transfer to a state not listed, data may not be transferred there; Roskomnadzor has 10 working days.
   *[none] States with adequate protection are listed in Roskomnadzor’s Order No. 128 of 5 August 2022: check whether each of yours is there. While Roskomnadzor reviews the notification of transfer to a state not listed, data may not be transferred there; Roskomnadzor has 10 working days.
}
clause-abroad-localised = The notification does not lift another ban: when data of Russian citizens are collected, they may not be recorded or stored in databases outside Russia.
clause-abroad-operator = Operator
clause-abroad-registry = Number and date of the notification of processing
draft-abroad-registry-note = from the register of operators on Roskomnadzor’s portal; that notification is filed first
clause-abroad-responsible = Person responsible for processing
clause-abroad-transfer = Transfer
clause-abroad-countries = States of destination
draft-abroad-countries-note = each state to which data go
clause-abroad-assessment = Recipients
clause-abroad-assessment-text = Before filing, obtain what is missing from each of them, write it into the empty rows and keep the answer.
clause-abroad-set = Recipient: { $name }
clause-abroad-set-unnamed = A recipient still to be named
draft-abroad-name = Recipient
draft-abroad-services = Who gets data, and through what
draft-abroad-ground = Ground of the transfer
draft-abroad-ground-consent = consent of the subject
draft-abroad-ground-contract = contract with the buyer
draft-abroad-ground-subject = the contract with the subject, who chooses to write through this messenger
draft-abroad-subjects = Whose data
draft-abroad-visitors = Visitors to the site
draft-abroad-writers = Those who write through the messenger
draft-abroad-contacts = Address, telephone, e-mail of the recipient
draft-abroad-measures = How it protects the data
draft-abroad-stop = When it stops processing
draft-abroad-laws = How the law of its country protects data
draft-abroad-date = Date of the assessment of protection
clause-abroad-afterwards = After filing
clause-abroad-number = Number and date of the notification sent
draft-abroad-number-note = in the portal’s confirmation
clause-abroad-proof = Keep a copy of the notification, the proof of sending and Roskomnadzor’s answer. If it forbids or restricts the transfer, stop it.
