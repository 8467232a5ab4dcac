package attest.eval;

import attest.language.Lexemes;
import attest.language.ParserInput;
import attest.language.Words;
import java.util.List;
import java.util.Optional;

/** A sentence of the treebank made ready for training: everything as numbers. */
final class Example {
  final Words words;
  private final List<String> forms;
  final int[] goldTags;
  final int[] goldHeads;
  final int[] goldLabels;

  /** How many times a round trains on it. */
  final int weight;

  /** What a tagger that had not seen the sentence says of it. */
  int[] tags;

  /** What a parser that had not seen the sentence says of it. */
  Optional<ParserInput> guided = Optional.empty();

  Example(Treebank.Sentence sentence, int weight, List<String> tagNames, List<String> relations) {
    this.weight = weight;
    List<Treebank.Word> gold = sentence.words();
    int size = gold.size();
    forms = gold.stream().map(Treebank.Word::form).toList();
    words = Words.of(forms);
    goldTags = new int[size];
    goldHeads = new int[size + 1];
    goldLabels = new int[size + 1];
    for (int i = 0; i < size; i++) {
      goldTags[i] = tagNames.indexOf(gold.get(i).tag());
      goldHeads[i + 1] = gold.get(i).head();
      goldLabels[i + 1] = relations.indexOf(gold.get(i).relation());
    }
    tags = goldTags;
  }

  ParserInput input(Lexemes lexemes) {
    return lexemes.input(words, tags, lexemes.lemmas(forms, tags));
  }

  int size() {
    return goldTags.length;
  }
}
