package attest.eval.suite;

import attest.model.Act;
import java.util.Optional;

/** The lists of codes that the suites of political acts are coded in. */
final class ActCodes {
  private final String suite;

  ActCodes(String suite) {
    this.suite = suite;
  }

  /** The PLOVER root in the suite's set; CAMEO's public statements (01) have none. */
  Optional<String> root(Act act) {
    PloverSet set = suite.equals("plv") ? PloverSet.OF_2018 : PloverSet.OF_2016;
    return set.root(act.code());
  }

  /**
   * The older coders' dictionaries have no tenses: what is to be done counts as done. The oldest
   * still writes WEIS codes.
   */
  String cameo(Act act) {
    return suite.equals("petrarch1") ? Weis.of(act.deed()) : act.deed();
  }
}
