package attest.eval;

import java.util.stream.Stream;

/**
 * What the language model is trained on.
 *
 * @param given a treebank
 * @param drawn sentences from a grammar, without lemmas
 * @param own sentences of the news register, which count several times
 * @param ownOfTagger further ones that the tagger alone learns from
 */
record TrainingText(Treebank given, Treebank drawn, Treebank own, Treebank ownOfTagger) {
  Stream<Treebank.Word> words() {
    return given.and(drawn).and(own).and(ownOfTagger).sentences().stream()
        .flatMap(sentence -> sentence.words().stream());
  }
}
