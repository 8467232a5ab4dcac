package attest.entity;

import attest.model.Entity;
import attest.model.Sentence;
import attest.model.Token;
import attest.resource.ResourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What common nouns name: {@code english/nouns.tsv}. */
final class NounKinds {
  private final Map<String, Entity.Kind> kinds;

  private NounKinds(Map<String, Entity.Kind> kinds) {
    this.kinds = kinds;
  }

  static NounKinds english() {
    return new NounKinds(rows("english/nouns.tsv", Entity.Kind::valueOf));
  }

  /** Nouns by the kind in the first column of a file. */
  static <K> Map<String, K> rows(String file, Function<String, K> kind) {
    Map<String, K> kinds = new HashMap<>();
    for (List<String> row : ResourceFile.rows(NounKinds.class, file, 2)) {
      for (String noun : row.get(1).split(" +")) {
        kinds.put(noun.replace('_', ' '), kind.apply(row.getFirst()));
      }
    }
    return kinds;
  }

  /**
   * What the noun at the given place names, the noun before it read along where the pair is listed.
   * Several people are a group, which counts as an organisation.
   */
  Optional<Entity.Kind> of(Sentence sentence, int at) {
    Token noun = sentence.token(at);
    String word = noun.lemma().toLowerCase(Locale.ROOT);
    Entity.Kind kind = kinds.get(word);
    if (at > 0) {
      String pair = sentence.token(at - 1).form().toLowerCase(Locale.ROOT) + " " + word;
      kind = kinds.getOrDefault(pair, kind);
    }
    boolean plural = noun.tag().endsWith("S");
    if (kind == Entity.Kind.PERSON && plural) {
      kind = Entity.Kind.ORGANISATION;
    }
    return Optional.ofNullable(kind);
  }

  /** Whether the noun names a person, in the singular or plural. */
  boolean isPerson(Token noun) {
    return kinds.get(noun.lemma().toLowerCase(Locale.ROOT)) == Entity.Kind.PERSON;
  }
}
