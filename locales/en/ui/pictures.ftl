# The shop's logo and the picture of its stamp.
pictures-title = Logo and stamp
pictures-lead = Your own sign on letters and, if you like, on papers. PNG, JPEG or SVG will do. The picture is kept in your work file only; what it says of camera, place and author is taken out.
pictures-logo = Logo
pictures-logo-hint = Stands at the head of letters, above your particulars.
pictures-stamp = Picture of the stamp
pictures-stamp-hint = Stands beside the signature in letters.
pictures-stamp-note = The picture of a stamp only adorns. It doesn’t show that a letter has been signed, and it replaces neither a signature by hand nor an electronic one. Use your own stamp only.
pictures-none = None yet.
pictures-choose = Choose a file…
pictures-change = Replace…
pictures-remove = Remove
pictures-on-papers = Put the logo on the first page of papers too
pictures-preview-logo = The logo as it will be on paper
pictures-preview-stamp = The picture of the stamp as it will be on paper
pictures-issued = Editions already issued don’t change: the picture will be on new letters and in the next edition.
pictures-removed = The picture is gone.
