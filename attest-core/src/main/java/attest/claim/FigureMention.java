package attest.claim;

import attest.model.Cited;
import attest.model.Figure;

/**
 * A figure where a sentence tells it.
 *
 * @param figure the figure with its words
 * @param noun token index of the noun counted, or of the number where no noun stands
 * @param who those counted
 * @param cue token index of the word that says what happened to them ("killed", "toll"); -1 = none
 */
record FigureMention(Cited<Figure> figure, Who who, int noun, int cue) {
  /** The same with another scope. */
  FigureMention scoped(Figure.Scope scope) {
    return new FigureMention(
        figure.map(f -> new Figure(f.harm(), f.whom(), f.noun(), f.count(), scope)),
        who,
        noun,
        cue);
  }

  /** The same told as more than was counted before: "a child was also killed". */
  FigureMention more() {
    return new FigureMention(figure, who.besides(), noun, cue).scoped(Figure.Scope.ADDED);
  }
}
