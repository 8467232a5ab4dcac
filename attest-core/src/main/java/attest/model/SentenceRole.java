package attest.model;

import java.util.Locale;

/**
 * What a sentence does in its report, after van Dijk's news schemata as annotated by Choubey et al.
 * (ACL 2020).
 */
public enum SentenceRole {
  /** Tells the news: the happening that gave rise to the report. */
  MAIN,
  /** Tells what directly followed from the news. */
  CONSEQUENCE,
  /** Tells an earlier happening that led to the news. */
  PREVIOUS_EVENT,
  /** Tells the present circumstances. */
  CONTEXT,
  /** Tells of older times, more than about two months before the report. */
  HISTORY,
  /** Tells a person's small story for illustration. */
  ANECDOTE,
  /** Comments on the news. */
  EVALUATION,
  /** Tells what may or should come. */
  EXPECTATION,
  /** Caption, credit or another piece of the page. */
  NOT_ARTICLE;

  /** The word used in files: {@code previous_event}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the news itself is told: {@link #MAIN} or {@link #CONSEQUENCE}. */
  public boolean isNews() {
    return this == MAIN || this == CONSEQUENCE;
  }
}
