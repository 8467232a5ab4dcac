package attest.app;

import attest.model.Figure;
import java.util.Locale;

/** A figure in short words: "45 killed (combatants)". */
final class FigureWords {
  private FigureWords() {}

  static String of(Figure figure) {
    String whom =
        figure.whom() == Figure.Population.UNSTATED ? "" : " (" + words(figure.whom()) + ")";
    String scope = figure.scope() == Figure.Scope.HAPPENING ? "" : ", " + words(figure.scope());
    return figure.count().brief() + " " + words(figure.harm()) + whom + scope;
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
