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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What common nouns name: {@code english/nouns.tsv}. */
final class NounKinds {
  private final Map<String, Entity.Kind> kinds = new HashMap<>();

  private NounKinds(List<String> rows) {
    for (String row : rows) {
      String[] columns = row.split("\t");
      for (String noun : columns[1].split(" +")) {
        kinds.put(noun.replace('_', ' '), Entity.Kind.valueOf(columns[0]));
      }
    }
  }

  static NounKinds english() {
    String file = "english/nouns.tsv";
    try (InputStream in = NounKinds.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      return new NounKinds(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList());
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
}
