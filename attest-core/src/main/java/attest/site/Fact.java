package attest.site;

/**
 * Something seen on the way through a sentence's tree from a place to the word that tells a
 * happening. Facts from {@code AT} on are steps from the place upwards, those from {@code WHERE} on
 * are steps from the happening upwards, those from {@code DISTANCE} on are of the place itself. In
 * the examples the happening is the verb, the place is in capitals.
 */
enum Fact {
  /** What speaks for any place of the sentence. */
  START,

  /** "clashed in HAJIN". */
  AT,
  /** "a raid in HAJIN": under a noun. */
  AT_NOUN,
  /** "the town of HAJIN". */
  OF,
  /** "left of HAJIN". */
  OF_DEED,
  /** "north of HAJIN". */
  OF_DIRECTION,
  /** "fled to HAJIN". */
  TO,
  /** "the way to HAJIN". */
  TO_NOUN,
  /** "fled from HAJIN". */
  FROM,
  /** "men from HAJIN". */
  FROM_NOUN,
  /** "marched against the war in HAJIN". */
  AGAINST,
  /** "fired against a base in HAJIN". */
  AGAINST_THING,
  /** "clashes with rebels of HAJIN". */
  WITH_FOE,
  /** "with the mayor of HAJIN". */
  WITH,
  /** "during a raid in HAJIN". */
  DURING,
  /** "for the dead of HAJIN", "according to police in HAJIN". */
  TOPIC,
  /** A noun that hangs on the deed without a preposition. */
  BARE,
  /** Any other preposition. */
  OTHER_PREPOSITION,
  /** "HAJIN's market". */
  OWNER,
  /** "the HAJIN market", "Al HAJIN". */
  NAMING,
  /** "captured HAJIN". */
  OBJECT,
  /** "gave HAJIN a mayor". */
  RECIPIENT,
  /** "HAJIN was captured". */
  PATIENT,
  /** "HAJIN was shot", "arrested HAJIN": the name is somebody's. */
  HARMED,
  /** "a man in HAJIN was shot". */
  IN_PATIENT,
  /** "HAJIN protested". */
  SUBJECT,
  /** "a blast in HAJIN killed two". */
  IN_SUBJECT,
  /** "HAJIN's mayor spoke". */
  OWNER_OF_SUBJECT,
  /** "the town, HAJIN". */
  APPOSITION,
  /** "Raqqa and HAJIN". */
  CONJOINED,
  /** "killed four and wounded two in HAJIN". */
  NEXT_DEED,
  /** "four were killed and two men were hurt in HAJIN". */
  NEXT_CLAUSE,
  /** "shot a man who lived in HAJIN". */
  RELATIVE,
  /** "shot a man living in HAJIN". */
  PARTICIPLE,
  /** "killed in a blast that ripped through HAJIN", "a bomb hidden in HAJIN". */
  OF_HAPPENING,
  /** "died when a bomb fell on HAJIN". */
  WHEN,
  /** "opened the attack by storming HAJIN". */
  MEANS,
  /** "shot while driving in HAJIN". */
  SAME_DOER,
  /** "shot after rebels took HAJIN". */
  AFTER,
  /** "fled before troops took HAJIN", "though", "if". */
  OTHER_CLAUSE,
  /** "began to shell HAJIN". */
  ACTION,
  /** "saw them shell HAJIN". */
  CONTENT,
  /** "said troops had shelled HAJIN". */
  SAID,
  /** "shelled the town; the mayor is from HAJIN". */
  ASIDE,
  /** "ten miles north of HAJIN". */
  DIRECTION,
  /** Any other way to hang. */
  LOOSE,

  /** "HAJIN, where four were killed". */
  WHERE,
  /** "bombed HAJIN, killing four". */
  RESULT,
  /** "reached HAJIN after killing four". */
  AFTER_DEED,
  /** "bombed HAJIN when rebels attacked". */
  WHEN_DEED,
  /** "left HAJIN although rebels attacked", "if". */
  OTHER_DEED,
  /** "a blast that killed four in a market in HAJIN". */
  HAPPENING_THAT,
  /** "soldiers who were shot died in HAJIN". */
  WHO_DEED,
  /** "soldiers shot by rebels died in HAJIN". */
  PARTICIPLE_DEED,
  /** "in HAJIN four were killed and two were hurt". */
  FRONTED,
  /** "four were killed in HAJIN and two men were hurt". */
  BEFORE_CLAUSE,
  /** "shelled HAJIN and killed four". */
  BEFORE_DEED,
  /** "left HAJIN to attack". */
  ACTION_DEED,
  /** "in HAJIN the mayor said that rebels attacked". */
  SAID_DEED,
  /** "in HAJIN they saw rebels attack". */
  CONTENT_DEED,
  /** "the mayor of HAJIN is new; rebels attacked". */
  ASIDE_DEED,
  /** The happening is told by a noun or a part of the phrase: "the attack shook HAJIN". */
  NOUN_DEED,
  /** Any other way to hang. */
  LOOSE_DEED,

  /** For each word between the two. */
  DISTANCE,
  /** The name is also that of somebody who acts, and no preposition tells it as a place. */
  ACTOR,
  /** "30 miles north of HAJIN": measured from it. */
  MEASURED,
  /** Another place stands in the happening's own clause, this one does not. */
  NOT_OWN,
  /** A continent, sea or region of the world. */
  REGION,
  /** A country. */
  COUNTRY,
  /** A province. */
  PROVINCE,
  /** A district. */
  DISTRICT,
  /** A mountain, river, base or other feature. */
  FEATURE,
  /** A town. */
  TOWN,
  /** A quarter. */
  PART,
  /** A place that the gazetteer does not know. */
  UNKNOWN,
  /** A name that the gazetteer does not know, taken for a place because it is told as one. */
  UNLISTED
}
