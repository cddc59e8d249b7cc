# Messages from mail programs.
error-message-unreadable = Nothing can be read from this file as from a message.
error-message-unreadable-hint = Files .eml and .msg are read. The file can be attached all the same; enter the particulars yourself.
error-message-too-large = The message is larger than { $max } MB: its contents are not read.
error-message-too-large-hint = Attach the file and enter the particulars yourself.
message-from = Sender: { $value }
message-subject = Subject: { $value }
message-dated = Sent { $day }
message-received = Received { $day }
message-guess = Looks like: { $kind } — “{ $words }”. Please check.
message-no-guess = The words do not tell what it asks for: choose yourself.
message-file = Inside: { $value }
message-garbled = Some letters could not be read.
message-html = The message was HTML only; its words are shown.
cli-letter-read = Read a message, .eml or .msg: from whom, when, about what; record nothing
cli-arg-message = File of a message, .eml or .msg
error-letter-file-stopped = Stopped: the file was not kept.
error-letter-file-stopped-hint = Nothing has changed; begin again when you like.
