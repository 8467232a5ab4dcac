package attest.claim;

/** How a trigger takes those who take part in its happening. */
enum Frame {
  /** Doer and harmed: "gunmen killed two men". */
  HARM,
  /** Doer and target: "jets bombed a convoy". */
  AIM,
  /** The harmed alone: "two men died". */
  SUFFER,
  /** Sides: "soldiers clashed with rebels". */
  FIGHT,
  /** Doer and the place taken: "rebels seized the town". */
  TAKE,
  /** The weapon itself: "a bomb exploded". */
  GO_OFF,
  /** Doer alone: "teachers marched". */
  ACT,
  /** Sides that agree: "both signed a truce". */
  AGREE,
  /** Doer and those set free: "the rebels freed ten hostages". */
  FREE
}
