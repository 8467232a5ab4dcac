package attest.claim;

/** The noun group of a speaker at tokens [from, to), with its head. */
record SpeakerPhrase(int from, int head, int to) {}
