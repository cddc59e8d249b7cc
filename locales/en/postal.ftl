# Envelopes, labels and the calibration sheet.
postal-title = Envelopes and labels
postal-calibration-title = Calibration sheet: how your printer prints
postal-calibration-left = 1. Measure with a ruler from the left edge of the sheet to the middle of the upper left cross. It should be 20 mm. If it is 18 mm, the offset to the right is 2 mm; if it is 22 mm, it is −2 mm.
postal-calibration-top = 2. Measure from the upper edge of the sheet to the middle of the same cross. It should be 20 mm. If it is less, the offset down is positive; if it is more, negative.
postal-calibration-sign = 3. Give both offsets, print the sheet again and check: the cross should stand in its place.
postal-calibration-scale = 4. The scales are 80 mm long. If your ruler says otherwise, the printer changes the size: choose “Actual size” when printing.

cli-envelope = Envelopes, labels and the check of an envelope’s window
cli-envelope-print = Print addresses on envelopes or labels
cli-envelope-calibrate = The calibration sheet: how far the printer is off
cli-envelope-window = Check in millimetres that the envelope’s window shows the whole address and nothing else
cli-arg-addresses = TOML or JSON file: from is the sender, to the recipients; each has name and address (in one line) or lines (lines of the address)
cli-arg-recipient = To whom; a Russian name in the dative
cli-arg-recipient-address = The recipient’s address in one line, parts separated by commas
cli-arg-return-name = From whom
cli-arg-return-address = The sender’s address in one line
cli-arg-size = What to print on: envelopes c6, dl, c5, c4, or labels
cli-arg-no-grid = Do not write the postal index into the envelope’s grid
cli-arg-columns = Labels in a row
cli-arg-rows = Rows of labels on a sheet
cli-arg-first = The label to begin with: those before it are used already
cli-arg-right = Move the print to the right, mm; to the left with a minus sign
cli-arg-down = Move the print down, mm; up with a minus sign
cli-arg-printer = The printer: with --right or --down its offsets are remembered, without them the remembered ones are taken
cli-arg-settings = The file that remembers the offsets of printers
cli-arg-picture = Save a picture of the first page as well, PNG
cli-arg-window-left = The window’s left edge from the left edge of the sheet, mm
cli-arg-window-top = The window’s upper edge from the upper edge of the sheet, mm
cli-arg-window-width = Width of the window, mm
cli-arg-window-height = Height of the window, mm
cli-arg-slide = How far the sheet may slide inside the envelope, mm
# { $count }: number of addresses; { $file }: name of the file.
cli-envelope-done = { $count ->
    [one] { $count } address printed: { $file }.
   *[other] { $count } addresses printed: { $file }.
}
cli-envelope-calibrated = The calibration sheet is written: { $file }. Print it at its actual size.
# { $left }, { $top }, { $right }, { $bottom }: margins inside the window, mm; { $file }: name of the file.
cli-envelope-window-holds = { $file }: the window shows the whole address. Margins: left { $left } mm, above { $top } mm, right { $right } mm, below { $bottom } mm.
