package attest.act;

import attest.model.Act;
import attest.model.Cited;
import attest.model.Mention;
import attest.model.Party;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the acts of politics that a report tells, sentence by sentence: who does what to whom. Pure
 * and safe on any number of threads.
 */
public final class Acts {
  private static final List<String> MUTUAL = List.of("03", "04", "050", "057", "06", "0871", "19");

  private static final List<String> VISITS = List.of("036", "042", "043");

  private final Lexicon lexicon = Lexicon.english();
  private final Naming naming;

  private Acts(Naming naming) {
    this.naming = naming;
  }

  /**
   * The rules and word lists of English.
   *
   * @param naming tells states by code and adjective
   */
  public static Acts english(Naming naming) {
    return new Acts(naming);
  }

  /** The acts of a report, in text order. Never throws, whatever the text. */
  public List<Act> find(Report report, List<Sentence> sentences, List<Mention> mentions) {
    List<List<Mention>> bySentence = new ArrayList<>();
    sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
    for (Mention mention : mentions) {
      bySentence.get(mention.sentence()).add(mention);
    }
    List<Act> acts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.zone() != Zone.Kind.FURNITURE) {
        acts.addAll(in(report, sentence, bySentence.get(sentence.index())));
      }
    }
    return acts;
  }

  private List<Act> in(Report report, Sentence sentence, List<Mention> mentions) {
    Tree tree = new Tree(sentence);
    Coder coder = new Coder(lexicon, tree);
    Sides sides = new Sides(tree);
    Named named = new Named(report, tree, sides, lexicon.nouns(), mentions, naming);
    List<Act> acts = new ArrayList<>();
    deeds(tree, coder)
        .forEach((verb, deed) -> {
          List<Cited<Party>> between = named.parties(sides.between(verb), List.of());
          Optional<Act> told =
              between.size() > 1
                  ? act(sentence, deed, between, between)
                  : act(tree, verb, deed, sides, named);
          told.ifPresent(acts::add);
        });
    if (acts.isEmpty()) {
      acts.addAll(happenings(sentence, tree, coder, sides, named));
    }
    return acts.isEmpty() ? statements(sentence, tree, coder, sides, named) : acts;
  }

  /** What a verb tells of its subject and those it speaks of. */
  private static Optional<Act> act(Tree tree, int verb, Deed deed, Sides sides, Named named) {
    List<Cited<Party>> subjects = named.parties(sides.sources(verb), List.of());
    List<Cited<Party>> known =
        subjects.isEmpty() && !tree.isPassive(verb) ? named.before(verb) : subjects;
    if (deed.words().stream().anyMatch(tree::isReciprocal)) {
      return act(tree.sentence(), deed, known, known);
    }
    List<Cited<Party>> others =
        deed.isUndergone()
            ? named.parties(sides.givers(deed), known)
            : named.target(sides.targets(verb, deed, !isTalk(deed.plain())), known);
    return act(
        tree.sentence(),
        deed,
        deed.isUndergone() ? others : known,
        deed.isUndergone() ? known : others);
  }

  /** Where nothing is done or asked for, what one party says of another: CAMEO's statements. */
  private static List<Act> statements(
      Sentence sentence, Tree tree, Coder coder, Sides sides, Named named) {
    List<Act> acts = new ArrayList<>();
    for (int at = 0; at < tree.size() && acts.isEmpty(); at++) {
      Optional<Deed> deed = tree.isVerb(at) ? coder.ofStatement(at) : Optional.empty();
      if (deed.isPresent()) {
        List<Cited<Party>> sources = named.parties(sides.sources(at), List.of());
        List<Cited<Party>> targets = named.target(sides.targets(at, deed.get(), false), sources);
        if (!sources.isEmpty() && !targets.isEmpty()) {
          act(sentence, deed.get(), sources, targets).ifPresent(acts::add);
        }
      }
    }
    return acts;
  }

  /** Where no verb tells an act, the nouns may: "Protests against the tax turned ugly". */
  private static List<Act> happenings(
      Sentence sentence, Tree tree, Coder coder, Sides sides, Named named) {
    List<Act> acts = new ArrayList<>();
    for (int at = 0; at < tree.size(); at++) {
      Optional<Deed> deed =
          tree.isNoun(at) && !tree.isUnreal(at) ? coder.ofHappening(at) : Optional.empty();
      if (deed.isPresent()) {
        List<Cited<Party>> sources = named.parties(sides.owners(at), List.of());
        boolean places = !isTalk(deed.get().plain());
        List<Cited<Party>> targets = named.target(sides.targets(at, deed.get(), places), sources);
        act(sentence, deed.get(), sources, targets).ifPresent(acts::add);
      }
    }
    return acts;
  }

  private static Optional<Act> act(
      Sentence sentence, Deed deed, List<Cited<Party>> sources, List<Cited<Party>> targets) {
    if (sources.isEmpty() && targets.isEmpty()) {
      return Optional.empty();
    }
    List<Span> words = deed.words().stream().map(w -> sentence.token(w).span()).toList();
    boolean unknown = targets.stream().allMatch(t -> t.value().actor().likeliest().isEmpty());
    boolean mutual = unknown && sources.size() > 1 && isMutual(deed.plain());
    List<Cited<Party>> others = mutual ? sources : targets;
    return Optional.of(
        new Act(
            deed.code(),
            deed.plain(),
            words,
            sources,
            others,
            sentence.index(),
            Trust.in(deed, sources, others)));
  }

  /** "Arnor and Gondor met": each did it with the other. */
  private static boolean isMutual(String deed) {
    return MUTUAL.stream().anyMatch(deed::startsWith) && !VISITS.contains(deed);
  }

  /** Talks and meetings are held in places, not with them. */
  private static boolean isTalk(String deed) {
    return deed.startsWith("04") && !VISITS.contains(deed);
  }

  /** What each verb tells, the sentence's main verb first; acts spoken of by others stay out. */
  private Map<Integer, Deed> deeds(Tree tree, Coder coder) {
    Map<Integer, Deed> deeds = new LinkedHashMap<>();
    Set<Integer> spokenOf = new HashSet<>();
    for (Integer verb : byDepth(tree)) {
      if (!spokenOf.contains(verb) && !tree.isConditional(verb)) {
        Optional<Deed> deed = coder.of(verb);
        if (deed.isPresent()) {
          deeds.put(verb, deed.get());
          deed.get().words().stream().filter(w -> !w.equals(verb)).forEach(spokenOf::add);
        }
      }
    }
    return deeds;
  }

  private List<Integer> byDepth(Tree tree) {
    List<Integer> verbs = new ArrayList<>();
    Map<Integer, Integer> depths = new LinkedHashMap<>();
    for (int at = 0; at < tree.size(); at++) {
      if (tree.isPredicate(at) && !lexicon.frames().of(tree, at).isEmpty()) {
        verbs.add(at);
        depths.put(at, depth(tree, at));
      }
    }
    verbs.sort(Comparator.comparingInt((Integer at) -> depths.getOrDefault(at, 0)));
    return verbs;
  }

  private static int depth(Tree tree, int at) {
    int depth = 0;
    for (int i = at; tree.head(i) >= 0 && depth < tree.size(); i = tree.head(i)) {
      depth++;
    }
    return depth;
  }
}
