package attest.discourse;

/** Something seen of a sentence that speaks for or against a role. */
enum Fact {
  /** The first sentence of the body, the lead. */
  LEAD,
  /** Above the lead: a caption, a line of the page, a summary. */
  BEFORE_LEAD,
  /** One of the next three sentences of the body. */
  EARLY,
  /** In the second half of a report. */
  LATE,
  /** Shares much of the content of headline and lead. */
  AT_TOPIC,
  /** Shares some of the content of headline and lead. */
  ON_TOPIC,
  /** Shares a little of the content of headline and lead. */
  NEAR_TOPIC,
  /** Shares nothing, or nothing but what the whole report speaks of, with headline and lead. */
  OFF_TOPIC,
  /** Tells the deed (verb or noun of happening) of headline or lead again. */
  SAME_DEED,
  /** Has a speaker and a word of speech. */
  SPEECH,
  /** Most of it stands between quotation marks. */
  QUOTE,
  /** Goes on with a quotation of the sentence before. */
  CONTINUED_QUOTE,
  /** Speaks in the first person. */
  FIRST_PERSON,
  /** The speaker is an analyst, scholar, critic or the like. */
  COMMENTATOR,
  /** The speaker is an authority: police, ministry, court. */
  AUTHORITY,
  /** Dated within two days of the report. */
  DATED_NOW,
  /** Dated three to sixty days before the report. */
  DATED_RECENT,
  /** Dated earlier than sixty days before the report. */
  DATED_OLD,
  /** Dated after the report. */
  DATED_FUTURE,
  /** Main verb in the past tense. */
  PAST,
  /** Main verb in the present tense. */
  PRESENT,
  /** Main verb in the present perfect or with "has been". */
  PERFECT,
  /** Main verb in the past perfect. */
  PLUPERFECT,
  /** "will", "is expected to", "plans to". */
  FUTURE,
  /** "may", "could", "would", "should", "if". */
  MODAL,
  /** Main verb is a form of "be". */
  COPULA,
  /** Nobody speaks: the report's own words. */
  NO_SPEECH,
  /** What somebody says is told in the past tense: a report of deeds. */
  SAID_OF_PAST,
  /** What somebody says is told in the present tense or with a mood: a view. */
  SAID_OF_PRESENT,
  /** Opens with "but", "however", "yet", "still", "while". */
  CONTRAST,
  /** A question, or words to "you". */
  ADDRESS,
  /** Comparatives and superlatives. */
  COMPARISON,
  /** Words that judge: "historic", "failed", "disaster", "hope", "wrong". */
  JUDGEMENT,
  /** Words of effect: "led to", "forced", "prompted", "in response", "as a result". */
  EFFECT,
  /** "earlier this month", "last week", "in recent days". */
  RECENTLY_WORDS,
  /** "since", "for years", "decades", "long", "traditionally". */
  LONG_WORDS,
  /** A caption, credit, byline or editor's line by its form. */
  PAGE_PIECE,
  /** "recalled", "remembers", home, children. */
  PERSONAL_STORY,
  /** A person outside public life: given with an age, a resident, a witness, a student. */
  PRIVATE_PERSON,
  /** Harm and damage done: "homeless", "evacuated", "without power". */
  DAMAGE,
  /**
   * Steps of an investigation or trial: "was arrested", "pleaded", "according to the indictment".
   */
  PROCEEDINGS,
  /** Feelings, senses and daily life: "cried", "heard a bang", "my life". */
  DAILY_LIFE,
  /** Amounts: percentages, money, statistics. */
  AMOUNT,
  /** The sentence before was on the main news. */
  AFTER_MAIN,
  /** The sentence before told older times. */
  AFTER_HISTORY,
  /** The sentence before commented. */
  AFTER_EVALUATION,
  /** The sentence before told circumstances. */
  AFTER_CONTEXT,
  /** The sentence before told what may come. */
  AFTER_EXPECTATION,
  /** The sentence before told an earlier happening. */
  AFTER_PREVIOUS
}
