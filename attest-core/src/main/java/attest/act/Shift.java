package attest.act;

/** What a verb or noun does to the act that it speaks of. */
enum Shift {
  /** "promised to": the act lies ahead; of a hostile one it is a threat. */
  INTENT,
  /** "asked for". */
  APPEAL,
  /** "demanded". */
  DEMAND,
  /** "refused to". */
  REFUSE,
  /** "threatened to". */
  THREATEN,
  /** "halted": an end to it, or its easing. */
  HALT
}
