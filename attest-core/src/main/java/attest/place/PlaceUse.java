package attest.place;

/** What a place name stands for in its sentence. */
public enum PlaceUse {
  /** The place itself: "in Aleppo", "Aleppo was shelled". */
  PLACE,
  /** A state or its government as an actor: "Iran denied", "talks with Damascus". */
  ACTOR,
  /** Where the report was filed: "BEIRUT (Reuters) -". */
  DATELINE,
  /** The name of a public body after where it serves: "the Aleppo Police Department". */
  LOCAL_BODY,
  /** Part of the name of a body or road: "Aleppo University", "the Bank of England". */
  PART_OF_NAME,
  /** A word for people and things of a country: "Syrian", "Syrians". */
  DEMONYM
}
