package attest.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in the lines of a CoNLL-U file; every blank line completes a sentence. */
final class ConlluReader {
  private final String name;
  private final List<Treebank.Word> words = new ArrayList<>();
  private String document = "";
  private String text = "";
  private boolean startsParagraph;
  private int number;
  private int joinedUntil;
  private boolean joinedSpace;

  ConlluReader(String name) {
    this.name = name;
  }

  Optional<Treebank.Sentence> line(String line) {
    number++;
    if (line.isBlank()) {
      return complete();
    }
    if (line.startsWith("#")) {
      comment(line);
    } else {
      word(line.split("\t", -1));
    }
    return Optional.empty();
  }

  private Optional<Treebank.Sentence> complete() {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Treebank.Sentence sentence = new Treebank.Sentence(text, document, startsParagraph, words);
    words.clear();
    startsParagraph = false;
    joinedUntil = 0;
    return Optional.of(sentence);
  }

  private void comment(String line) {
    if (line.startsWith("# newdoc")) {
      document = line.substring(line.indexOf('=') + 1).strip();
      startsParagraph = true;
    } else if (line.startsWith("# newpar")) {
      startsParagraph = true;
    } else if (line.startsWith("# text =")) {
      text = line.substring("# text =".length()).strip();
    }
  }

  private void word(String[] columns) {
    if (columns.length != 10) {
      throw new IllegalArgumentException(
          name + ":" + number + ": " + columns.length + " columns instead of 10");
    }
    boolean space = !columns[9].contains("SpaceAfter=No");
    if (columns[0].contains(".")) {
      return;
    }
    int dash = columns[0].indexOf('-');
    if (dash > 0) {
      joinedUntil = Integer.parseInt(columns[0].substring(dash + 1));
      joinedSpace = space;
      return;
    }
    int place = Integer.parseInt(columns[0]);
    if (place < joinedUntil) {
      space = false;
    } else if (place == joinedUntil) {
      space = joinedSpace;
    }
    words.add(
        new Treebank.Word(
            columns[1], columns[2], columns[4], Integer.parseInt(columns[6]), columns[7], space));
  }
}
