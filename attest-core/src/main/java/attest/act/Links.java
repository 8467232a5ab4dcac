package attest.act;

import attest.model.Sentence;
import attest.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Heads and relations of a sentence's tree, mended where English grammar shows that the parser
 * erred. Changes only while it is built.
 */
final class Links {
  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "get", "'s", "'ve", "'d", "'re", "'m", "ai");
  private static final Set<String> WHILE =
      Set.of("after", "before", "when", "while", "because", "since", "until", "once", "unless");
  private static final Set<String> AROUND =
      Set.of("neighboring", "neighbouring", "surrounding", "adjoining", "bordering");
  private static final Set<String> IN_LISTS = Set.of(",", "DT", "CC", "JJ");

  private final Sentence sentence;
  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] heads;
  private final String[] relations;

  Links(Sentence sentence) {
    this.sentence = sentence;
    this.heads = new int[sentence.size()];
    this.relations = new String[sentence.size()];
    for (Token token : sentence.tokens()) {
      children.add(new ArrayList<>());
      heads[token.index()] = token.head();
      relations[token.index()] = token.relation();
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token.index());
      }
    }
    for (Token token : sentence.tokens()) {
      mend(token);
    }
  }

  private void mend(Token token) {
    int at = token.index();
    if (token.tag().startsWith("VB") && isLemma(at, "have")) {
      mendPerfect(at);
    }
    if (token.tag().equals("VBN") && relations[at].equals("amod")) {
      mendPast(at);
    }
    if (token.tag().startsWith("VB") && relations[at].startsWith("aux")) {
      mendAuxiliary(at);
    }
    if (token.tag().equals("VBN") && relations[at].equals("amod")) {
      mendClause(at);
    }
    if (relations[at].equals("advcl") && (AROUND.contains(token.form()) || hasArticle(at))) {
      mendAround(at);
    }
    if (relations[at].equals("obl:unmarked") && token.tag().startsWith("NNP")) {
      mendCapital(at);
    }
    boolean called = relations[at].equals("vocative") || relations[at].equals("parataxis");
    if (called && token.tag().startsWith("NN")) {
      mendList(at);
    }
    if (token.tag().equals("JJ") && relations[at].equals("xcomp")) {
      mendAdjectives(at);
    }
    if (token.tag().equals("VBN")) {
      mendParticiple(at);
    }
    if (relations[at].equals("ccomp") && isWhile(at)) {
      relations[at] = "advcl";
    }
  }

  List<Integer> children(int at) {
    return children.get(at);
  }

  int head(int at) {
    return heads[at];
  }

  String relation(int at) {
    return relations[at];
  }

  /** "The state reduced aid to its neighbour": no name stands before an adjective. */
  private void mendPast(int verb) {
    int noun = heads[verb];
    if (noun < verb || !relations[noun].equals("root")) {
      return;
    }
    List<Integer> before =
        children.get(noun).stream().filter(c -> c < verb && tag(c).startsWith("NN")).toList();
    if (before.isEmpty()) {
      return;
    }
    int subject = before.getLast();
    attach(verb, heads[noun], relations[noun]);
    attach(noun, verb, "obj");
    for (int child : List.copyOf(children.get(noun))) {
      if (child < verb && child != subject) {
        attach(child, subject, relations[child]);
      }
    }
    attach(subject, verb, "nsubj");
  }

  /** "had expelled diplomats" is no having of expelled diplomats. */
  private void mendPerfect(int have) {
    int verb = have + 1;
    while (verb < heads.length && tag(verb).startsWith("RB")) {
      verb++;
    }
    if (verb >= heads.length || !tag(verb).equals("VBN") || !relations[verb].equals("amod")) {
      return;
    }
    int noun = heads[verb];
    if (heads[noun] != have || !relations[noun].equals("obj")) {
      return;
    }
    int above = heads[have];
    String role = relations[have];
    for (int child : List.copyOf(children.get(have))) {
      attach(child, verb, relations[child]);
    }
    attach(have, verb, "aux");
    attach(verb, above, role);
  }

  /** "it had halted aid": what has a subject and an auxiliary is no adjective. */
  private void mendClause(int verb) {
    int noun = heads[verb];
    boolean clause =
        children.get(verb).stream().anyMatch(c -> relations[c].startsWith("nsubj"))
            && children.get(verb).stream().anyMatch(c -> relations[c].equals("aux"));
    if (clause && noun > verb && heads[noun] >= 0) {
      attach(verb, heads[noun], "ccomp");
      attach(noun, verb, "obj");
    }
  }

  /** "shelled the southern capital Juba": the name of what stands right before it. */
  private void mendCapital(int name) {
    int before = name - 1;
    boolean object =
        before > 0
            && heads[before] == heads[name]
            && relations[before].equals("obj")
            && tag(before).equals("NN")
            && !TreeWords.TIMES.contains(form(name))
            && children.get(name).isEmpty();
    if (object) {
      attach(name, before, "appos");
    }
  }

  /** "Norway, backed by Sweden, rejected the offer": no verb, but what is said of the name. */
  private void mendParticiple(int verb) {
    boolean bare =
        children.get(verb).stream()
            .noneMatch(c -> relations[c].startsWith("aux") || relations[c].startsWith("nsubj"));
    Optional<Integer> name =
        verb > 1 && tag(verb - 1).equals(",") && bare
            ? children.get(verb).stream().filter(c -> c == verb - 2 && isCapital(c)).findFirst()
            : Optional.empty();
    Optional<Integer> told =
        children.get(verb).stream()
            .filter(c -> relations[c].equals("conj") && c > verb && tag(c - 1).equals(","))
            .filter(c -> tag(c).equals("VBD") || tag(c).equals("VBZ") || tag(c).equals("VBP"))
            .findFirst();
    if (name.isEmpty() || told.isEmpty()) {
      return;
    }
    attach(told.get(), heads[verb], relations[verb]);
    attach(name.get(), told.get(), "nsubj");
    attach(verb, name.get(), "acl");
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(sentence.token(at).form().charAt(0));
  }

  /** "restored complete, full ties": adjectives in a row belong to the noun behind them. */
  private void mendAdjectives(int first) {
    int verb = heads[first];
    if (first != verb + 1 || first + 2 >= heads.length || !tag(first + 1).equals(",")) {
      return;
    }
    int noun = first + 2;
    while (noun < heads.length && (tag(noun).equals("JJ") || tag(noun).equals("VBN"))) {
      noun++;
    }
    while (noun + 1 < heads.length && tag(noun + 1).startsWith("NN")) {
      noun++;
    }
    if (noun > first + 2 && noun < heads.length && tag(noun).startsWith("NN")) {
      attach(noun, verb, "obj");
      attach(first, noun, "amod");
    }
  }

  /** "Norway, Denmark and Sweden met": news calls nobody, the first name belongs to the list. */
  private void mendList(int name) {
    children.get(heads[name]).stream()
        .filter(c -> c > name && relations[c].startsWith("nsubj"))
        .filter(c -> isJoined(name, c))
        .findFirst()
        .filter(subject -> isListOfNames(name, subject))
        .ifPresent(subject -> {
          for (int child : List.copyOf(children.get(name))) {
            if (relations[child].equals("appos")) {
              attach(child, subject, "conj");
            } else if (relations[child].equals("conj")) {
              mendListed(child, subject);
            }
          }
          attach(name, subject, "conj");
        });
  }

  /** Whether an "and" stands behind the first name or the subject: "A, B and C". */
  private boolean isJoined(int name, int subject) {
    boolean before =
        tag(name + 1).equals(",")
            && IntStream.range(name, subject).anyMatch(at -> tag(at).equals("CC"));
    return before || children.get(subject).stream().anyMatch(o -> relations[o].equals("conj"));
  }

  /** The next of the list, or an adjective of the last: "the proud and the mighty Sweden". */
  private void mendListed(int next, int subject) {
    boolean apart =
        IntStream.range(next, subject).anyMatch(at -> tag(at).equals(",") || tag(at).equals("CC"));
    if (!apart && next < subject) {
      children.get(next).stream()
          .filter(c -> c < next && relations[c].equals("det"))
          .toList()
          .forEach(article -> attach(article, subject, "det"));
    }
    attach(next, subject, apart || next > subject ? "conj" : "amod");
  }

  private boolean isListOfNames(int from, int to) {
    for (int at = from; at <= to; at++) {
      String tag = tag(at);
      if (!tag.startsWith("NN") && !IN_LISTS.contains(tag)) {
        return false;
      }
    }
    return true;
  }

  /** "a visiting minister": a verb has no article. */
  private boolean hasArticle(int verb) {
    return tag(verb).equals("VBG")
        && children.get(verb).stream().anyMatch(c -> relations[c].equals("det"));
  }

  /** "left after crowds burned the flag": a clause of time or reason is not what is said. */
  private boolean isWhile(int verb) {
    return children.get(verb).stream()
        .anyMatch(c ->
            relations[c].equals("mark") && WHILE.contains(form(c)) && c > 0 && c > heads[verb]);
  }

  /** "will drop planned tariffs": "drop" is no auxiliary, "planned" no verb. */
  private void mendAuxiliary(int verb) {
    int participle = heads[verb];
    Optional<Integer> object =
        participle == verb + 1 && tag(participle).equals("VBN")
            ? children.get(participle).stream()
                .filter(c -> relations[c].equals("obj") && c > participle)
                .findFirst()
            : Optional.empty();
    if (object.isEmpty() || AUXILIARIES.contains(lemma(verb))) {
      return;
    }
    int above = heads[participle];
    String role = relations[participle];
    for (int child : List.copyOf(children.get(participle))) {
      boolean subject = relations[child].startsWith("nsubj");
      attach(child, verb, subject ? "nsubj" : relations[child]);
    }
    attach(participle, object.get(), "amod");
    attach(verb, above, role);
  }

  /** "from neighbouring Denmark": a phrase, no clause. */
  private void mendAround(int word) {
    Optional<Integer> name =
        children.get(word).stream().filter(c -> c > word && relations[c].equals("obj")).findFirst();
    if (name.isEmpty()) {
      return;
    }
    attach(name.get(), heads[word], "obl");
    for (int child : List.copyOf(children.get(word))) {
      attach(child, name.get(), tag(child).equals("IN") ? "case" : relations[child]);
    }
    attach(word, name.get(), "amod");
  }

  private String form(int at) {
    return sentence.token(at).form().toLowerCase(Locale.ROOT);
  }

  private boolean isLemma(int at, String lemma) {
    return lemma(at).equals(lemma);
  }

  private String lemma(int at) {
    return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
  }

  private String tag(int at) {
    return sentence.token(at).tag();
  }

  private void attach(int child, int head, String relation) {
    if (heads[child] >= 0) {
      children.get(heads[child]).remove((Integer) child);
    }
    heads[child] = head;
    relations[child] = relation;
    if (head >= 0) {
      children.get(head).add(child);
      children.get(head).sort(Integer::compare);
    }
  }
}
