package attest.actor;

import attest.model.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Bodies that no registry knows, told by the form of their name: capitals around a noun such as
 * "battalion", "front" or "committee". Their ids start with {@code unlisted.}
 */
final class BodyRule {
  private static final int LONGEST = 8;
  private final Context context;
  private final Words words;

  BodyRule(Context context, Words words) {
    this.context = context;
    this.words = words;
  }

  Optional<Hit> at(int from) {
    int start = words.key(from).equals("the") ? from + 1 : from;
    if (words.isAllCapitals()
        || words.isTitleCase()
        || start >= words.size()
        || !words.piece(start).isCapital()
        || isMemberOf(start)) {
      return Optional.empty();
    }
    int end = start + 1;
    int last = start + 1;
    Optional<Actor.Kind> kind = context.nouns().body(words.key(start));
    boolean leads = kind.isPresent();
    while (end < Math.min(words.size(), start + LONGEST) && !words.breaksBefore(end)) {
      if (words.isPossessive(end - 1) && last == end && leads) {
        break;
      }
      boolean capital = words.piece(end).isCapital();
      if (!capital && !context.nouns().is("in-name", words.key(end))) {
        break;
      }
      end++;
      if (capital) {
        last = end;
        kind = leads ? kind : last(kind, context.nouns().body(words.key(end - 1)));
        if (!leads && kind.isPresent() && !continues(end)) {
          break;
        }
      }
    }
    int to = last;
    return kind.filter(k -> to - start > 1).map(k -> hit(from, start, to, k));
  }

  /** "Fighters of the Free Front" at the start of a sentence: the name begins behind them. */
  private boolean isMemberOf(int start) {
    return start == 0
        && (words.key(1).equals("of") || words.key(1).equals("from"))
        && context.nouns().at(words, 0).filter(noun -> noun.to() == 1).isPresent();
  }

  /** In "Popular Front for National Defence" a word without a kind takes none away. */
  private static Optional<Actor.Kind> last(Optional<Actor.Kind> before, Optional<Actor.Kind> here) {
    return here.isPresent() ? here : before;
  }

  private boolean continues(int at) {
    return at < words.size()
        && !words.breaksBefore(at)
        && (words.piece(at).isCapital()
            || at + 1 < words.size()
                && (words.key(at).equals("of") || words.key(at).equals("for"))
                && words.piece(at + 1).isCapital());
  }

  private Hit hit(int from, int start, int to, Actor.Kind kind) {
    String name = words.text(start, to);
    Actor actor =
        new Actor(
            "unlisted." + Fold.slug(name), name, List.of(), kind, Optional.empty(), List.of());
    return Hit.named(from, to, actor, 0.4);
  }
}
