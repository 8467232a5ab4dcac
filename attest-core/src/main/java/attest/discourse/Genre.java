package attest.discourse;

/** What kind of text a report is: news, or the words of one who speaks for himself. */
public enum Genre {
  NEWS,
  /** What somebody said to an audience, word for word. */
  SPEECH,
  /** What a body put out in writing: communiqué, declaration, open letter. */
  STATEMENT,
  /** Editorial, column, analysis. */
  COMMENTARY,
  /** Questions and answers. */
  INTERVIEW;

  /** Whether one voice argues for itself throughout, and tells happenings to make its point. */
  public boolean isOneVoice() {
    return switch (this) {
      case SPEECH, STATEMENT, COMMENTARY -> true;
      case NEWS, INTERVIEW -> false;
    };
  }
}
