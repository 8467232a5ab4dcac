package attest.place;

/** How well known a place is, on a scale of about 0 to 7 where a town of a million has about 4. */
final class Prominence {
  private Prominence() {}

  static double of(Gazetteer gazetteer, int place) {
    long people = gazetteer.population(place);
    return switch (gazetteer.kind(place)) {
      case COUNTRY -> 3.6 + Math.log10(people + 1) / 3;
      case PROVINCE -> Math.max(2.5, byPeople(people) + 0.3);
      case DISTRICT -> Math.clamp(byPeople(people) - 0.5, 1.5, 2.5);
      case PART -> Math.max(1.2, byPeople(people) - 0.3);
      case TOWN, FEATURE, CONTINENT_OR_REGION -> byPeople(people);
    };
  }

  private static double byPeople(long people) {
    return people == 0 ? 0.6 : Math.max(0.8, Math.log10(people) * 0.9 - 1.4);
  }
}
