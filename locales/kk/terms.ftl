# Words shared by the window, the command and the documents.
