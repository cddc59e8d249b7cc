# The shop's logo and the picture of its stamp.
# { $format }: PNG, JPEG or SVG; { $width }, { $height }: its size.
pictures-kept = { $format }, { $width } × { $height }.

cli-shop-logo = The shop’s logo on letters and papers
cli-shop-stamp = The picture of a stamp beside the signature in letters
cli-shop-picture-set = Take a picture from a PNG, JPEG or SVG file
cli-shop-picture-remove = Remove the picture
cli-shop-picture-show = Tell which picture is kept; with --out, save it to a file
cli-arg-image = A PNG, JPEG or SVG file of up to 2 MB
cli-arg-on-papers = Put the logo on papers too, not only on letters
cli-arg-logo = A logo on the first page of each paper: a PNG, JPEG or SVG file

error-picture-unreadable = The picture could not be read: { $detail }.
error-picture-unreadable-hint = A whole PNG, JPEG or SVG file is needed. Open it in any picture program and save it anew.
error-picture-too-large = The picture’s file is too large: up to { $max } KB will do.
error-picture-too-large-hint = Make the picture smaller: 1200 pixels across are enough for print.
error-picture-pixels = The picture has { $width } × { $height } pixels: fewer than { $least } or more than { $most } on a side.
error-picture-pixels-hint = Save it in another size: 600 to 2400 pixels across are good for print.
error-picture-shape = The picture of { $width } × { $height } is too long: one side is more than { $most } times the other.
error-picture-shape-hint = Cut its margins off, or take another form of the logo.
error-picture-colours = The picture’s colours are not for screens: a JPEG for the printing trade (CMYK), or of more than 8 bits.
error-picture-colours-hint = Save it anew in RGB colours.
error-picture-animated = The picture moves, and paper shows only one image.
error-picture-animated-hint = Save one frame as a picture of its own.
error-picture-turned = The photograph lies on its side: the camera only noted that it should be turned.
error-picture-turned-hint = Open the photograph, turn it and save it anew.
error-picture-svg-text = The SVG has letters set in a font: on another computer they would look different.
error-picture-svg-text-hint = In the program in which the logo was drawn, turn the text into curves (outlines) and save again. Or save it as PNG.
error-picture-svg-foreign = The SVG holds what has no place in a picture: { $detail }. Scripts, motion and references to other files are not taken.
error-picture-svg-foreign-hint = Save the picture as “plain SVG” or as PNG.
error-picture-svg-effect = The SVG uses something that cannot be printed exactly: { $detail }.
error-picture-svg-effect-hint = Save the logo as a PNG of at least 1200 pixels across with a transparent ground.
error-picture-missing = The shop has no such picture.
error-picture-missing-hint = Choose a file first.
pictures-dialog-logo = The shop’s logo
pictures-dialog-stamp = Picture of the stamp
pictures-stamp-alt = Picture of a stamp
