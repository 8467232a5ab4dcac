package attest.link;

import attest.model.Actor;
import attest.model.Attribution;
import attest.model.Claim;
import attest.model.Party;
import attest.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds who alone vouches for what a report tells of one happening: an agency that it quotes, or
 * somebody with a name. "Officials", "a witness" and "police" are different people in each report.
 */
final class LoneSpeaker {
  /** Whose words differ from report to report although they bear one name. */
  private static final Set<Actor.Kind> MANY_VOICES =
      Set.of(
          Actor.Kind.POLICE, Actor.Kind.PROTESTERS, Actor.Kind.CIVILIANS, Actor.Kind.UNIDENTIFIED);

  private static final int WORDS_OF_A_NAME = 2;

  private final Agencies agencies;

  LoneSpeaker(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The names that stand in every chain of speakers; none where the report itself vouches. */
  Set<String> of(List<Claim> claims) {
    Set<String> common = new TreeSet<>();
    boolean first = true;
    for (Claim claim : claims) {
      List<Attribution> chains = chains(claim);
      for (Attribution chain : chains) {
        Set<String> names = names(chain);
        if (first) {
          common.addAll(names);
        }
        common.retainAll(names);
        first = false;
      }
      if (chains.isEmpty() || common.isEmpty()) {
        return Set.of();
      }
    }
    return common;
  }

  private static List<Attribution> chains(Claim claim) {
    List<Attribution> chains = new ArrayList<>(claim.attributions());
    claim.figures().stream()
        .map(Claim.SourcedFigure::by)
        .filter(by -> !by.isReportItself())
        .forEach(chains::add);
    return chains;
  }

  private Set<String> names(Attribution chain) {
    Set<String> names = new TreeSet<>();
    for (Speaker speaker : chain.chain()) {
      name(speaker.party().value()).ifPresent(names::add);
    }
    return names;
  }

  private Optional<String> name(Party party) {
    Optional<String> agency = agencies.findName(party.words());
    if (agency.isPresent()) {
      return agency;
    }
    Optional<Actor> actor = party.actor().likeliest();
    if (actor.isPresent()) {
      return actor
          .filter(a -> !MANY_VOICES.contains(a.kind()) && !isOneOfMany(party.words()))
          .map(Actor::name);
    }
    return isName(party.words()) ? Optional.of(party.words()) : Optional.empty();
  }

  private static boolean isOneOfMany(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    return low.startsWith("a ") || low.startsWith("an ") || low.startsWith("one ");
  }

  private static boolean isName(String words) {
    long capitals =
        List.of(words.split("\\s+", -1)).stream()
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
            .count();
    return capitals >= WORDS_OF_A_NAME && !isOneOfMany(words);
  }
}
