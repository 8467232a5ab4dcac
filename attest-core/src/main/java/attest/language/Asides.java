package attest.language;

import java.util.List;
import java.util.Set;

/**
 * What stands between a pair of dashes takes no part in the clause around it: of "General Haddad —
 * a veteran of the border war — was killed" the general is the subject and the veteran his
 * apposition, whatever the parser said.
 */
final class Asides {
  private final Set<Integer> subjects;
  private final int apposition;
  private final int preposition;

  Asides(List<String> relations) {
    subjects = Set.copyOf(List.of(relations.indexOf("nsubj"), relations.indexOf("nsubj:pass")));
    apposition = relations.indexOf("appos");
    preposition = relations.indexOf("case");
  }

  /** The tree with a subject between dashes handed over to the noun before them. */
  Tree mended(Tree tree, List<String> forms) {
    int open = dash(forms, 1);
    int close = open == 0 ? 0 : dash(forms, open + 1);
    for (int word = open + 1; open > 1 && word < close; word++) {
      if (subjects.contains(tree.label(word)) && tree.head(word) > close) {
        return handedOver(tree, word, top(tree, open));
      }
    }
    return tree;
  }

  /** The place of the first dash from the given place on, from 1; 0 if there is none. */
  private static int dash(List<String> forms, int from) {
    for (int at = from; at <= forms.size(); at++) {
      if (isDash(forms.get(at - 1))) {
        return at;
      }
    }
    return 0;
  }

  private static boolean isDash(String form) {
    char first = form.charAt(0);
    return form.length() == 1 && (first == '\u2014' || first == '\u2013') || form.equals("--");
  }

  /** The head of the phrase that ends before the dash. */
  private static int top(Tree tree, int dash) {
    int word = dash - 1;
    while (tree.head(word) != 0 && tree.head(word) < dash) {
      word = tree.head(word);
    }
    return word;
  }

  private Tree handedOver(Tree tree, int subject, int noun) {
    int size = tree.size();
    int[] heads = new int[size + 1];
    int[] labels = new int[size + 1];
    boolean free = tree.head(noun) == tree.head(subject);
    for (int i = 1; i <= size; i++) {
      heads[i] = tree.head(i);
      labels[i] = tree.label(i);
      free &= heads[i] != noun || labels[i] != preposition;
      free &= tree.head(i) != tree.head(noun) || i >= subject || !subjects.contains(labels[i]);
    }
    if (!free) {
      return tree;
    }
    labels[noun] = labels[subject];
    heads[subject] = noun;
    labels[subject] = apposition;
    return new Tree(heads, labels);
  }
}
