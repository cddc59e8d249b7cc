-- Signatures of papers and packets among a shop's events: found without walking its letters.
CREATE INDEX events_of_signing ON events (shop, seq)
    WHERE kind IN ('paper-signed', 'packet-made', 'packet-withdrawn');
