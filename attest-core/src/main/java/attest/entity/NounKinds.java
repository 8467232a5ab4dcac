package attest.entity;

import attest.model.Entity;
import attest.model.Sentence;
import attest.model.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
    try (InputStream in = NounKinds.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      Map<String, K> kinds = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> {
            for (String noun : row[1].split(" +")) {
              kinds.put(noun.replace('_', ' '), kind.apply(row[0]));
            }
          });
      return kinds;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
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
