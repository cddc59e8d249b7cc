-- A file of the ninth shape as one of the eighth.
DROP TABLE sliced;
DROP TABLE slices;
