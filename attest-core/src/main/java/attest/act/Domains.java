package attest.act;

import attest.resource.ResourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Narrows cooperation and aid by the field they belong to: economic, military, humanitarian. */
final class Domains {
  private record Domain(String code, Set<String> words, String narrow) {}

  private static final int NEAR = 3;

  private final List<Domain> domains = new ArrayList<>();

  static Domains english() {
    Domains domains = new Domains();
    for (List<String> row : ResourceFile.rows(Domains.class, "english/domains.tsv", 3)) {
      domains.domains.add(new Domain(row.get(0), Set.of(row.get(1).split(" ")), row.get(2)));
    }
    return domains;
  }

  /** The code of a deed told by the given noun and the words right before it. */
  String narrow(String code, Tree tree, int noun) {
    if (!code.endsWith("0")) {
      return code;
    }
    for (Domain domain : domains) {
      if (code.equals(domain.code() + "0") && tells(tree, noun, domain.words())) {
        return domain.narrow();
      }
    }
    return code;
  }

  private static boolean tells(Tree tree, int noun, Set<String> words) {
    for (int at = noun; at >= Math.max(0, noun - NEAR); at--) {
      if (words.contains(tree.form(at))) {
        return true;
      }
    }
    return tree.of(noun).map(of -> words.contains(tree.form(of))).orElse(false);
  }
}
