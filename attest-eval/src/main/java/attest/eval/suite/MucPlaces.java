package attest.eval.suite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Places of a template, from the country down: "PERU: LIMA (CITY): SAN ISIDRO (NEIGHBORHOOD)". */
final class MucPlaces {
  private static final Pattern OR = Pattern.compile("\\)\\s*/\\s*\\(|\\s+/\\s+");
  private static final Pattern STEP = Pattern.compile("\\s+-\\s+|:");
  private static final Pattern KIND = Pattern.compile("\\(([A-Z &]+)\\)");
  private static final Pattern BRACKETS = Pattern.compile("^[() ]+|[() ]+$");

  private MucPlaces() {}

  static List<List<String>> all(String written) {
    List<List<String>> places = new ArrayList<>();
    for (String one : OR.split(written.replace('?', ' '), -1)) {
      List<String> steps = new ArrayList<>();
      for (String step : STEP.split(one, -1)) {
        String name = bare(KIND.matcher(step).replaceAll(" "));
        if (!name.isEmpty()) {
          steps.add(Fold.fold(name));
        }
      }
      if (!steps.isEmpty()) {
        places.add(steps);
      }
    }
    return places;
  }

  private static String bare(String name) {
    return BRACKETS.matcher(name).replaceAll("");
  }

  /** 1 for the same place, half for one that shares a step. */
  static double credit(List<List<String>> gold, List<String> said) {
    double best = 0;
    for (List<String> truth : gold) {
      boolean same = new HashSet<>(said).equals(new HashSet<>(truth));
      boolean narrowest =
          truth.size() > 1
              && said.size() > 1
              && said.subList(1, said.size()).contains(truth.getLast());
      if (same || narrowest) {
        return 1;
      }
      if (!Collections.disjoint(truth, said)) {
        best = 0.5;
      }
    }
    return best;
  }
}
