package attest.language;

import attest.model.Sentence.Name;
import attest.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Marks runs of name words and says by their form what they name: "Gen. Adel Haddad" a person, "the
 * Defence Ministry" an organisation, "Anbar province" a place. Registry and gazetteer know more;
 * this is for names that they do not know.
 */
final class NameFinder {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "near", "at", "from", "outside", "inside", "around", "across", "towards");

  private final Set<String> titles = WordList.english("titles");
  private final Set<String> organisations = WordList.english("organisation-words");
  private final Set<String> places = WordList.english("place-words");
  private final Set<String> calendar = WordList.english("calendar");

  List<Name> names(List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = end(tokens, at);
      if (end > at) {
        names.add(new Name(at, end, kind(tokens, at, end)));
        at = end;
      } else {
        at++;
      }
    }
    return names;
  }

  private boolean isNameWord(Token token) {
    return token.isName() && !calendar.contains(small(token)) && !token.form().equals("-");
  }

  private int end(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()) {
      if (isNameWord(tokens.get(at))) {
        at++;
      } else if (at > from && joins(tokens, from, at)) {
        at += small(tokens.get(at)).equals("of") && isArticle(tokens, at + 1) ? 3 : 2;
      } else {
        return at;
      }
    }
    return at;
  }

  /** "Ministry of Defence", "Dar - Salam": a joint with name words on both sides. */
  private boolean joins(List<Token> tokens, int from, int at) {
    String form = small(tokens.get(at));
    if (form.equals("of")) {
      boolean body = organisations.contains(small(tokens.get(at - 1))) || at - from > 1;
      int next = isArticle(tokens, at + 1) ? at + 2 : at + 1;
      return body && next < tokens.size() && isNameWord(tokens.get(next));
    }
    boolean next = at + 1 < tokens.size() && isNameWord(tokens.get(at + 1));
    boolean tight =
        tokens.get(at - 1).span().end() == tokens.get(at).span().start()
            && next
            && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    boolean hyphen = tight && form.length() == 1 && Letters.isHyphen(form.charAt(0));
    return next && (hyphen || form.equals("bin") || form.equals("al") || form.equals("ibn"));
  }

  private static boolean isArticle(List<Token> tokens, int at) {
    return at < tokens.size() && small(tokens.get(at)).equals("the");
  }

  private Name.Kind kind(List<Token> tokens, int from, int to) {
    String first = small(tokens.get(from));
    String last = small(tokens.get(to - 1));
    boolean titled = titles.contains(first) || from > 0 && isTitle(tokens.get(from - 1));
    for (int i = from; i < to; i++) {
      if (organisations.contains(small(tokens.get(i))) && !titled) {
        return Name.Kind.ORGANISATION;
      }
    }
    boolean placeBehind = to < tokens.size() && places.contains(small(tokens.get(to)));
    if (places.contains(last) || placeBehind || isAfterPlaceWord(tokens, from)) {
      return Name.Kind.PLACE;
    }
    if (titled) {
      return Name.Kind.PERSON;
    }
    String form = tokens.get(from).lemma(); // a line in capitals shows usual case here only
    boolean capitals =
        form.length() > 1 && form.indexOf('.') < 0 && form.equals(form.toUpperCase(Locale.ROOT));
    if (from > 0 && PLACE_PREPOSITIONS.contains(small(tokens.get(from - 1))) && !capitals) {
      return Name.Kind.PLACE;
    }
    if (to - from == 1 && capitals && form.length() <= 6) {
      return Name.Kind.ORGANISATION;
    }
    return isPerson(tokens, from, to) ? Name.Kind.PERSON : Name.Kind.OTHER;
  }

  private boolean isTitle(Token token) {
    return titles.contains(small(token)) && !token.tag().equals("DT");
  }

  /** "the town of Hajin", "city of Aleppo". */
  private boolean isAfterPlaceWord(List<Token> tokens, int from) {
    return from > 1
        && small(tokens.get(from - 1)).equals("of")
        && places.contains(small(tokens.get(from - 2)));
  }

  /** "Adel Haddad said", "Adel Haddad, 34,": two to four words that speak or have an age. */
  private static boolean isPerson(List<Token> tokens, int from, int to) {
    if (to - from < 2 || to - from > 4) {
      return false;
    }
    boolean speaks =
        tokens.stream()
            .skip(from)
            .limit(to - from)
            .anyMatch(token ->
                token.relation().equals("nsubj")
                    && token.head() >= 0
                    && isSpeech(tokens.get(token.head()).lemma()));
    boolean aged =
        to + 1 < tokens.size()
            && tokens.get(to).form().equals(",")
            && tokens.get(to + 1).tag().equals("CD");
    return speaks || aged;
  }

  private static boolean isSpeech(String lemma) {
    return switch (lemma) {
      case "say", "tell", "add", "warn", "claim", "insist", "deny", "describe", "recall" -> true;
      default -> false;
    };
  }

  private static String small(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
